import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { type MailTimeoutError, ResendError } from '../../src/errors/wait-errors.js';
import type { CodeWaitOptions } from '../../src/inbox/options/wait-options.js';
import type { Message } from '../../src/message/message.js';
import { notingResend, passing } from './noting-resend.js';
import { messageOf, openInbox, rejection } from './open-inbox.js';

// Before src/timers.ts keeps the timers of the process.
vi.hoisted(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.clearAllTimers());

let seq = 0;
const codeMail = (code: string): Promise<Message> => mail(`Your verification code is ${code}.`);
const linkMail = (token: string): Promise<Message> =>
  mail(`Confirm: https://app.example.com/confirm?token=${token}`);

function mail(text: string): Promise<Message> {
  seq += 1;
  const cursor = { serverId: 'run-1', seq };
  return messageOf({ lines: ['Subject: Your account', '', text], cursor });
}

/** Tells what a wait has come to, without waiting for it. */
async function state(wait: Promise<unknown>): Promise<unknown> {
  await passing(0);
  return Promise.race([wait, Promise.resolve('pending')]);
}

test('calls resend when nothing came, and returns the code of the mail that follows', async () => {
  const { inbox } = await openInbox();
  const answer = await codeMail('483920');
  const { calls, resend } = notingResend(() => inbox.mailbox.add(answer));
  const code = inbox.waitForCode({ resend, resendAfter: 30_000 });
  await passing(33_000);
  expect(await code).toBe('483920');
  expect(calls).toEqual([30_000]);
});

test('returns links the same way', async () => {
  const { inbox } = await openInbox();
  const answer = await linkMail('a1b2c3d4');
  const link = inbox.waitForLink({ resend: () => inbox.mailbox.add(answer), resendAfter: 5000 });
  await passing(5500);
  expect(await link).toBe('https://app.example.com/confirm?token=a1b2c3d4');
});

test.each(['before', 'after'])('asks for nothing when the mail came %s the wait', async (when) => {
  const { inbox } = await openInbox();
  const message = await codeMail('483920');
  const { calls, resend } = notingResend();
  if (when === 'before') inbox.mailbox.add(message);
  const code = inbox.waitForCode({ resend });
  await passing(7000);
  if (when === 'after') inbox.mailbox.add(message);
  expect(await code).toBe('483920');
  await passing(60_000);
  expect(calls).toEqual([]);
});

test('pauses twice as long before each further call, and stops at the timeout', async () => {
  const { inbox } = await openInbox();
  const { calls, resend } = notingResend();
  const wait = rejection<MailTimeoutError>(
    inbox.waitForCode({ resend, resendAfter: 30_000, timeout: 400_000 }),
  );
  await passing(1_000_000);
  expect(calls).toEqual([30_000, 90_000, 210_000]);
  expect((await wait).resends).toEqual(calls);
});

test('never calls resend while it is still at work: the pause counts from its end', async () => {
  const { inbox } = await openInbox();
  const { calls, resend } = notingResend(() => new Promise((done) => setTimeout(done, 100_000)));
  const wait = rejection(inbox.waitForCode({ resend, resendAfter: 1000, timeout: 250_000 }));
  await passing(250_000);
  await wait;
  expect(calls).toEqual([1000, 103_000, 207_000]);
});

test('a first mail that arrives during a resend gives way to the resent one', async () => {
  const { inbox } = await openInbox();
  const [late, second] = [await codeMail('111111'), await codeMail('222222')];
  const code = inbox.waitForCode({
    resendAfter: 10_000,
    async resend() {
      inbox.mailbox.add(late);
      await new Promise((done) => setTimeout(done, 5000));
    },
  });
  await passing(15_500);
  expect(await state(code)).toBe('pending');
  inbox.mailbox.add(second);
  await passing(1000);
  expect(await code).toBe('222222');
  // The late one is superseded: the next wait has to get the next mail.
  const next = rejection<MailTimeoutError>(inbox.waitForCode({ timeout: 10 }));
  await passing(10);
  expect((await next).messages[0]?.why).toMatch(/^superseded, because waitForCode\(\)/);
});

