import type { Sighting } from './occurrence.js';

const AFTER = /^ ?[-:|·•] /;
const BEFORE = /(?:[:：] ?| [-|·•] )$/;

/** Says whether a value is set off in the subject of a message about a code: `482913 - Acme sign-in`, `Acme: 482913`. */
export function isSetOff({ block, shape, label, facts }: Sighting): boolean {
  if (block.part !== 'subject' || !(facts.namesCode || facts.namesWeakCode) || label) return false;
  return (
    (shape.start === 0 && AFTER.test(block.text.slice(shape.end))) ||
    (shape.end === block.text.length && BEFORE.test(block.text.slice(0, shape.start)))
  );
}
