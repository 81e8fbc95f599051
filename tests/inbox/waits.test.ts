import { expect, test } from 'vitest';
import { MailTimeoutError } from '../../src/errors/wait-errors.js';
import { messageOf, openInbox, rejection } from './open-inbox.js';

const SOON = { timeout: 20 };

const codeMail = (code: string) => ({
  subject: 'Sign in to Acme',
  text: `Your verification code is ${code}.`,
});
const linkMail = (token: string) => ({
  subject: 'Confirm your address',
  text: `Confirm: https://app.example.com/confirm?token=${token}`,
});

test('returns the code of a mail that comes after the wait began', async () => {
  const { inbox, send } = await openInbox();
  const code = inbox.waitForCode();
  await send(codeMail('483920'));
  expect(await code).toBe('483920');
});

test('returns the code of a mail that came before the wait', async () => {
  const { inbox, send } = await openInbox();
  await send(codeMail('483920'));
  expect(await inbox.waitForCode()).toBe('483920');
});

test('returns the link of a mail, waiting before or after it came', async () => {
  const { inbox, send } = await openInbox();
  const first = inbox.waitForLink();
  await send(linkMail('a1b2c3d4'));
  expect(await first).toBe('https://app.example.com/confirm?token=a1b2c3d4');

  await send(linkMail('e5f6a7b8'));
  expect(await inbox.waitForLink()).toBe('https://app.example.com/confirm?token=e5f6a7b8');
});

test('returns the value before the sender gets its 250', async () => {
  const { inbox, send } = await openInbox();
  const order: string[] = [];
  const waited = inbox.waitForCode().then(() => order.push('code'));
  await send(codeMail('483920')).then(() => order.push('250'));
  await waited;
  expect(order).toEqual(['code', '250']);
});

test('returns a message only once', async () => {
  const { inbox, send } = await openInbox();
  await send(codeMail('111222'));
  await inbox.waitForCode();
  await expect(inbox.waitForCode(SOON)).rejects.toThrow(MailTimeoutError);

  await send(codeMail('333444'));
  expect(await inbox.waitForCode()).toBe('333444');
});

test('takes code, link and message of one mail independently of each other', async () => {
  const { inbox, send } = await openInbox();
  await send({
    subject: 'Sign in',
    text: 'Your verification code is 483920.\n\nConfirm: https://app.example.com/confirm?token=a1b2c3d4',
  });
  expect(await inbox.waitForCode()).toBe('483920');
  expect(await inbox.waitForLink()).toBe('https://app.example.com/confirm?token=a1b2c3d4');
  expect((await inbox.waitForMessage()).subject).toBe('Sign in');
  await expect(inbox.waitForMessage(SOON)).rejects.toThrow(MailTimeoutError);
});

test('waitForMessage takes the oldest message that fits', async () => {
  const { inbox, send } = await openInbox();
  for (const subject of ['Welcome', 'Receipt 1', 'Receipt 2']) await send({ subject });
  expect((await inbox.waitForMessage({ subject: 'receipt' })).subject).toBe('Receipt 1');
  expect((await inbox.waitForMessage({ subject: 'receipt' })).subject).toBe('Receipt 2');
});

test('what a filter passed over stays available', async () => {
  const { inbox, send } = await openInbox();
  for (const subject of ['Welcome', 'Receipt']) await send({ subject });
  expect((await inbox.waitForMessage({ subject: 'Receipt' })).subject).toBe('Receipt');
  expect((await inbox.waitForMessage()).subject).toBe('Welcome');
});

test.each([
  ['waitForCode', codeMail, ['111222', '333444'], '333444'],
  ['waitForLink', linkMail, ['old00000', 'new11111'], expect.stringContaining('new11111')],
] as const)(
  '%s takes the newest that fits, and older ones that fit are superseded',
  async (...of) => {
    const [call, mail, values, newest] = of;
    const { inbox, send } = await openInbox();
    for (const value of values) await send(mail(value));
    expect(await inbox[call]()).toEqual(newest);

    const error = await rejection<MailTimeoutError>(inbox[call](SOON));
    expect(error.messages.map(({ why }) => why)).toEqual([
      expect.stringMatching(
        new RegExp(`^superseded, because ${call}\\(\\) at waits.test.ts:\\d+ took a newer one$`),
      ),
      expect.stringMatching(new RegExp(`^taken by ${call}\\(\\) at waits.test.ts:\\d+$`)),
    ]);
  },
);

