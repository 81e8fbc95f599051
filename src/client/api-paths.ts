import { wrongValue } from '../errors/option-errors.js';

export function inboxPath(id: string): string {
  const hint = 'inboxes.create() gives an inbox, and the inbox has an id.';
  return pathOf('/v1/inboxes', id, { of: 'The id of an inbox', hint });
}

export function messagePath(id: string): string {
  const hint = 'a message has an id, and so has the message beside a code.';
  return pathOf('/v1/messages', id, { of: 'The id of a message', hint });
}

/** Builds the path of one thing; without a check, a missing ID would name the list of all. */
function pathOf(list: string, id: string, text: { of: string; hint: string }): string {
  if (typeof id === 'string' && id) return `${list}/${encodeURIComponent(id)}`;
  throw wrongValue({ ...text, wanted: 'a string', value: id });
}
