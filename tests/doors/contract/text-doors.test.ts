import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailServer } from '../../../src/mail-server/mail-server.js';
import { TEXT_APIS } from './all-doors.js';
import { type Opened, PLACES } from './places.js';

const UNICODE = 'Grüße, Ⅻ 日本語 🎉 — “quoted”\nZweite Zeile\n\n\tEnde ';

describe.each(Object.entries(PLACES))('of a mail server %s,', (_, open) => {
  let opened: Opened;
  const server = (): MailServer => opened.mailServer;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  describe.each(TEXT_APIS)('the door $name', (door) => {
    it('hands a code to the wait that is pending, and one to a wait that begins later', async () => {
      const phone = await server().createPhone();
      const pending = phone.waitForCode();
      await door.send(server(), { to: phone.number, text: '482913 is your code.' });
      expect(await pending).toBe('482913');
      await door.send(server(), { to: phone.number, text: '730264 is your code.' });
      expect(await phone.waitForCode()).toBe('730264');
    });

    it('has delivered a text when it says that it was accepted', async () => {
      const phone = await server().createPhone();
      await door.send(server(), { to: phone.number, text: 'Your code is 482913.' });
      await server().settled();
      expect(phone.messages.map(({ code }) => code)).toEqual(['482913']);
    });

    it('keeps every character of the text, the sender ID and the number', async () => {
      const phone = await server().createPhone();
      await door.send(server(), { from: 'Acme 24', to: phone.number, text: UNICODE });
      const message = await phone.waitForMessage({ from: 'Acme 24', body: '日本語' });
      expect(message.text).toBe(UNICODE);
      expect(message.subject).toBe('');
      expect(message.from).toEqual({ name: 'Acme 24', address: '' });
      expect(message.envelope).toMatchObject({ mailFrom: 'Acme 24', recipients: [phone.number] });
    });

    it('finds a link, and the code of the line for WebOTP', async () => {
      const phone = await server().createPhone();
      const link = 'https://acme.test/l/x7k2m9qdw';
      await door.send(server(), { to: phone.number, text: `Sign in to Acme: ${link}` });
      expect(await phone.waitForLink()).toBe(link);
      const text = 'Your order 730264 is safe with us.\n\n@acme.test #482913';
      await door.send(server(), { to: phone.number, text });
      expect(await phone.waitForCode()).toBe('482913');
    });

    it('names the provider on the message, with the id that the application got', async () => {
      const phone = await server().createPhone();
      await door.send(server(), { to: phone.number, text: 'Hello' });
      const { provider } = await phone.waitForMessage();
      expect(provider?.name).toBe(door.provider);
      if (provider) expect(provider.id).toMatch(/^\S{10,}$/);
    });

    it('keeps texts for numbers without a phone among the strays', async () => {
      await door.send(server(), { to: '+12025550100', text: door.name });
      await server().settled();
      const stray = server().strays.at(-1);
      expect(stray?.envelope.recipients).toEqual(['+12025550100']);
      expect((await stray?.parse())?.text).toBe(door.name);
    });
  });

  it('100 sign-ups over all doors at once lose and cross nothing', async () => {
    const phones = await Promise.all([...Array(100)].map(() => server().createPhone()));
    expect(new Set(phones.map(({ number }) => number)).size).toBe(100);
    const signUps = phones.map(async (phone, index) => {
      const code = String(100_200 + index * 317);
      const [received] = await Promise.all([
        phone.waitForCode({ timeout: 60_000 }),
        TEXT_APIS[index % TEXT_APIS.length]?.send(server(), {
          to: phone.number,
          text: `Your code is ${code}.`,
        }),
      ]);
      expect(received).toBe(code);
    });
    await Promise.all(signUps);
    expect(phones.map(({ messages }) => messages.length)).toEqual(Array(100).fill(1));
  }, 90_000);
});
