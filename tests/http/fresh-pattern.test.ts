import { expect, test } from 'vitest';
import { AddressPattern } from '../../src/http/address-pattern.js';
import { freshPatternFor } from '../../src/http/fresh-pattern.js';
import { EVERYBODY, Viewer } from '../../src/http/viewer.js';

const UPSTREAM = 'qa+{token}@example.com';

function team(...addresses: readonly string[]): Viewer {
  return new Viewer(
    'team-a',
    addresses.map((text) => new AddressPattern(text, 'a pattern')),
  );
}

test.each([
  ['a key that sees everything', EVERYBODY, UPSTREAM],
  ['a key that sees them', team('qa@example.com'), UPSTREAM],
  [
    'a key of some of them',
    team('+1555*', 'qa+team-a-*@example.com'),
    'qa+team-a-{token}@example.com',
  ],
  ['a key of other addresses', team('*@team-a.example', 'qa+a@example.com'), UPSTREAM],
  ['a pattern that stands for domains', team('qa+a@*'), UPSTREAM],
])(
  'the fresh addresses of %s are those that it may claim, and that the upstream gets',
  (_, viewer, pattern) => {
    expect(freshPatternFor(viewer, UPSTREAM)).toBe(pattern);
  },
);