test('a first mail that arrives soon after a resend gives way to the resent one', async () => {
  const { inbox } = await openInbox();
  const [late, second] = [await codeMail('111111'), await codeMail('222222')];
  const code = inbox.waitForCode({ resend: () => undefined, resendAfter: 10_000 });
  await passing(12_000);
  inbox.mailbox.add(late);
  await passing(999);
  expect(await state(code)).toBe('pending');
  inbox.mailbox.add(second);
  await passing(1000);
  expect(await code).toBe('222222');
});

test('a mail that none follows is handed out after a tenth of resendAfter', async () => {
  const { inbox } = await openInbox();
  const late = await codeMail('111111');
  const { calls, resend } = notingResend();
  const code = inbox.waitForCode({ resend, resendAfter: 10_000, timeout: 60_000 });
  // The next call was due 500 ms later: it would invalidate the mail that is here.
  await passing(29_500);
  inbox.mailbox.add(late);
  await passing(999);
  expect(await state(code)).toBe('pending');
  await passing(1);
  expect(await code).toBe('111111');
  expect(calls).toEqual([10_000]);
});

// The application takes as long for each mail, and voids a code as soon as it is asked for another.
test.each([
  { takes: 2200, lost: 1, calls: 2, code: '222222' },
  { takes: 3200, lost: 0, calls: 2, code: '222222' },
  { takes: 3200, lost: 2, calls: 2, code: '222222' },
  { takes: 7500, lost: 0, calls: 3, code: '333333' },
  { takes: 7500, lost: 1, calls: 3, code: '333333' },
  { takes: 7500, lost: 2, calls: 3, code: '333333' },
])('a mail that takes $takes ms, the first $lost lost, is the one asked for last', async (app) => {
  const { inbox } = await openInbox();
  const mails = await Promise.all(['000000', '111111', '222222', '333333'].map(codeMail));
  const send = (number: number): void => {
    const message = mails[number];
    if (message && number >= app.lost) setTimeout(() => inbox.mailbox.add(message), app.takes);
  };
  send(0);
  const { calls, resend } = notingResend(send);
  const code = inbox.waitForCode({ resend, resendAfter: 1000, timeout: 60_000 });
  await passing(30_000);
  expect({ code: await code, calls: calls.length }).toEqual({ code: app.code, calls: app.calls });
});

test('a mail that is kept back is handed out when the time is up', async () => {
  const { inbox } = await openInbox();
  const late = await codeMail('111111');
  const never = new Promise(() => undefined);
  const code = inbox.waitForCode({ resend: () => never, resendAfter: 10_000, timeout: 12_000 });
  await passing(11_000);
  inbox.mailbox.add(late);
  await passing(1000);
  expect(await code).toBe('111111');
});

test('a mail that is kept back may go to another wait; this one then goes on asking', async () => {
  const { inbox } = await openInbox();
  const [late, next] = [await codeMail('111111'), await codeMail('222222')];
  const { calls, resend } = notingResend();
  const code = inbox.waitForCode({ resend, resendAfter: 10_000, timeout: 60_000 });
  await passing(15_000);
  inbox.mailbox.add(late);
  expect(await inbox.waitForCode()).toBe('111111');
  await passing(25_000);
  expect(calls).toEqual([10_000, 36_000]);
  inbox.mailbox.add(next);
  await passing(1000);
  expect(await code).toBe('222222');
});

test('mail that does not fit, or has no code, does not keep it from asking', async () => {
  const { inbox } = await openInbox();
  const [other, welcome] = [await codeMail('999999'), await mail('Good to have you.')];
  const { calls, resend } = notingResend();
  const where = ({ code }: Message): boolean => code !== '999999';
  const wait = rejection(inbox.waitForCode({ resend, resendAfter: 1000, timeout: 2000, where }));
  inbox.mailbox.add(other);
  inbox.mailbox.add(welcome);
  await passing(2000);
  await wait;
  expect(calls).toEqual([1000]);
});

