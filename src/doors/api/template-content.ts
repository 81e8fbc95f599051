import type { MailContent } from './api-door.js';
import type { JsonObject } from './read-json.js';

/** Makes the text of a mail whose template is stored at the provider: its variables, one in a line. */
export function templateContent(
  provider: string,
  { id, variables }: { readonly id: string; readonly variables: JsonObject },
): Pick<MailContent, 'text'> {
  const lines = Object.entries(variables).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const head = `The template ${id} is stored at ${provider}, which puts these variables into it:`;
  return { text: `${head}\n\n${lines.join('\n')}\n` };
}
