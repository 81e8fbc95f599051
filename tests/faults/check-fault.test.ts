import { expect, test } from 'vitest';
import {
  checkInboxFault,
  checkMailServerFault,
  sharedWithOthers,
} from '../../src/faults/check-fault.js';

test.each([
  [{ kind: 'refuse', code: 451, times: 2 }],
  [{ kind: 'refuse', code: 552, text: 'Full', at: 'data' }],
  [{ kind: 'respond', status: 429, retryAfter: 2 }],
  [{ kind: 'delay', delay: 5000 }],
  [{ kind: 'reorder' }],
] as const)('%j is a fault of an inbox', (fault) => {
  expect(checkInboxFault(fault)).toBe(fault);
});

test.each([
  [
    { kind: 'refuce', code: 451 },
    "{ kind } must be one of refuse, respond, drop, timeout, slow, delay, lose, twice, reorder, got 'refuce'.",
  ],
  [
    { kind: 'starttls' },
    'it happens before RCPT TO, where no inbox is known: use mailServer.fault().',
  ],
  [{ kind: 'refuse' }, '{ code } must be a whole number from 400 to 599, got undefined.'],
  [{ kind: 'refuse', code: 250 }, '{ code } must be a whole number from 400 to 599, got 250.'],
  [
    { kind: 'refuse', code: 451, times: 0 },
    '{ times } must be a whole number from 1 to 1000000, got 0.',
  ],
  [
    { kind: 'refuse', code: 451, at: 'mail' },
    "{ at } must be 'rcpt', 'data' or 'delivered', got 'mail'.",
  ],
  [
    { kind: 'refuse', code: 451, text: 'two\nlines' },
    '{ text } must be one line of at most 400 characters',
  ],
  [{ kind: 'refuse', code: 451, delay: 5 }, "The fault { kind: 'refuse' } has no { delay }."],
  [{ kind: 'delay' }, '{ delay } must be a whole number from 1 to 600000, got undefined.'],
  [{ kind: 'slow', delay: -1 }, '{ delay } must be a whole number from 1 to 600000, got -1.'],
  [{ kind: 'respond', status: 404 }, '{ status } must be 422, 429 or 500, got 404.'],
  [
    { kind: 'respond', status: 500, retryAfter: 2 },
    '{ retryAfter } needs { status: 429 }, got { status: 500 }.\n\nHint: leave it out.',
  ],
  [{ kind: 'lose', time: 2 }, 'The fault of an inbox has no { time }.'],
  ['lose', "The fault of an inbox must be an object, got 'lose'."],
])('%j is none, and the error says why', (fault, message) => {
  expect(() => checkInboxFault(fault as never)).toThrow(message);
});

test('before RCPT TO, the codes are those of a greeting', () => {
  const fault = { kind: 'refuse', code: 554 } as const;
  expect(checkMailServerFault(fault)).toBe(fault);
  expect(() => checkMailServerFault({ kind: 'refuse', code: 451 })).toThrow(
    '{ code } before RCPT TO must be 421 or 554, got 451.',
  );
  expect(() => checkMailServerFault({ kind: 'refuse', code: 421, at: 'data' } as never)).toThrow(
    "The fault { kind: 'refuse' } has no { at }.",
  );
  expect(() => checkMailServerFault({ kind: 'lose' } as never)).toThrow(
    'it happens to the mail of an inbox: use inbox.fault().',
  );
});

test('an inbox that others share has none', () => {
  expect(sharedWithOthers().message).toMatchInlineSnapshot(`
    "An inbox that is shared must have no fault: it would be one of the others, too.

    Hint: make an inbox with a fresh address, or with { address } alone."
  `);
});
