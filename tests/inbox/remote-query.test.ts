import { expect, test } from 'vitest';
import { checkFilter } from '../../src/inbox/options/filter.js';
import { codeQuery, linkQuery, messageQuery, remoteQuery } from '../../src/inbox/query.js';
import { openInbox, rejection } from './open-inbox.js';

const SOON = { timeout: 20 };
const REMOTE = { by: 'GET /code' };
const CODE = remoteQuery(codeQuery(checkFilter(), {}), REMOTE);
const MESSAGE = remoteQuery(messageQuery(checkFilter()), REMOTE);

const codeMail = (code: string) => ({
  subject: 'Sign in to Acme',
  text: `Your verification code is ${code}.`,
});

test('returns the message with the value', async () => {
  const { inbox, send } = await openInbox();
  const code = inbox.waitForFound(CODE, {});
  await send(codeMail('483920'));
  const { value, message } = await code;
  expect([value, message]).toEqual(['483920', inbox.messages[0]]);
  const found = await inbox.waitForFound(MESSAGE, {});
  expect(found).toEqual({ value: message, message });
});

test('takes it, and is named to later waits', async () => {
  const { inbox, send } = await openInbox();
  await send(codeMail('483920'));
  await inbox.waitForFound(CODE, {});
  const error = await rejection(inbox.waitForCode(SOON));
  expect(error.message).toContain('taken by GET /code\n');
});

test('returns mail after a position again, the newest code and the oldest message', async () => {
  const { inbox, send } = await openInbox();
  for (const code of ['111222', '333444', '555666']) await send(codeMail(code));
  const [first, second] = inbox.messages;
  await inbox.waitForCode();
  const codeAfter = (after = 0) =>
    inbox.waitForFound(remoteQuery(CODE, { ...REMOTE, after }), SOON);
  const messageAfter = (after = 0) =>
    inbox.waitForFound(remoteQuery(MESSAGE, { ...REMOTE, after }), SOON);
  expect((await codeAfter()).value).toBe('555666');
  expect((await codeAfter(first?.cursor.seq)).value).toBe('555666');
  expect((await messageAfter()).message).toBe(first);
  expect((await messageAfter(first?.cursor.seq)).message).toBe(second);
  const error = await rejection(codeAfter(inbox.messages.at(-1)?.cursor.seq));
  expect(error.message).toContain('it came before { after }');
});

test('passes on its options', async () => {
  const { inbox, send } = await openInbox();
  await send(codeMail('483920'));
  await send({ subject: 'Your invoice', text: 'Invoice ABC-123 of $10' });
  const filter = checkFilter({ subject: 'invoice' });
  const invoice = remoteQuery(codeQuery(filter, { pattern: /[A-Z]{3}-\d{3}/ }), REMOTE);
  expect((await inbox.waitForFound(invoice, {})).value).toBe('ABC-123');
  const link = remoteQuery(linkQuery(checkFilter(), { pattern: /invoices/ }), REMOTE);
  const { message } = await rejection(inbox.waitForFound(link, { timeout: 1 }));
  expect(message).toContain('a link matching /invoices/');
  const ended = inbox.waitForFound(link, { signal: AbortSignal.abort('gone') });
  await expect(ended).rejects.toBe('gone');
});

test('an inbox and the strays give up what their server drops', async () => {
  const { inbox, mailServer, send } = await openInbox();
  for (const code of ['111222', '333444']) await send(codeMail(code));
  await send({ ...codeMail('555666'), to: 'nobody@acme.test' });
  for (const mail of [inbox.messages[0], mailServer.strays[0]]) if (mail) mailServer.drop(mail);
  expect(inbox.messages.map(({ code }) => code)).toEqual(['333444']);
  expect(mailServer.strays).toEqual([]);
});
