const OBJECT = 64;
const ENTRY = 24;
// V8 keeps a text of Latin-1 alone in one byte a character, any other in two.
const WIDE = /[^\0-\xff]/;

/** Sums up what a value holds in memory: characters, bytes of buffers, and what objects take. */
export function heldBytes(value: unknown, except?: object): number {
  const seen = new Set<unknown>([except]);
  const left = [value];
  let sum = 0;
  while (left.length) {
    const next = left.pop();
    if (typeof next === 'string') sum += bytesOf(next);
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    const entries = ArrayBuffer.isView(next) ? [] : Object.values(next);
    sum += OBJECT + ENTRY * entries.length + (ArrayBuffer.isView(next) ? next.byteLength : 0);
    for (const entry of entries) left.push(entry);
  }
  return sum;
}

function bytesOf(text: string): number {
  return WIDE.test(text) ? 2 * text.length : text.length;
}
