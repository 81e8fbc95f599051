import { createTransport } from 'nodemailer';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { InboxFault } from '../../src/faults/fault.js';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { sendMail } from './send-mail.js';
import { SmtpSession } from './smtp-session.js';
import { WAYS } from './ways.js';

describe.each(WAYS)('a fault of an inbox, $where', ({ open }) => {
  it('refuses the next mails with a code and a text, then lets them in', async () => {
    const mailServer = await open();
    const inbox = await mailServer.createInbox();
    await inbox.fault({ kind: 'refuse', code: 451, times: 2 });
    const to = inbox.address;
    for (const _ of [1, 2])
      await expect(sendMail(mailServer, { to })).rejects.toMatchObject({
        responseCode: 451,
        response: expect.stringContaining('Greylisted, try again later'),
        command: 'RCPT TO',
      });
    await sendMail(mailServer, { to, subject: 'Third try' });
    expect((await inbox.waitForMessage()).subject).toBe('Third try');
  });

  it('can be set as the inbox is created, and ended', async () => {
    const mailServer = await open();
    const fault: InboxFault = { kind: 'refuse', code: 550, text: 'Gone fishing' };
    const inbox = await mailServer.createInbox({ fault });
    const to = inbox.address;
    await expect(sendMail(mailServer, { to })).rejects.toThrow('550 Gone fishing');
    await inbox.fault(null);
    await sendMail(mailServer, { to });
    await inbox.waitForMessage();
  });

  it('refuses a recipient, and not the others of the same mail', async () => {
    const mailServer = await open();
    const [ada, bob] = [await mailServer.createInbox(), await mailServer.createInbox()];
    await ada.fault({ kind: 'refuse', code: 550 });
    await sendMail(mailServer, { to: [ada.address, bob.address] });
    await bob.waitForMessage();
    expect(ada.messages).toEqual([]);
  });

  it('in DATA has a mail for it and for others sent apart', async () => {
    const mailServer = await open();
    const [ada, bob] = [await mailServer.createInbox(), await mailServer.createInbox()];
    await ada.fault({ kind: 'refuse', code: 552, at: 'data' });
    await using client = await SmtpSession.open(mailServer);
    await client.say('HELO client');
    const rcpt = (address: string): Promise<string> => client.say(`RCPT TO:<${address}>`);
    for (const [first, second] of [
      [ada, bob],
      [bob, ada],
    ] as const) {
      await client.say('MAIL FROM:<app@acme.test>');
      expect(await rcpt(first.address)).toMatch(/^250 /);
      expect(await rcpt(second.address)).toMatch(/^452 playwright-inbox: a fault is set/);
      await client.say('DATA');
      const expected = first === ada ? /^552 Mailbox is full/ : /^250 /;
      expect(await client.say('Subject: Hi\r\n\r\nHi\r\n.')).toMatch(expected);
    }
    expect([ada, bob].map(({ messages }) => messages.length)).toEqual([0, 1]);
  });

  it('does not reach an inbox with the same name and a +tag', async () => {
    const mailServer = await open();
    const ada = await mailServer.createInbox({ address: 'ada@inbox.example.com' });
    const tagged = await mailServer.createInbox({ address: 'ada+news@inbox.example.com' });
    await ada.fault({ kind: 'refuse', code: 550 });
    await sendMail(mailServer, { to: 'ada+news@inbox.example.com' });
    await tagged.waitForMessage();
    await expect(sendMail(mailServer, { to: 'ada+shop@inbox.example.com' })).rejects.toThrow('550');
  });

  it('ends the session after 421', async () => {
    const mailServer = await open();
    const inbox = await mailServer.createInbox({ fault: { kind: 'refuse', code: 421, times: 1 } });
    const transport = createTransport({ ...hostOf(mailServer), pool: true, maxConnections: 1 });
    onTestFinished(() => transport.close());
    const mail = { from: 'app@acme.test', to: inbox.address, text: 'Hello' };
    await expect(transport.sendMail(mail)).rejects.toMatchObject({ responseCode: 421 });
    await transport.sendMail(mail);
    await inbox.waitForMessage();
  });

  it('drops the connection at the end of DATA', async () => {
    const mailServer = await open();
    const inbox = await mailServer.createInbox({ fault: { kind: 'drop', times: 1 } });
    const to = inbox.address;
    await expect(sendMail(mailServer, { to })).rejects.toThrow(/closed|ECONNRESET/);
    expect(inbox.messages).toEqual([]);
    await sendMail(mailServer, { to });
    await inbox.waitForMessage();
  });

  it('never replies, and does not keep an assertion of no mail from ending', async () => {
    const mailServer = await open();
    const inbox = await mailServer.createInbox({ fault: { kind: 'timeout' } });
    const transport = createTransport({ ...hostOf(mailServer), socketTimeout: 100 });
    onTestFinished(() => transport.close());
    const mail = { from: 'app@acme.test', to: inbox.address, text: 'Hello' };
    await expect(transport.sendMail(mail)).rejects.toThrow(/[Tt]imeout/);
    await inbox.mailbox.server.idle(inbox.address);
    expect(inbox.messages).toEqual([]);
  });

  it('accepts mail and loses it, or delivers it twice', async () => {
    const mailServer = await open();
    const inbox = await mailServer.createInbox({ fault: { kind: 'lose', times: 1 } });
    const to = inbox.address;
    await sendMail(mailServer, { to, subject: 'Lost' });
    await inbox.fault({ kind: 'twice', times: 1 });
    await sendMail(mailServer, { to, subject: 'Twice' });
    await sendMail(mailServer, { to, subject: 'Once' });
    await inbox.waitForMessage({ subject: 'Once' });
    expect(inbox.messages.map(({ subject }) => subject)).toEqual(['Twice', 'Twice', 'Once']);
    expect(mailServer.strays).toEqual([]);
  });

  it('delivers mail, and refuses it, so that it is sent again', async () => {
    const mailServer = await open();
    const inbox = await mailServer.createInbox();
    await inbox.fault({ kind: 'refuse', code: 451, at: 'delivered', times: 1 });
    await expect(sendMail(mailServer, { to: inbox.address })).rejects.toThrow('451');
    await sendMail(mailServer, { to: inbox.address });
    await inbox.waitForMessage();
    await inbox.waitForMessage();
  });

  it('delivers mail out of order', async () => {
    const mailServer = await open();
    const inbox = await mailServer.createInbox({ fault: { kind: 'reorder', times: 1 } });
    for (const subject of ['1', '2', '3'])
      await sendMail(mailServer, { to: inbox.address, subject });
    await inbox.waitForMessage({ subject: '3' });
    expect(inbox.messages.map(({ subject }) => subject)).toEqual(['2', '1', '3']);
  });

  it('delivers mail late, and to others at once', async () => {
    const mailServer = await open();
    const [ada, bob] = [await mailServer.createInbox(), await mailServer.createInbox()];
    await ada.fault({ kind: 'delay', delay: 600_000, times: 1 });
    await sendMail(mailServer, { to: [ada.address, bob.address], subject: 'Late' });
    await bob.waitForMessage();
    await sendMail(mailServer, { to: ada.address, subject: 'In time' });
    await ada.waitForMessage({ subject: 'In time' });
    expect(ada.messages).toHaveLength(1);
    await ada.fault({ kind: 'delay', delay: 1 });
    await ada.waitForMessage({ subject: 'Late' });
    await sendMail(mailServer, { to: ada.address, subject: 'A little late' });
    await ada.waitForMessage({ subject: 'A little late' });
  });

  it('replies late to mail that has come', async () => {
    const mailServer = await open();
    const inbox = await mailServer.createInbox();
    await using client = await SmtpSession.open(mailServer);
    await client.say('HELO client');
    await client.say('MAIL FROM:<app@acme.test>');
    await inbox.fault({ kind: 'slow', delay: 1 });
    await client.say(`RCPT TO:<${inbox.address}>`);
    await inbox.fault({ kind: 'slow', delay: 600_000 });
    await client.say('DATA');
    const reply = client.say('Subject: Hi\r\n\r\nHi\r\n.').then(() => 'replied');
    await inbox.waitForMessage();
    expect(await Promise.race([reply, Promise.resolve('not yet')])).toBe('not yet');
  });

  it('ends with its inbox', async () => {
    const mailServer = await open();
    const address = 'ada@inbox.example.com';
    const first = await mailServer.createInbox({ address, fault: { kind: 'lose' } });
    await first.close();
    const second = await mailServer.createInbox({ address });
    await sendMail(mailServer, { to: address });
    await second.waitForMessage();
    await expect(first.fault({ kind: 'lose' })).rejects.toThrow('The inbox is closed');
  });

  it('is refused for an address that others share', async () => {
    const mailServer = await open();
    const address = 'admin@inbox.example.com';
    const inbox = await mailServer.createInbox({ address, shared: true });
    const message = 'An inbox that is shared must have no fault';
    await expect(inbox.fault({ kind: 'lose' })).rejects.toThrow(message);
    const options = { address, shared: true, fault: { kind: 'lose' } } as const;
    await expect(mailServer.createInbox(options)).rejects.toThrow(message);
  });

  it('explains the timeout of its inbox, and is no refusal to others', async () => {
    const mailServer = await open({ timeout: 20 });
    const [ada, bob] = [await mailServer.createInbox(), await mailServer.createInbox()];
    await ada.fault({ kind: 'refuse', code: 451 });
    await expect(sendMail(mailServer, { to: ada.address })).rejects.toThrow('451');
    const error = await ada.waitForCode().catch((thrown: Error) => thrown.message);
    expect(`${error}`.replace(/\d+ ms/, '20 ms').replace(ada.address, 'ada@…')).toBe(
      [
        'No message arrived in 20 ms: a fault was set that kept it away.',
        '',
        '  Inbox:       ada@…',
        '  Waiting for: a code',
        '  Fault:       refuse with 451: happened 1 time',
        'Hint: the application did not send the mail again in this time: check what its page says, or raise { timeout }; fault(null) ends the fault.',
      ].join('\n'),
    );
    await expect(bob.waitForCode()).rejects.toMatchObject({
      reason: 'silent-client',
      refusals: [],
    });
  });
});