test('an older code that does not fit the filter is not superseded', async () => {
  const { inbox, send } = await openInbox();
  await send({ ...codeMail('111222'), from: 'bank@acme.test' });
  await send({ ...codeMail('333444'), from: 'shop@acme.test' });
  expect(await inbox.waitForCode({ from: 'shop@' })).toBe('333444');
  expect(await inbox.waitForCode({ from: 'bank@' })).toBe('111222');
});

test('a newer message without a code hides no older one that has it, and stays available', async () => {
  const { inbox, send } = await openInbox();
  await send(codeMail('483920'));
  await send({ subject: 'Welcome', text: 'Good to have you.' });
  expect(await inbox.waitForCode()).toBe('483920');
  expect(await inbox.waitForMessage({ subject: 'Welcome' })).toMatchObject({ code: undefined });
});

test('an own pattern finds a code of unusual form, whatever its flags', async () => {
  const { inbox, send } = await openInbox();
  const pattern = /[A-Z]{3}-\d{3}/gy;
  for (const code of ['KXQ-731', 'ZRT-204']) {
    await send({ subject: 'Sign in', text: `Enter ${code} to sign in.` });
    expect(await inbox.waitForCode({ pattern })).toBe(code);
  }
});

test('an own pattern finds a link that says nothing, whatever its flags', async () => {
  const { inbox, send } = await openInbox();
  const pattern = /\/profile\/\w+/gy;
  for (const token of ['a1b2', 'c3d4']) {
    await send({
      subject: 'News',
      text: `Read https://a.test/x or https://a.test/profile/${token}.`,
    });
    expect(await inbox.waitForLink({ pattern })).toBe(`https://a.test/profile/${token}`);
  }
});

test('two pending waits get one mail each, in the order they began', async () => {
  const { inbox, send } = await openInbox();
  const first = inbox.waitForCode();
  const second = inbox.waitForCode();
  await send(codeMail('111222'));
  await send(codeMail('333444'));
  expect(await Promise.all([first, second])).toEqual(['111222', '333444']);
});

test('a mail that fits only the younger of two waits goes to it', async () => {
  const { inbox, send } = await openInbox();
  const receipt = inbox.waitForMessage({ subject: 'Receipt' });
  const any = inbox.waitForMessage();
  await send({ subject: 'Welcome' });
  expect((await any).subject).toBe('Welcome');
  await send({ subject: 'Receipt' });
  expect((await receipt).subject).toBe('Receipt');
});

test('skipAll() counts everything that is here as taken, for every kind', async () => {
  const { inbox, send } = await openInbox();
  await send({ ...linkMail('a1b2c3d4'), subject: 'Old' });
  inbox.skipAll();

  const { messages } = await rejection<MailTimeoutError>(inbox.waitForLink(SOON));
  expect(messages[0]?.why).toMatch(/^taken by skipAll\(\) at waits\.test\.ts:\d+$/);
  await expect(inbox.waitForMessage(SOON)).rejects.toThrow(MailTimeoutError);
  await expect(inbox.waitForCode(SOON)).rejects.toThrow(MailTimeoutError);

  await send({ ...linkMail('e5f6a7b8'), subject: 'New' });
  expect(await inbox.waitForLink()).toContain('e5f6a7b8');
});

test('messages takes nothing and is a copy', async () => {
  const { inbox, send } = await openInbox();
  await send(codeMail('483920'));
  const copy = inbox.messages as unknown[];
  expect(copy).toHaveLength(1);
  copy.length = 0;
  expect(inbox.messages).toHaveLength(1);
  expect(await inbox.waitForCode()).toBe('483920');
});

test('messages are in the order they came to the source, however they are delivered', async () => {
  const { inbox } = await openInbox();
  const deliver = async (seq: number, serverId = 'run-1') =>
    inbox.mailbox.add(
      await messageOf({ lines: [`Subject: ${serverId} ${seq}`], cursor: { serverId, seq } }),
    );
  await deliver(2);
  await deliver(3);
  await deliver(1);
  await deliver(1, 'run-2');
  expect(inbox.messages.map(({ subject }) => subject)).toEqual([
    'run-1 1',
    'run-1 2',
    'run-1 3',
    'run-2 1',
  ]);
  expect((await inbox.waitForMessage()).subject).toBe('run-1 1');
});
