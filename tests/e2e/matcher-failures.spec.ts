import { expect, type Inbox } from 'playwright-inbox';
import { startMailServer } from 'playwright-inbox/server';
import { CODE, failure, test } from './matcher-test.js';
import { OWN_MAIL_SERVER } from './own-mail-server.js';

test.use({ mailServerOptions: OWN_MAIL_SERVER });

// Texts of failures are pinned whole: they are what people read of a matcher.

const SOON = { timeout: 50 };

test('no client connected', async () => {
  await using mailServer = await startMailServer();
  const inbox = await mailServer.createInbox();
  expect(
    await failure(inbox, expect(inbox).toReceiveMessage(SOON)),
  ).toBe(`expect(inbox).toReceiveMessage() failed

Expected: a message
Received: no message
Timeout:  50ms

No message arrived in N ms: no client connected to the mail server.

  Inbox:       ada@…
  Mail server: smtp://…
  HTTP APIs:   http://…
Hint: check that the form was submitted. If it was, the application sends elsewhere, late or not at all: look in its log for an error, start it with this host and port (env of mailWebServer() or mailServer), not one that runs already with other settings (reuseExistingServer), or raise { timeout }.

Call log:
  - Expect "toReceiveMessage" with timeout 50ms
  - waiting for a message to come to ada@…`);
});

test('another code came', async ({ inbox, send }) => {
  await send(...CODE);
  expect(
    await failure(inbox, expect(inbox).toReceiveCode('112358', SOON)),
  ).toBe(`expect(inbox).toReceiveCode(expected) failed

Expected: "112358"
Received: "481920"
Timeout:  50ms

No message arrived in N ms; 1 message arrived before, but none had the code "112358".

  Inbox:   ada@…
  Arrived: 1. "Your code" from hello@acme.test N ms before the wait: its code is 481920
Hint: compare the expected code with what came: either may be wrong.

Call log:
  - Expect "toReceiveCode" with timeout 50ms
  - waiting for the code "112358" to come to ada@…`);
});

test('several other codes came', async ({ inbox, send }) => {
  await send(...CODE);
  await send('Another code', 'Your verification code is 112358.');
  await send('Welcome', 'Good to have you.');
  expect(
    await failure(inbox, expect(inbox).toReceiveCode(/^\d{4}$/, SOON)),
  ).toBe(`expect(inbox).toReceiveCode(expected) failed

Expected: /^\\d{4}$/
Received: ["481920", "112358"]
Timeout:  50ms

No message arrived in N ms; 3 messages arrived before, but none had a code like /^\\d{4}$/.

  Inbox:     ada@…
  Arrived:   1. "Your code" from hello@acme.test N ms before the wait: its code is 481920
             2. "Another code" from hello@acme.test N ms before the wait: its code is 112358
             3. "Welcome" from hello@acme.test N ms before the wait: no code
  Text of 3: Good to have you.
Hint: compare the expected code with what came: either may be wrong.

Call log:
  - Expect "toReceiveCode" with timeout 50ms
  - waiting for a code like /^\\d{4}$/ to come to ada@…`);
});

test('another message came', async ({ inbox, send }) => {
  await send(...CODE);
  await send('Welcome to Acme');
  const reset = expect(inbox).toReceiveMessage({ subject: /reset/, ...SOON });
  expect(await failure(inbox, reset)).toBe(`expect(inbox).toReceiveMessage(options) failed

Expected: a message with subject matching /reset/
Received: "Welcome to Acme" from hello@acme.test and 1 before
Timeout:  50ms

No message arrived in N ms; 2 messages arrived before, but none matched.

  Inbox:   ada@…
  Arrived: 1. "Your code" from hello@acme.test N ms before the wait: subject does not match
           2. "Welcome to Acme" from hello@acme.test N ms before the wait: subject does not match
Hint: loosen the filter, or raise { timeout } if a second message is on its way.

Call log:
  - Expect "toReceiveMessage" with timeout 50ms
  - waiting for a message with subject matching /reset/ to come to ada@…`);
});

