import { expect, it } from 'vitest';
import { problemError } from '../../src/client/problem-error.js';
import { InboxError } from '../../src/errors/base.js';
import { AmbiguousCodeError, AmbiguousLinkError } from '../../src/errors/mail-errors.js';
import { InvalidOptionError } from '../../src/errors/option-errors.js';
import { AddressTakenError, InboxClosedError } from '../../src/errors/server-errors.js';
import { MailTimeoutError } from '../../src/errors/wait-errors.js';
import { decodeProblem, encodeError, encodeProblem } from '../../src/wire/problem.js';

const hint = 'do something else.';
const timeout = new MailTimeoutError(
  {
    reason: 'no-client',
    address: 'ada@inbox.test',
    waitingFor: 'a code',
    elapsed: 1000,
    messages: [],
    unread: 0,
    otherInboxes: [],
    strays: [],
    refusals: ['550 no'],
    sessions: 1,
    othersMail: 2,
    resends: [],
  },
  { summary: 'No message arrived.', facts: [['Saw', ['1. sun', '2. snow']]], hint },
);
const found = { address: 'ada@inbox.test', subject: 'Your codes', candidates: [] };

it('carries the facts and the text of a timeout', () => {
  const error = throughWire(timeout);
  expect(error).toBeInstanceOf(MailTimeoutError);
  expect({ ...error }).toEqual({ ...timeout });
  expect(error.message).toBe(timeout.message);
});

it.each<[Error, readonly string[]]>([
  [new AmbiguousCodeError(found), ['address', 'subject', 'candidates']],
  [new AmbiguousLinkError(found), ['address', 'subject', 'candidates']],
  [new AddressTakenError('ada@inbox.test', 'worker 3'), ['address', 'holder']],
  [new InboxClosedError('ada@inbox.test', { reason: 'it was deleted', hint }), ['address']],
  [new InvalidOptionError({ summary: 'It must be a number.', hint }), ['summary', 'hint']],
])('carries the facts of %o', (error, facts) => {
  const decoded = throughWire(error);
  expect(decoded.constructor).toBe(error.constructor);
  for (const name of facts) expect(decoded).toHaveProperty(name, Reflect.get(error, name));
});

it('carries any other error as a failure', () => {
  expect(encodeError(new InboxError({ summary: 'It broke.', hint }))).toMatchObject({ hint });
  expect(encodeError(new Error('It broke.'))).toEqual({
    type: 'urn:playwright-inbox:failure',
    kind: 'failure',
    title: 'Internal error',
    status: 500,
    detail: 'It broke.',
    summary: 'It broke.',
    facts: [],
    hint: undefined,
  });
});

it('is not read from the problem of another server', () => {
  const { kind: _, ...foreign } = encodeProblem('gone', { summary: 'Gone.' });
  for (const json of [null, [], 'gone', foreign]) expect(decodeProblem(json)).toBeUndefined();
});

function throughWire(error: unknown): InboxError {
  const problem = decodeProblem(JSON.parse(JSON.stringify(encodeError(error))));
  if (!problem) throw new Error('not decoded');
  return problemError(problem, 'http://127.0.0.1:1080', false);
}
