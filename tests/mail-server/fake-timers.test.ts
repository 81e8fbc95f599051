import { mock } from 'node:test';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { SmtpSession } from './smtp-session.js';

const ACCEPTED = /^[23]/;

const WAYS = {
  'vi.useFakeTimers()': {
    fake: () => vi.useFakeTimers(),
    real: () => vi.useRealTimers(),
  },
  'vi.useFakeTimers() of queueMicrotask too': {
    fake: () =>
      vi.useFakeTimers({
        toFake: ['setImmediate', 'setTimeout', 'queueMicrotask', 'Date', 'performance'],
      }),
    real: () => vi.useRealTimers(),
  },
  'mock.timers.enable()': {
    fake: () => mock.timers.enable(),
    real: () => mock.timers.reset(),
  },
};

describe.each(Object.entries(WAYS))('under %s', (_, { fake, real }) => {
  let mailServer: MailServer;
  beforeEach(async () => {
    mailServer = await startMailServer();
    fake();
  });
  afterEach(async () => {
    real();
    await mailServer.close();
  });

  it('mail arrives, and its code', async () => {
    const inbox = await mailServer.createInbox();
    const code = inbox.waitForCode();
    await using session = await SmtpSession.open(mailServer);
    for (const line of ['EHLO app', 'MAIL FROM:<a@b.test>', `RCPT TO:<${inbox.address}>`, 'DATA']) {
      expect(await session.say(line)).toMatch(ACCEPTED);
    }
    expect(await session.say('Subject: Hi\r\n\r\n..b\r\n{}\r\nYour code is 482913\r\n.')).toMatch(
      ACCEPTED,
    );
    expect(await code).toBe('482913');
  });

  it('a wait ends after its timeout', async () => {
    const inbox = await mailServer.createInbox();
    await expect(inbox.waitForCode({ timeout: 50 })).rejects.toThrow('No message arrived');
  });
});