test('a message without a link came', async ({ inbox, send }) => {
  await send('Reset your password', 'Reset your password: {{ url }}');
  expect(
    await failure(inbox, expect(inbox).toReceiveLink(SOON)),
  ).toBe(`expect(inbox).toReceiveLink() failed

Expected: a link
Received: no link
Timeout:  50ms

No message arrived in N ms; 1 message arrived before, but none had a link.

  Inbox:    ada@…
  Arrived:  1. "Reset your password" from hello@acme.test N ms before the wait: no link
  Its text: Reset your password: {{ url }}
Hint: compare the template of the mail with the text above, or pass { pattern } with a part of the link.

Call log:
  - Expect "toReceiveLink" with timeout 50ms
  - waiting for a link to come to ada@…`);
});

test('a code that was taken before', async ({ inbox, send }) => {
  await send(...CODE);
  await inbox.waitForCode();
  const text = await failure(inbox, expect(inbox).toReceiveCode('481920', SOON));
  expect(
    text.replace(/(spec\.ts):\d+/, '$1:LINE'),
  ).toBe(`expect(inbox).toReceiveCode(expected) failed

Expected: "481920"
Received: no code
Timeout:  50ms

No message arrived in N ms; 1 message arrived before, but it was already taken.

  Inbox:   ada@…
  Arrived: 1. "Your code" from hello@acme.test N ms before the wait: taken by waitForCode() at matcher-failures.spec.ts:LINE
Hint: a message is handed out once: keep the code in a variable, or let the application send another mail.

Call log:
  - Expect "toReceiveCode" with timeout 50ms
  - waiting for the code "481920" to come to ada@…`);
});

test('a message with two codes', async ({ inbox, send }) => {
  await send('Your codes', 'Your code is 481920.\n\nYour code is 112358.');
  const text = await failure(inbox, expect(inbox).toReceiveCode());
  expect(text).toMatch(
    /^expect\(inbox\)\.toReceiveCode\(\) failed\n\nExpected: a code\n\nError: The message contains 2 equally likely codes\.\n/,
  );
});

test('unexpected mail came', async ({ inbox, send }) => {
  await send(...CODE);
  await send('Confirm', 'Confirm: https://acme.test/confirm?token=9f2c71aa04d19f2c71aa');
  expect(
    await failure(inbox, expect(inbox).not.toReceiveCode()),
  ).toBe(`expect(inbox).not.toReceiveCode() failed

Expected: no code
Received: "481920"

"Your code" from hello@acme.test came for ada@….

  Its text: Your verification code is 481920.

Call log:
  - Expect "not toReceiveCode" with settle 1000ms
  - waiting for a code not to come to ada@…`);
  expect(await failure(inbox, expect(inbox).not.toReceiveCode('481920'))).toContain(
    '\nExpected: not "481920"\nReceived: "481920"\n',
  );
  expect(
    await failure(inbox, expect(inbox).not.toReceiveMessage({ subject: 'code' })),
  ).toBe(`expect(inbox).not.toReceiveMessage(options) failed

Expected: no message with subject containing "code"
Received: "Your code" from hello@acme.test

"Your code" from hello@acme.test came for ada@….

  Its text: Your verification code is 481920.

Call log:
  - Expect "not toReceiveMessage" with settle 1000ms
  - waiting for a message with subject containing "code" not to come to ada@…`);
  expect(await failure(inbox, expect(inbox).not.toReceiveLink(/confirm/))).toContain(
    '\nExpected: not /confirm/\nReceived: "https://acme.test/confirm?token=9f2c71aa04d19f2c71aa"\n',
  );
});

test('unexpected mail comes while it settles', async ({ inbox, send }) => {
  const quiet = failure(inbox, expect(inbox).not.toReceiveCode({ settle: 60_000 }));
  await send(...CODE);
  expect(await quiet).toContain('\nExpected: no code\nReceived: "481920"\n');
});

