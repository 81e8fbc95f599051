import fc from 'fast-check';

/** Where bytes are changed, and how. */
interface Edit {
  /** Place, from 0 to 1. */
  readonly at: number;
  /** Bytes that go. */
  readonly removed: number;
  readonly added: Buffer;
}

const TELLING = [
  ...[
    '\r\n',
    '\n',
    '\r',
    '\0',
    ' ',
    '\t',
    '.',
    '\r\n.\r\n',
    '\r\n..',
    '"',
    '<',
    '>',
    '&',
    ';',
    ':',
  ],
  ...[
    '--',
    '=',
    '=?utf-8?q?',
    '?=',
    '%',
    '{',
    '}',
    '[',
    ']',
    ',',
    '\\',
    '/',
    '@',
    '\u202e',
    'é',
    '🎉',
  ],
  ...['123456', 'Your code is 482913', 'https://acme.test/verify?token=8f3a91c2d4', '<script>'],
];

const bytes: fc.Arbitrary<Buffer> = fc.oneof(
  fc.constantFrom(...TELLING).map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 8 }).map((values) => Buffer.from(values)),
);

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(200)),
  added: fc.oneof(bytes, fc.tuple(bytes, fc.nat(300)).map(repeated)),
});

function repeated([piece, times]: [Buffer, number]): Buffer {
  return Buffer.concat(Array.from({ length: times }, () => piece));
}

/** Changes bytes in up to eight places. */
export function mutated(original: fc.Arbitrary<Buffer>): fc.Arbitrary<Buffer> {
  return fc.tuple(original, fc.array(edit, { maxLength: 8 })).map(([whole, edits]) => {
    let changed = whole;
    for (const { at, removed, added } of edits) {
      const start = Math.floor(at * changed.length);
      changed = Buffer.concat([
        changed.subarray(0, start),
        added,
        changed.subarray(start + removed),
      ]);
    }
    return changed;
  });
}

/** Parts bytes in up to five chunks, as a network does. */
export const cuts: fc.Arbitrary<readonly number[]> = fc.array(
  fc.double({ min: 0, max: 1, noNaN: true }),
  { maxLength: 4 },
);

/** Returns the chunks. */
export function cut(whole: Buffer, places: readonly number[]): Buffer[] {
  const at = [0, ...places, 1]
    .map((place) => Math.floor(place * whole.length))
    .sort((a, b) => a - b);
  return at.slice(1).map((end, index) => whole.subarray(at[index], end));
}
