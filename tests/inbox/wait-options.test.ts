import { expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors/option-errors.js';
import type { Inbox } from '../../src/inbox/inbox.js';
import type { CodeWaitOptions } from '../../src/inbox/options/wait-options.js';
import { openInbox, rejection } from './open-inbox.js';

// Callers without types pass anything. What is passed over in silence would take the wrong mail.
const untyped = (options: unknown): CodeWaitOptions => options as CodeWaitOptions;

test.each<[string, (inbox: Inbox) => Promise<unknown>, string[]]>([
  [
    'a filter under a key',
    (inbox) => inbox.waitForCode(untyped({ filter: { subject: 'Sign in' } })),
    [
      'The argument of waitForCode() has no { filter }.',
      '',
      'Hint: write its fields beside the other options: { subject: /code/, timeout: 5_000 }.',
    ],
  ],
  [
    'a predicate under the key of other libraries',
    (inbox) => inbox.waitForMessage(untyped({ predicate: () => true })),
    [
      'The argument of waitForMessage() has no { predicate }.',
      '',
      'Hint: write { where: (message) => message.attachments.length > 0 }.',
    ],
  ],
  [
    'a filter and options in two objects',
    (inbox) => inbox.waitForMessage({ subject: 'Receipt' } as never, { timeout: 500 }),
    [
      'waitForMessage() takes a second argument after a function only.',
      '',
      'Hint: write all options in one object: { subject: /code/, timeout: 5_000 }.',
    ],
  ],
  [
    'a function and another',
    (inbox) => inbox.waitForMessage(() => true, untyped({ where: () => true })),
    [
      'The second argument of waitForMessage() has no { where }.',
      '',
      'Hint: the first argument is that function already.',
    ],
  ],
  [
    'a function alone where a code is wanted',
    (inbox) => inbox.waitForCode(untyped(() => true)),
    [
      'The argument of waitForCode() must be an object, got [Function (anonymous)].',
      '',
      'Hint: write { where: (message) => message.attachments.length > 0 }.',
    ],
  ],
  [
    'a misspelt option',
    (inbox) => inbox.waitForLink(untyped({ timeOut: 500 })),
    ['The argument of waitForLink() has no { timeOut }.', '', 'Hint: did you mean { timeout }?'],
  ],
  [
    'an option of another wait',
    (inbox) => inbox.waitForMessage(untyped({ pattern: /\d+/ })),
    [
      'The argument of waitForMessage() has no { pattern }.',
      '',
      'Hint: it may have subject, from, to, body, where, timeout, signal.',
    ],
  ],
  [
    'a number of ms alone',
    (inbox) => inbox.waitForCode(untyped(500)),
    ['The argument of waitForCode() must be an object, got 500.'],
  ],
  [
    'a timeout as a string',
    (inbox) => inbox.waitForCode(untyped({ timeout: '500' })),
    [
      "{ timeout } must be a number of ms from 0 to 2147483647, got '500'.",
      '',
      'Hint: 0 sets no limit.',
    ],
  ],
  [
    'a pattern of a link that is a string',
    (inbox) => inbox.waitForLink(untyped({ pattern: '/confirm' })),
    [
      "{ pattern } must be a RegExp, got '/confirm'.",
      '',
      'Hint: write a part of the link like /\\/profile\\/confirm/.',
    ],
  ],
  [
    'a pattern that is a string',
    (inbox) => inbox.waitForCode(untyped({ pattern: '[A-Z]{3}' })),
    [
      "{ pattern } must be a RegExp, got '[A-Z]{3}'.",
      '',
      'Hint: write the form of the code like /\\b[A-Z]{3}-\\d{3}\\b/.',
    ],
  ],
  [
    'a signal that is none',
    (inbox) => inbox.waitForCode(untyped({ signal: 500 })),
    [
      '{ signal } must be an AbortSignal, got 500.',
      '',
      'Hint: an AbortController has one: controller.signal.',
    ],
  ],
])('%s is refused', async (_, wait, text) => {
  const { inbox } = await openInbox();
  const error = await rejection(wait(inbox));
  expect(error).toBeInstanceOf(InvalidOptionError);
  expect(error.message).toBe(text.join('\n'));
});

test.each([['Welcome'], [/welcome/], [[]], [null]])('refuses %o as options', async (options) => {
  const { inbox } = await openInbox();
  for (const call of ['waitForMessage', 'waitForCode', 'waitForLink'] as const) {
    const error = await rejection(inbox[call](untyped(options)));
    expect(error).toBeInstanceOf(InvalidOptionError);
    expect(error.message).toMatch(/^The argument of waitFor\w+\(\) must be an object, got /);
  }
});

test('options that are undefined count as left out', async () => {
  const { inbox, send } = await openInbox();
  await send({ text: 'Your verification code is 483920.' });
  const options = untyped({ subject: undefined, pattern: undefined, signal: undefined });
  expect(await inbox.waitForCode(options)).toBe('483920');
});
