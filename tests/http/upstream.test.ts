import { expect, onTestFinished, test } from 'vitest';
import { SharedServer } from '../../src/http/shared-server.js';
import { connectMailServer } from '../../src/mail-server/connect-mail-server.js';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { sendMail } from '../mail-server/send-mail.js';
import { SmallMailpit } from '../mail-server/sources/small-mailpit.js';

const CODE = 'Your code is 482915.';

test('a shared server reads a Mailpit once for all its workers, which claim addresses from each other', async () => {
  const { mailpit, open } = await startServer();
  const [first, second] = [await open('worker 0'), await open('worker 1')];
  const inbox = await first.createInbox({ address: 'ada@inbox.example.com' });
  const taken = second.createInbox({ address: 'ada@inbox.example.com' });
  await expect(taken).rejects.toMatchObject({ holder: 'worker 0' });
  await sendMail(mailpit.smtp, { to: inbox.address, text: CODE });
  expect(await inbox.waitForCode()).toBe('482915');
  expect(mailpit.connections).toBe(1);
  expect(mailpit.requests.filter((request) => request.endsWith('/raw'))).toHaveLength(1);
});

test('says to a worker that it does not know the clients of the Mailpit', async () => {
  const { mailpit, open } = await startServer();
  const worker = await open('worker 0');
  const inbox = await worker.createInbox();
  const error = await inbox.waitForCode({ timeout: 1 }).catch((cause) => cause);
  expect(error).toMatchObject({ reason: 'no-mail', sessions: undefined });
  expect(error.message).toContain(`Read from:   Mailpit at ${mailpit.url}`);
  // Its own doors are open as well.
  await sendMail(worker, { to: inbox.address, text: CODE });
  expect(await inbox.waitForCode()).toBe('482915');
});

test('waits for what the Mailpit has before it counts no mail as none', async () => {
  const { mailpit, open } = await startServer();
  const worker = await open('worker 0');
  const inbox = await worker.createInbox({ address: 'ada@inbox.example.com' });
  await mailpit.storeInSilence({ to: inbox.address, subject: 'Hello' });
  await inbox.mailbox.server.idle(inbox.address);
  expect(inbox.messages).toHaveLength(1);
});

test('hands out its mail over HTTP too', async () => {
  const { mailpit, server } = await startServer();
  const made = await fetch(`${server.url}/v1/inboxes`, { method: 'POST' });
  const { id, email } = (await made.json()) as { id: string; email: string };
  await sendMail(mailpit.smtp, { to: email, text: CODE });
  const found = await fetch(`${server.url}/v1/inboxes/${id}/code?timeout=60`);
  expect(await found.json()).toMatchObject({ code: '482915' });
});

test('does not start without its upstream', async () => {
  const mailpit = await SmallMailpit.start();
  await mailpit.close();
  const upstream = `mailpit+${mailpit.url}`;
  await expect(SharedServer.start({ upstream })).rejects.toMatchObject({ reason: 'away' });
  await expect(SharedServer.start({ upstream: 'smtp://ada:secret@127.0.0.1' })).rejects.toThrow(
    "{ upstream } must be the URL of an upstream, got 'smtp://127.0.0.1'.",
  );
});

interface Started {
  readonly mailpit: SmallMailpit;
  readonly server: SharedServer;
  open(name: string): Promise<MailServer>;
}

async function startServer(): Promise<Started> {
  const mailpit = await SmallMailpit.start();
  onTestFinished(() => mailpit.close());
  const server = await SharedServer.start({ upstream: `mailpit+${mailpit.url}` });
  onTestFinished(() => server.close());
  const open = async (name: string): Promise<MailServer> => {
    const worker = await connectMailServer(server.url, { name });
    onTestFinished(() => worker.close());
    return worker;
  };
  return { mailpit, server, open };
}
