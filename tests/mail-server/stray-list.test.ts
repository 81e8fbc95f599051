import { describe, expect, it } from 'vitest';
import { sendMail } from './send-mail.js';
import { WAYS } from './ways.js';

describe.each(WAYS)('the strays of a mail server $where', ({ open }) => {
  it('keeps the bytes of the newest strays, and the envelopes of more', async () => {
    const mailServer = await open({
      maxStrays: 2,
      maxStrayBytes: 10_000,
      maxStrayEnvelopes: 4,
    });
    const to = 'nobody@acme.test';
    for (const subject of ['1', '2', '3', '4', '5']) await sendMail(mailServer, { to, subject });
    await expect.poll(() => mailServer.strays.at(-1)?.subject).toBe('5');
    const { strays } = mailServer;
    expect(strays.map(({ subject }) => subject)).toEqual(['2', '3', '4', '5']);
    expect((await strays.at(-2)?.parse())?.subject).toBe('4');
    await expect(strays.at(-3)?.parse()).rejects.toThrow(
      'The bytes of this stray were dropped: newer strays took their place.',
    );
    expect(() => strays.at(-3)?.raw).toThrow(
      'Hint: raise { maxStrays } or { maxStrayBytes } of the mail server, or make an inbox for the address.',
    );
    await sendMail(mailServer, { to, subject: '6', text: 'x'.repeat(9900) });
    await expect.poll(() => mailServer.strays.at(-1)?.subject).toBe('6');
    expect(() => mailServer.strays.at(-2)?.raw).toThrow('were dropped');
  });

  it('keeps none when told to', async () => {
    const mailServer = await open({ maxStrays: 0, maxStrayEnvelopes: 0 });
    await sendMail(mailServer, { to: 'nobody@acme.test', subject: '1' });
    const inbox = await mailServer.createInbox();
    await sendMail(mailServer, { to: inbox.address, subject: '2' });
    await inbox.waitForMessage();
    expect(mailServer.strays).toEqual([]);
  });
});