describe('a fault of a mail server in the worker', () => {
  it('refuses the next connection', async () => {
    const mailServer = await started();
    const inbox = await mailServer.createInbox();
    await mailServer.fault({ kind: 'refuse', code: 421, times: 1 });
    await expect(sendMail(mailServer, { to: inbox.address })).rejects.toThrow('421 Service not');
    await sendMail(mailServer, { to: inbox.address });
    await inbox.waitForMessage();
  });

  it('ends or delays the greeting, until it is ended', async () => {
    const mailServer = await started();
    const inbox = await mailServer.createInbox();
    await mailServer.fault({ kind: 'drop' });
    await expect(sendMail(mailServer, { to: inbox.address })).rejects.toThrow(/closed|ECONNRESET/);
    await mailServer.fault({ kind: 'timeout' });
    const transport = createTransport({ ...hostOf(mailServer), greetingTimeout: 50 });
    onTestFinished(() => transport.close());
    const mail = { from: 'app@acme.test', to: inbox.address, text: 'Hello' };
    await expect(transport.sendMail(mail)).rejects.toThrow('Greeting never received');
    await mailServer.fault({ kind: 'slow', delay: 60_000 });
    await expect(transport.sendMail(mail)).rejects.toThrow('Greeting never received');
    await mailServer.fault(null);
    await sendMail(mailServer, { to: inbox.address });
    await inbox.waitForMessage();
  });

  it('breaks STARTTLS', async () => {
    const mailServer = await started({ tls: 'starttls' });
    const inbox = await mailServer.createInbox();
    await mailServer.fault({ kind: 'starttls', times: 1 });
    const transport = createTransport({
      ...hostOf(mailServer),
      tls: { rejectUnauthorized: false },
    });
    onTestFinished(() => transport.close());
    const mail = { from: 'app@acme.test', to: inbox.address, text: 'Hello' };
    await expect(transport.sendMail(mail)).rejects.toThrow(/TLS|closed|ECONNRESET/);
    await transport.sendMail(mail);
    expect((await inbox.waitForMessage()).envelope.secure).toBe(true);
    const plain = await started();
    await expect(plain.fault({ kind: 'starttls' })).rejects.toThrow(
      `The fault { kind: 'starttls' } needs a mail server that offers STARTTLS.

Hint: start it with { tls: 'starttls' }, in a test by mailServerOptions.`,
    );
  });

  it('is an error on a shared one, which says why', async () => {
    const [, shared] = WAYS;
    const mailServer = await shared?.open();
    await expect(mailServer?.fault({ kind: 'refuse', code: 421 })).rejects.toThrow(
      `mailServer.fault() must be called on a mail server of the worker itself, not on a shared one.

Hint: what happens before RCPT TO knows no inbox, and would happen to the tests of all workers: use inbox.fault(), or mailServerOptions: { url: false }.`,
    );
  });
});

async function started(options = {}): Promise<MailServer> {
  const mailServer = await startMailServer(options);
  onTestFinished(() => mailServer.close());
  return mailServer;
}

function hostOf({ host, port }: MailServer): { host: string; port: number } {
  return { host, port };
}
