import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AddressTakenError } from '../../src/errors/server-errors.js';
import type { MailTimeoutError } from '../../src/errors/wait-errors.js';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { type Opened, PLACES } from '../doors/contract/places.js';
import { sms } from '../doors/contract/sms.js';
import { rejection } from '../inbox/open-inbox.js';

describe.each(Object.entries(PLACES))('phones of a mail server %s', (_, open) => {
  let opened: Opened;
  const server = (): MailServer => opened.mailServer;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.close());

  it('have a fresh number of the country, and one that was given as E.164', async () => {
    expect((await server().createPhone()).number).toMatch(/^\+1\d{3}55501\d\d$/);
    expect((await server().createPhone({ country: 'SE' })).number).toMatch(/^\+467017406\d\d$/);
    const fixed = await server().createPhone({ number: '+44 (7700) 900-123' });
    expect([fixed.number, fixed.address]).toEqual(['+447700900123', '+447700900123']);
  });

  it('have their number alone, until they are closed', async () => {
    const phone = await server().createPhone({ number: '+12125550123' });
    const error = await rejection(server().createPhone({ number: '0012125550123' }));
    expect(error).toBeInstanceOf(AddressTakenError);
    expect(error.message).toMatchInlineSnapshot(`
      "The number belongs to an open inbox of this worker: +12125550123.

      Hint: leave out { number } for a fresh one, or close the other first."
    `);
    await phone.close();
    const closed = await rejection(phone.waitForCode());
    expect(closed.message).toMatchInlineSnapshot(`
      "The inbox is closed: phone.close() was called.

        Inbox: +12125550123
      Hint: make another with createPhone()."
    `);
    await server().createPhone({ number: '+12125550123' });
  });

  it('get every number of a country, then an error that counts them', async () => {
    const phones = await Promise.all(
      [...Array(30)].map(() => server().createPhone({ country: 'AU' })),
    );
    expect(new Set(phones.map(({ number }) => number)).size).toBe(30);
    const error = await rejection(server().createPhone({ country: 'AU' }));
    expect(error.message).toMatchInlineSnapshot(`
      "All 30 phone numbers that AU reserves for fiction have an open phone.

      Hint: close phones that are not used any more, choose a country that has more numbers, or pass { number }."
    `);
    await phones[7]?.close();
    expect((await server().createPhone({ country: 'AU' })).number).toBe(phones[7]?.number);
  });

  it('explain why nothing came', async () => {
    const phone = await server().createPhone({ number: '+12125550123' });
    await sms.send(server(), { to: '+12125550124', text: 'Your code is 482913.' });
    await server().settled();
    const { reason, message } = await rejection<MailTimeoutError>(
      phone.waitForCode({ timeout: 1 }),
    );
    expect(reason).toBe('other-addresses');
    expect(message.replace(/\d+ ms/g, 'N ms')).toMatchInlineSnapshot(`
      "No message arrived in N ms, but 1 came for another number.

        Inbox:       +12125550123
        Waiting for: a code
        Strays:      1. a text message for +12125550124 N ms before the wait
      Hint: check that the test typed phone.number into the form, and that the application sends to the number it was given."
    `);
  });

  it('say where the application was to send', async () => {
    await using fresh = await startMailServer();
    const phone = await fresh.createPhone({ number: '+12125550123' });
    const { message } = await rejection<MailTimeoutError>(phone.waitForCode({ timeout: 1 }));
    expect(
      message.replace(/\d+ ms/, 'N ms').replace(fresh.apiUrl, 'http://…'),
    ).toMatchInlineSnapshot(`
      "No message arrived in N ms: no client connected to the mail server.

        Inbox:       +12125550123
        Waiting for: a code
        HTTP APIs:   http://… (MAIL_API_URL)
      Hint: check that the form was submitted. If it was, the application sends elsewhere, late or not at all: look in its log for an error, give its SDK the URL of the HTTP APIs, which env of mailWebServer() or mailServer has, or start it through npx playwright-inbox divert, or raise { timeout }."
    `);
  });

  it('quote the texts that did not fit', async () => {
    const phone = await server().createPhone({ number: '+12125550123' });
    await sms.send(server(), { to: phone.number, text: 'Welcome to\nAcme!' });
    await server().settled();
    const { message } = await rejection<MailTimeoutError>(phone.waitForCode({ timeout: 1 }));
    expect(message.replace(/\d+ ms/g, 'N ms')).toMatchInlineSnapshot(`
      "No message arrived in N ms; 1 message arrived before, but none had a code.

        Inbox:       +12125550123
        Waiting for: a code
        Arrived:     1. "Welcome to Acme!" from ACME N ms before the wait: no code
        Its text:    Welcome to
                     Acme!
      Hint: compare the template of the mail with the text above, or pass { pattern } with the form of the code."
    `);
  });
});

it.each([
  [
    { number: '2125550123' },
    "{ number } must be an international phone number (E.164), got '2125550123'.",
  ],
  [
    { number: 12_125_550_123 },
    '{ number } must be an international phone number (E.164), got 12125550123.',
  ],
  [{ country: 'GB' }, "{ country } must be one of US, DE, AU, SE, got 'GB'."],
  [{ label: 'ada' }, 'createPhone() has no { label }.'],
  [{ timeout: -1 }, '{ timeout } must be a number of ms from 0 to 2147483647, got -1.'],
])('a phone with %o is refused', async (options, summary) => {
  await using mailServer = await startMailServer();
  const { message } = await rejection(mailServer.createPhone(options as object));
  expect(message).toContain(summary);
});

it('a wait of a phone takes no { subject }', async () => {
  await using mailServer = await startMailServer();
  const phone = await mailServer.createPhone();
  const { name, message } = await rejection(phone.waitForCode({ subject: 'Sign up' }));
  expect(name).toBe('InvalidOptionError');
  expect(message).toMatchInlineSnapshot(`
    "{ subject } must be left out for a phone: a text message has no subject.

    Hint: use { from } for the sender ID, or { body } for the text."
  `);
});

it('a number keeps what follows its plus sign', async () => {
  await using mailServer = await startMailServer();
  const [phone, other] = await Promise.all(
    ['+12125550123', '+12125550124'].map((number) => mailServer.createPhone({ number })),
  );
  await sms.send(mailServer, { to: '+12125550124', text: 'Your code is 482913.' });
  expect([phone?.messages.length, other?.messages.length]).toEqual([0, 1]);
});
