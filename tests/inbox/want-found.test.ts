import { expect, test } from 'vitest';
import { openInbox, rejection } from './open-inbox.js';

const SOON = { timeout: 20 };
const BY = 'GET /code';

const codeMail = (code: string) => ({
  subject: 'Sign in to Acme',
  text: `Your verification code is ${code}.`,
});

test('gives the message beside the value', async () => {
  const { inbox, send } = await openInbox();
  const code = inbox.waitForFound({ kind: 'code', by: BY, limits: {} });
  await send(codeMail('483920'));
  const { value, message } = await code;
  expect([value, message]).toEqual(['483920', inbox.messages[0]]);
  const found = await inbox.waitForFound({ kind: 'message', by: BY, limits: {} });
  expect(found).toEqual({ value: undefined, message });
});

test('takes it, and is named by those who come later', async () => {
  const { inbox, send } = await openInbox();
  await send(codeMail('483920'));
  await inbox.waitForFound({ kind: 'code', by: BY, limits: {} });
  const error = await rejection(inbox.waitForCode(SOON));
  expect(error.message).toContain('taken by GET /code\n');
});

test('hands out again what came after a position, the newest code and the oldest message', async () => {
  const { inbox, send } = await openInbox();
  for (const code of ['111222', '333444', '555666']) await send(codeMail(code));
  const [first, second] = inbox.messages;
  await inbox.waitForCode();
  const again = (kind: 'code' | 'message', after = 0) =>
    inbox.waitForFound({ kind, by: BY, after, limits: SOON });
  expect((await again('code')).value).toBe('555666');
  expect((await again('code', first?.cursor.seq)).value).toBe('555666');
  expect((await again('message')).message).toBe(first);
  expect((await again('message', first?.cursor.seq)).message).toBe(second);
  const error = await rejection(again('code', inbox.messages.at(-1)?.cursor.seq));
  expect(error.message).toContain('it came before { after }');
});

test('passes on what limits it', async () => {
  const { inbox, send } = await openInbox();
  await send(codeMail('483920'));
  await send({ subject: 'Your invoice', text: 'Invoice ABC-123 of $10' });
  const found = await inbox.waitForFound({
    kind: 'code',
    by: BY,
    filter: { subject: 'invoice' },
    pattern: /[A-Z]{3}-\d{3}/,
    limits: {},
  });
  expect(found.value).toBe('ABC-123');
  const link = await inbox
    .waitForFound({
      kind: 'link',
      by: BY,
      pattern: /invoices/,
      after: 0,
      limits: { timeout: 1 },
    })
    .catch(({ message }: Error) => message);
  expect(link).toContain('a link matching /invoices/');
  const ended = inbox.waitForFound({
    kind: 'link',
    by: BY,
    limits: { signal: AbortSignal.abort('gone') },
  });
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
