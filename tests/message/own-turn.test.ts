import { expect, test } from 'vitest';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { SmtpSession } from '../mail-server/smtp-session.js';

const MAILS = 20;

test('reads the mails of a burst one by one, so that new clients are greeted in between', async () => {
  await using mailServer = await startMailServer();
  const inboxes = await Promise.all(Array.from({ length: MAILS }, () => mailServer.createInbox()));
  const sessions = await Promise.all(
    inboxes.map(async ({ address }) => {
      const session = await SmtpSession.open(mailServer);
      await session.say('EHLO app.test');
      await session.say('MAIL FROM:<app@acme.test>');
      await session.say(`RCPT TO:<${address}>`);
      await session.say('DATA');
      return session;
    }),
  );
  const replies = Promise.all(sessions.map((session) => session.say('Subject: Hi\r\n\r\nHi\r\n.')));

  const arrivedInTurn: number[] = [];
  for (let arrived = 0; arrived < MAILS; ) {
    await new Promise((resolve) => setImmediate(resolve));
    const now = inboxes.filter(({ messages }) => messages.length).length;
    if (now > arrived) arrivedInTurn.push(now - arrived);
    arrived = now;
  }
  expect(arrivedInTurn).toEqual(Array(MAILS).fill(1));
  expect((await replies).filter((reply) => reply.startsWith('250'))).toHaveLength(MAILS);
  for (const session of sessions) await session[Symbol.asyncDispose]();
});
