import { expect, test } from 'vitest';
import { InvalidOptionError } from '../../../src/errors/option-errors.js';
import { checkFilter, type MessageFilter } from '../../../src/inbox/options/filter.js';
import { messageOf, openInbox, rejection } from '../open-inbox.js';

const message = await messageOf({
  lines: [
    'From: Acme Support <Hello@Acme.test>',
    'To: Ada Lovelace <ada@inbox.example.com>',
    'Cc: Grace Hopper <grace@acme.test>',
    'Subject: Verify your address, STRASSE 5',
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    '',
    'Plain words',
    '--b',
    'Content-Type: text/html',
    '',
    '<p class="marked">Fancy <b>words</b>&nbsp;here</p>',
    '--b--',
  ],
  envelope: {
    mailFrom: 'bounce+77@mailer.test',
    recipients: ['ada@inbox.example.com', 'bcc@inbox.example.com'],
  },
});

function mismatch(filter: Parameters<typeof checkFilter>[0]): string | undefined {
  return checkFilter(filter).mismatch(message);
}

test.each<[string, MessageFilter]>([
  ['a part of the subject, in any case', { subject: 'VERIFY' }],
  ['a RegExp on the subject', { subject: /^verify/i }],
  ['the address of the sender', { from: 'hello@acme.test' }],
  ['the name of the sender', { from: 'acme support' }],
  ['the sender of the envelope', { from: /^bounce\+\d+@/ }],
  ['a recipient in To', { to: 'lovelace' }],
  ['a recipient in Cc', { to: /grace@/ }],
  ['a recipient of the envelope only', { to: 'bcc@' }],
  ['the text part', { body: 'plain' }],
  ['what a reader sees of the HTML part', { body: 'fancy words here' }],
  ['the source of the HTML part', { body: /class="marked"/ }],
  ['a function', { where: ({ cc }) => cc.length === 1 }],
  ['all of it at once', { subject: 'verify', from: 'acme', to: 'ada', body: 'fancy' }],
  ['nothing at all', {}],
  ['keys that are undefined', { subject: undefined, where: undefined } as object],
])('a filter by %s fits', (_, filter) => {
  expect(mismatch(filter)).toBeUndefined();
});

test.each<[MessageFilter, string]>([
  [{ subject: 'receipt' }, 'subject does not contain'],
  [{ subject: /^address/ }, 'subject does not match'],
  [{ from: 'grace' }, 'from does not contain'],
  [{ to: /^support/i }, 'to does not match'],
  [{ body: 'no such words' }, 'body does not contain'],
  [{ where: () => false }, '{ where } did not return true'],
  [
    { subject: 'verify', from: 'bank', body: /^x/, where: () => false },
    'from does not contain, body does not match, { where } did not return true',
  ],
])('says what does not fit: %o', (filter, why) => {
  expect(mismatch(filter)).toBe(why);
});

test('a RegExp with the g or y flag fits each time it is asked', () => {
  const subject = /verify/giy;
  const { mismatch } = checkFilter({ subject });
  expect([mismatch(message), mismatch(message), mismatch(message)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(subject.lastIndex).toBe(0);
});

test('an empty string fits every message', async () => {
  const bare = await messageOf({ lines: ['X-Nothing: here'] });
  expect(checkFilter({ subject: '', body: '', from: '' }).mismatch(bare)).toBeUndefined();
});

test('describes itself', () => {
  expect(checkFilter({}).description).toBe('');
  expect(checkFilter({ subject: 'say "hi"', from: /acme/i }).description).toBe(
    'subject containing "say \\"hi\\"" and from matching /acme/i',
  );
  function hasAttachment(): boolean {
    return false;
  }
  expect(checkFilter({ where: hasAttachment }).description).toMatch(
    /^where function hasAttachment\(\) \{/,
  );
});

// Callers without types pass anything.
const untyped = (filter: unknown): MessageFilter => filter as MessageFilter;

test.each([
  [{ subject: 5 }, '{ subject } must be a string or a RegExp, got 5.'],
  [{ from: null }, '{ from } must be a string or a RegExp, got null.'],
  [{ to: ['ada'] }, "{ to } must be a string or a RegExp, got [ 'ada' ]."],
  [{ where: 'yes' }, "{ where } must be a function, got 'yes'."],
])('refuses %o as a filter', (filter, text) => {
  const check = (): unknown => checkFilter(untyped(filter));
  expect(check).toThrow(InvalidOptionError);
  expect(check).toThrow(expect.objectContaining({ message: text }));
});

test.each([
  ['that resolves', async () => true],
  ['that rejects', async () => Promise.reject(new Error('of no interest'))],
  // Some clients return a proxy that has every method, `then` among them.
  ['of another kind', () => new Proxy({}, { get: () => () => undefined })],
])('refuses a predicate that returns a promise %s', async (_, predicate) => {
  const { inbox } = await openInbox();
  inbox.mailbox.add(message);
  const error = await rejection(inbox.waitForMessage(predicate as unknown as () => boolean));
  expect(error).toBeInstanceOf(InvalidOptionError);
  expect(error.message).toBe(
    [
      '{ where } must return true or false, got a promise.',
      '',
      'Hint: take the message with waitForMessage() and inspect it afterwards.',
    ].join('\n'),
  );
});

test('a wait rejects with what its predicate throws', async () => {
  const { inbox } = await openInbox();
  const thrown = new TypeError('message.attachments[0] is undefined');
  const predicate = (): boolean => {
    throw thrown;
  };
  const pending = inbox.waitForMessage(predicate);
  inbox.mailbox.add(message);
  expect(await rejection(pending)).toBe(thrown);
  expect(await rejection(inbox.waitForCode({ where: predicate }))).toBe(thrown);
  expect(await inbox.waitForMessage()).toBe(message);
});
