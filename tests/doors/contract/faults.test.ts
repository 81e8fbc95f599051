import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inbox } from '../../../src/inbox/inbox.js';
import type { MailServer } from '../../../src/mail-server/mail-server.js';
import { intake } from './intake.js';
import { mailersend } from './mailersend.js';
import { mailgun } from './mailgun.js';
import { mailjet } from './mailjet.js';
import { type Opened, PLACES } from './places.js';
import { postmark } from './postmark.js';
import { resend } from './resend.js';
import { sendgrid } from './sendgrid.js';
import { sesV1, sesV2 } from './ses.js';
import { sms } from './sms.js';
import { sns } from './sns.js';
import { telnyx } from './telnyx.js';
import { twilio } from './twilio.js';
import { vonageMessages } from './vonage.js';

/** How each provider refuses a mail, and one too many; 500 is the same for all. */
const MAIL_DOORS = [
  {
    ...resend,
    rejected: '422 {"statusCode":422,"name":"validation_error"',
    tooMany: '429 {"statusCode":429,"name":"rate_limit_exceeded"',
  },
  {
    ...sesV2,
    rejected: '400 {"message":"Email address is on the suppression',
    tooMany: '429 {"message":"Maximum sending rate',
  },
  { ...sesV1, rejected: '<Code>MessageRejected</Code>', tooMany: '<Code>Throttling</Code>' },
  {
    ...sendgrid,
    rejected: '400 {"errors":[{"message":"Does not contain a valid address."',
    tooMany: '429 {"errors":[{"message":"too many requests"',
  },
  {
    ...mailgun,
    rejected: `400 {"message":"'to' parameter is not a valid address`,
    tooMany: '429 {"message":"Too many requests"',
  },
  { ...postmark, rejected: '422 {"ErrorCode":406', tooMany: '429 {"ErrorCode":0' },
  { ...mailjet, rejected: '400 {"ErrorIdentifier"', tooMany: '429 {"ErrorIdentifier"' },
  {
    ...mailersend,
    rejected: '422 {"message":"The to.0.email must',
    tooMany: '429 {"message":"Too Many Attempts."',
  },
  { ...intake, rejected: '422 {"type"', tooMany: '429 {"type"' },
];
const TEXT_DOORS = [
  { ...sms, rejected: '422 {"type"', tooMany: '429 {"type"' },
  { ...twilio, rejected: '400 {"code":21610', tooMany: '429 {"code":20429' },
  { ...sns, rejected: '<Code>InvalidParameter</Code>', tooMany: '<Code>Throttling</Code>' },
  { ...telnyx, rejected: '400 {"errors":[{"code":"40310"', tooMany: '429 {"errors"' },
  { ...vonageMessages, rejected: '422 {"type"', tooMany: '429 {"type"' },
];

describe.each(Object.entries(PLACES))('of a mail server %s,', (_, open) => {
  let opened: Opened;
  const server = (): MailServer => opened.mailServer;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  const DOORS = [
    ...MAIL_DOORS.map(({ send, ...door }) => ({
      ...door,
      makeInbox: (): Promise<Inbox> => server().createInbox(),
      send: ({ address }: Inbox) => send(server(), { to: [address], text: 'Hello' }),
    })),
    ...TEXT_DOORS.map(({ send, ...door }) => ({
      ...door,
      makeInbox: (): Promise<Inbox> => server().createPhone({ country: 'US' }),
      send: ({ address }: Inbox) => send(server(), { to: address, text: 'Hello' }),
    })),
  ];

  describe.each(DOORS)('the door $name', ({ makeInbox, send, rejected, tooMany }) => {
    it('refuses by a fault as its provider does, then delivers', async () => {
      const inbox = await makeInbox();
      await inbox.fault({ kind: 'respond', status: 422, times: 1 });
      await expect(send(inbox)).rejects.toThrow(rejected);
      await inbox.fault({ kind: 'respond', status: 429, retryAfter: 7, times: 1 });
      await expect(send(inbox)).rejects.toMatchObject({
        message: expect.stringContaining(tooMany),
        retryAfter: '7',
      });
      await inbox.fault({ kind: 'respond', status: 500, times: 1 });
      await expect(send(inbox)).rejects.toMatchObject({ status: 500, retryAfter: null });
      expect(inbox.messages).toEqual([]);
      await send(inbox);
      await inbox.waitForMessage();
      await inbox.close();
    });

    it('drops the connection, loses, or delivers twice', async () => {
      const inbox = await makeInbox();
      await inbox.fault({ kind: 'drop', times: 1 });
      await expect(send(inbox)).rejects.toThrow('fetch failed');
      await inbox.fault({ kind: 'lose', times: 1 });
      await send(inbox);
      await inbox.fault({ kind: 'twice' });
      await send(inbox);
      await server().settled();
      expect(inbox.messages).toHaveLength(2);
      await inbox.close();
    });

    it('says so of a fault that is none of its own, to the application and the test', async () => {
      const inbox = await makeInbox();
      await inbox.fault({ kind: 'refuse', code: 451 });
      await expect(send(inbox)).rejects.toThrow(
        /^500 .*must be one of respond, drop, timeout, slow, delay, lose, twice, reorder, got refuse/,
      );
      await expect(inbox.waitForMessage({ timeout: 1 })).rejects.toThrow(
        /Refused: +1\. POST .*a fault at [\w ]+ must be one of [\w, ]+, got refuse/,
      );
      await inbox.close();
    });
  });

  it('a request that is for others too is delivered, and the explanation says so', async () => {
    const [ada, bob] = [await server().createInbox(), await server().createInbox()];
    await ada.fault({ kind: 'respond', status: 500 });
    await resend.send(server(), { to: [ada.address, bob.address], text: 'Hello' });
    await Promise.all([ada.waitForMessage(), bob.waitForMessage()]);
    await ada.fault({ kind: 'lose' });
    await resend.send(server(), { to: [ada.address, bob.address], text: 'Hello' });
    await bob.waitForMessage();
    await expect(ada.waitForMessage({ timeout: 1 })).rejects.toThrow('accept and lose: happened 1');
  });
});
