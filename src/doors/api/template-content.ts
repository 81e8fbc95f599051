import type { MailContent } from './api-door.js';
import type { JsonObject } from './read-json.js';

// No template of a mail for a person has more.
const MOST_VARIABLES = 500;
const DEEPEST = 10;

/**
 * Makes the parts of a mail whose template is stored at the provider: as text its variables, one in a line, and a header in
 * which extraction finds them.
 */
export function templateContent(
  provider: string,
  { id, variables }: { readonly id: string; readonly variables: JsonObject },
): Pick<MailContent, 'text' | 'variables'> {
  const flat = flatten(variables, '', DEEPEST).slice(0, MOST_VARIABLES);
  const lines = flat.map(([name, value]) => `${name}: ${value}`);
  const head = `The template ${id} is stored at ${provider}, which puts these variables into it:`;
  return { text: `${head}\n\n${lines.join('\n')}\n`, variables: flat };
}

/** Lists the values within an object, by their paths, such as `user.name`. */
function flatten(value: unknown, path: string, depth: number): [name: string, value: string][] {
  if (typeof value !== 'object' || value === null) return [[path, `${value ?? ''}`]];
  if (!depth) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    flatten(inner, path ? `${path}.${name}` : name, depth - 1),
  );
}
