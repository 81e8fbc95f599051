import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailServer } from '../../../src/mail-server/mail-server.js';
import { MAIL_APIS } from './all-doors.js';
import { mailgun } from './mailgun.js';
import { type Opened, PLACES } from './places.js';
import type { SentFile } from './sent-mail.js';
import { smtp } from './smtp.js';

const DOORS = [smtp, ...MAIL_APIS];
const UNICODE = 'Grüße, Ⅻ 日本語 🎉 — “quoted”';
const EVERY_BYTE = Buffer.from([...Array(256).keys()]);
const FILES: readonly SentFile[] = [
  { name: 'bytes.bin', type: 'application/octet-stream', content: EVERY_BYTE },
  { name: 'Übersicht 日本.csv', type: 'text/csv', content: Buffer.from('a;b\r\n1;2\n"ü"\r') },
];
const LOGO = { name: 'logo.png', type: 'image/png', content: EVERY_BYTE, cid: 'logo' };

describe.each(Object.entries(PLACES))('of a mail server %s,', (_, open) => {
  let opened: Opened;
  const server = (): MailServer => opened.mailServer;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  describe.each(DOORS)('the door $name', (door) => {
    it('hands a code to the wait that is pending, and one to a wait that begins later', async () => {
      const inbox = await server().createInbox();
      const pending = inbox.waitForCode();
      await door.send(server(), { to: [inbox.address], text: 'Your code is 482913.' });
      expect(await pending).toBe('482913');
      await door.send(server(), { to: [inbox.address], text: 'Your code is 730264.' });
      expect(await inbox.waitForCode()).toBe('730264');
    });

    it('has delivered a mail when it says that it was accepted', async () => {
      const inbox = await server().createInbox();
      await door.send(server(), { to: [inbox.address], text: 'Your code is 482913.' });
      await server().settled();
      expect(inbox.messages.map(({ code }) => code)).toEqual(['482913']);
    });

    it('delivers to To, Cc and Bcc, which is in the envelope only', async () => {
      const [to, cc, bcc] = await Promise.all([1, 2, 3].map(() => server().createInbox()));
      if (!to || !cc || !bcc) throw new Error('no inboxes');
      const mail = { to: [to.address], cc: [cc.address], bcc: [bcc.address], text: 'Hello' };
      await door.send(server(), mail);
      const messages = await Promise.all([to, cc, bcc].map((inbox) => inbox.waitForMessage()));
      for (const message of messages) {
        expect(message.envelope.mailFrom).toBe('hello@acme.test');
        expect([...message.envelope.recipients].sort()).toEqual(
          [to.address, cc.address, bcc.address].sort(),
        );
        expect(message.from).toEqual({ address: 'hello@acme.test', name: 'Acme' });
        expect(message.to.map(({ address }) => address)).toEqual([to.address]);
        expect(message.cc.map(({ address }) => address)).toEqual([cc.address]);
        expect(message.raw.includes(bcc.address)).toBe(false);
      }
    });

    it('keeps every character of subject, text, HTML and names', async () => {
      const inbox = await server().createInbox();
      const html = `<p>${UNICODE}</p>`;
      const { address } = inbox;
      const to = [`Ada Łovelace 🎩 <${address}>`];
      await door.send(server(), { to, subject: UNICODE, text: UNICODE, html });
      const message = await inbox.waitForMessage();
      expect(message.subject).toBe(UNICODE);
      expect(message.text?.trim()).toBe(UNICODE);
      expect(message.html?.trim()).toBe(html);
      expect(message.to).toEqual([{ name: 'Ada Łovelace 🎩', address }]);
    });

    it('keeps Reply-To and custom headers', async () => {
      const inbox = await server().createInbox();
      const headers = { 'X-Entity-Ref-ID': '4711', 'List-Unsubscribe': '<https://acme.test/u>' };
      const replyTo = 'Help <help@acme.test>';
      await door.send(server(), { to: [inbox.address], text: 'Hello', replyTo, headers });
      const message = await inbox.waitForMessage();
      expect(message.replyTo).toEqual([{ name: 'Help', address: 'help@acme.test' }]);
      expect(message.headers).toMatchObject({
        'x-entity-ref-id': '4711',
        'list-unsubscribe': '<https://acme.test/u>',
      });
    });

    it('keeps every byte of files, and the images that the HTML shows', async () => {
      const inbox = await server().createInbox();
      const html = '<img src="cid:logo">';
      await door.send(server(), { to: [inbox.address], html, files: [...FILES, LOGO] });
      const { attachments } = await inbox.waitForMessage();
      const found = [...FILES, LOGO].map(({ name }) =>
        attachments.find((file) => file.name === name),
      );
      expect(found.map((file) => file?.content)).toEqual(
        [...FILES, LOGO].map((file) => file.content),
      );
      expect(found.map((file) => file?.type)).toEqual([...FILES, LOGO].map((file) => file.type));
      expect(found.at(-1)?.cid).toBe(door === mailgun ? 'logo.png' : 'logo');
    });

    it('leaves no message of a mail that it refuses', async () => {
      const strays = server().strays.length;
      expect(await door.sendToNobody(server())).toBeGreaterThanOrEqual(400);
      await server().settled();
      expect(server().strays).toHaveLength(strays);
    });

    it('names the provider on the message, with the id that the application got', async () => {
      const inbox = await server().createInbox();
      await door.send(server(), { to: [inbox.address], text: 'Hello' });
      const { provider } = await inbox.waitForMessage();
      expect(provider?.name).toBe(door.provider);
      if (provider) expect(provider.id).toMatch(/^\S{10,}$/);
    });

    it('keeps mail for addresses without an inbox among the strays', async () => {
      await door.send(server(), {
        to: ['nobody@inbox.example.com'],
        subject: door.name,
        text: '-',
      });
      await server().settled();
      expect(server().strays.at(-1)?.subject).toBe(door.name);
    });
  });

  it('200 sign-ups over all doors at once lose and cross nothing', async () => {
    const inboxes = await Promise.all([...Array(200)].map(() => server().createInbox()));
    const signUps = inboxes.map(async (inbox, index) => {
      const code = String(100_200 + index * 317);
      const door = DOORS[index % DOORS.length];
      const [received] = await Promise.all([
        inbox.waitForCode({ timeout: 60_000 }),
        door?.send(server(), { to: [inbox.address], text: `Your code is ${code}.` }),
      ]);
      expect(received).toBe(code);
    });
    await Promise.all(signUps);
    expect(inboxes.map(({ messages }) => messages.length)).toEqual(Array(200).fill(1));
  }, 90_000);
});