test('what resend throws ends the wait, at the line of the wait', async () => {
  const { inbox } = await openInbox();
  const cause = new RangeError('no \u001b[31msuch\u001b[39m button\nCall log:\n- …');
  const { calls, resend } = notingResend(() => Promise.reject(cause));
  const wait = rejection<ResendError>(inbox.waitForCode({ resend, resendAfter: 5000 }));
  await passing(60_000);
  const error = await wait;
  expect(error).toBeInstanceOf(ResendError);
  expect(error).toMatchObject({ cause, address: inbox.address, after: 5000 });
  expect(error.message.replace(inbox.address, 'ada@…')).toMatchInlineSnapshot(`
    "resend() threw 5000 ms into the wait: RangeError: no such button

      Inbox: ada@…
    Hint: resend runs while the wait does: let it do what a person would do on the page that is open then."
  `);
  expect(error.stack?.split('\n').find((line) => line.includes(' at '))).toContain(
    'resend.test.ts',
  );
  expect(calls).toEqual([5000]);
});

test('resend may throw synchronously, and anything', async () => {
  const { inbox } = await openInbox();
  const wait = rejection<ResendError>(
    inbox.waitForCode({
      resendAfter: 5000,
      resend() {
        throw 'on strike';
      },
    }),
  );
  await passing(5000);
  expect(await wait).toMatchObject({ cause: 'on strike', name: 'ResendError' });
  expect((await wait).message).toContain('into the wait: on strike');
});

test('a signal and close() end a wait that would ask again', async () => {
  const { inbox } = await openInbox();
  const { calls, resend } = notingResend();
  const controller = new AbortController();
  const aborted = rejection(inbox.waitForCode({ resend, signal: controller.signal }));
  controller.abort('enough');
  expect(await aborted).toBe('enough');

  const closed = rejection(inbox.waitForCode({ resend }));
  await inbox.close();
  expect((await closed).name).toBe('InboxClosedError');
  await passing(60_000);
  expect(calls).toEqual([]);
});

test('a resend that outlives its wait does no harm', async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown): unknown => unhandled.push(error);
  process.on('unhandledRejection', note);
  onTestFinished(() => void process.off('unhandledRejection', note));

  const { inbox } = await openInbox();
  const { calls, resend } = notingResend(
    () => new Promise((_, fail) => setTimeout(() => fail(new Error('page closed')), 1000)),
  );
  const wait = rejection<MailTimeoutError>(
    inbox.waitForCode({ resend, resendAfter: 1000, timeout: 1500 }),
  );
  await passing(1500);
  expect((await wait).name).toBe('MailTimeoutError');
  await passing(60_000);
  await new Promise((done) => setImmediate(done));
  expect({ calls, unhandled }).toEqual({ calls: [1000], unhandled: [] });
});

test('the explanation of a timeout lists the calls of resend', async () => {
  const { inbox, mailServer } = await openInbox();
  const asked = async (options: CodeWaitOptions): Promise<string | undefined> => {
    const wait = rejection(inbox.waitForCode(options));
    await passing(options.timeout ?? 0);
    const { message } = await wait;
    const { url, apiUrl } = mailServer;
    return message
      .replace(inbox.address, 'ada@…')
      .replace(url, 'smtp://…')
      .replaceAll(apiUrl, 'http://…');
  };
  const never = new Promise(() => undefined);
  expect(
    await asked({ resend: () => undefined, resendAfter: 100, timeout: 400 }),
  ).toMatchInlineSnapshot(`
    "No message arrived in 400 ms: no client connected to the mail server.

      Inbox:       ada@…
      Waiting for: a code
      Asked again: 2 times, after 100, 300 ms
      Mail server: smtp://…
      HTTP APIs:   http://… (RESEND_BASE_URL http://…/resend)
    Hint: check that the form was submitted. If it was, the application sends elsewhere, late or not at all: look in its log for an error, start it with this host and port (env of mailWebServer() or mailServer), not one that runs already with other settings (reuseExistingServer), or raise { timeout }."
  `);
  expect(await asked({ resend: () => never, resendAfter: 100, timeout: 400 })).toContain(
    '  Asked again: 1 time, after 100 ms; the last call of resend has not returned\n',
  );
});
