import { fieldOf, type JsonObject } from './read-json.js';

const VARIABLE = /\{\{\{?[ \t]{0,10}([\w.-]{1,100})[ \t]{0,10}\}?\}\}/g;

/** Puts variables into a template that came with a request, where it has `{{name}}`; no blocks, conditions or helpers. */
export function fillIn(template: string | undefined, variables: JsonObject): string | undefined {
  return template?.replace(VARIABLE, (whole, path: string) => {
    const value = path.split('.').reduce<unknown>(fieldOf, variables);
    return value === undefined ? whole : `${value}`;
  });
}