test('an inbox that is closed', async ({ inbox }) => {
  await inbox.close();
  expect(
    await failure(inbox, expect(inbox).toReceiveCode({ timeout: 5_000 })),
  ).toBe(`expect(inbox).toReceiveCode() failed

Expected: a code

Error: The inbox is closed: inbox.close() was called.

  Inbox: ada@…
Hint: make another with createInbox().

Call log:
  - Expect "toReceiveCode" with timeout 5000ms
  - waiting for a code to come to ada@…`);
});

test('what is not an inbox', async ({ page, inbox, createInbox }) => {
  const not = (value: unknown) => failure(inbox, expect(value as Inbox).toReceiveCode());
  expect(await not(inbox.address)).toBe(`expect(received).toReceiveCode() failed

Error: toReceiveCode() must be called on an Inbox, got 'ada@…'.

Hint: pass the inbox itself, not its address: expect(inbox).`);
  expect(await not(createInbox())).toContain('Hint: await it first: expect(await createInbox()).');
  expect(await not(undefined)).toContain(
    'toReceiveCode() must be called on an Inbox, got undefined.',
  );
  expect(await not(page)).toBe(`expect(received).toReceiveCode() failed

Error: toReceiveCode() must be called on an Inbox, got Page.

Hint: pass the inbox of the test, or one that createInbox() made: expect(inbox).`);
});

test('arguments that cannot be used', async ({ inbox }) => {
  const wrong = async (assertion: Promise<void>) =>
    (await failure(inbox, assertion)).split('\n\n').slice(1).join('\n');
  expect(
    await wrong(expect(inbox).toReceiveCode(481920 as never)),
  ).toBe(`Error: The expected value of toReceiveCode() must be a string or a RegExp, got 481920.
Hint: leave it out if any value fits.`);
  expect(
    await wrong(expect(inbox).toReceiveCode({ filter: { subject: 'code' } } as never)),
  ).toBe(`Error: The last argument of toReceiveCode() has no { filter }.
Hint: write its fields beside the other options: { subject: /code/, timeout: 5_000 }.`);
  expect(
    await wrong(expect(inbox).toReceiveCode('481920', { subjct: 'code' } as never)),
  ).toBe(`Error: The last argument of toReceiveCode() has no { subjct }.
Hint: did you mean { subject }?`);
  expect(
    await wrong(expect(inbox).toReceiveMessage({ predicate: () => true } as never)),
  ).toBe(`Error: The argument of toReceiveMessage() has no { predicate }.
Hint: write { where: (message) => message.attachments.length > 0 }.`);
  expect(
    await wrong(expect(inbox).toReceiveMessage({ subject: 'code' }, { timeout: 50 })),
  ).toBe(`Error: toReceiveMessage() takes a second argument after a function only.
Hint: write all options in one object: { subject: /code/, timeout: 5_000 }.`);
  expect(
    await wrong(expect(inbox).toReceiveLink({ signal: 5 } as never)),
  ).toBe(`Error: The last argument of toReceiveLink() has no { signal }.
Hint: it may have subject, from, to, body, where, pattern, timeout, settle.`);
  expect(
    await wrong(expect(inbox).toReceiveCode({ settle: 50 })),
  ).toBe(`Error: { settle } must be given with .not only, got 50.
Hint: { timeout } is how long to wait for a message.`);
  expect(await wrong(expect(inbox).not.toReceiveCode({ settle: -1 }))).toBe(
    `Error: { settle } must be a number of ms from 0 to 2147483647, got -1.`,
  );
  expect(
    await wrong(expect(inbox).not.toReceiveCode({ timeout: '1' as never })),
  ).toBe(`Error: { timeout } must be a number of ms from 0 to 2147483647, got '1'.
Hint: 0 sets no limit.`);
});
