import type { JsonObject } from './read-json.js';

type Nested = { [name: string]: string | Nested };

// What SES takes has 6 at most.
const DEEPEST = 20;
const INDEX = /^\d{1,6}$/;

/**
 * Reads a form as the Query protocol of AWS writes it: `Destination.ToAddresses.member.1=…` is the first item of a list
 * within an object; `MessageAttributes.entry.1.Name=…` of one in a list of entries.
 */
export function nestForm(form: URLSearchParams): JsonObject {
  const root: Nested = Object.create(null);
  for (const [key, value] of form) {
    const names = key.split('.', DEEPEST);
    const last = names.pop() ?? '';
    let object = root;
    for (const name of names) object = within(object, name);
    object[last] = value;
  }
  return withLists(root) as JsonObject;
}

function within(object: Nested, name: string): Nested {
  const known = object[name];
  if (typeof known === 'object') return known;
  const inner: Nested = Object.create(null);
  object[name] = inner;
  return inner;
}

function withLists(value: string | Nested): unknown {
  if (typeof value === 'string') return value;
  const list = value['member'] ?? value['entry'];
  const entries = Object.entries(typeof list === 'object' ? list : value);
  if (typeof list === 'object' && entries.every(([name]) => INDEX.test(name)))
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, item]) => withLists(item));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withLists(item)]));
}
