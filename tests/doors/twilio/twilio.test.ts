import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailServer } from '../../../src/mail-server/mail-server.js';
import { startMailServer } from '../../../src/mail-server/start-mail-server.js';
import { MESSAGES, postTwilio } from '../contract/twilio.js';

let mailServer: MailServer;
beforeAll(async () => {
  mailServer = await startMailServer();
});
afterAll(() => mailServer.close());

const TO = '+12125550123';
const SERVICE = `/v2/Services/VA${'1'.repeat(32)}`;

type Json = Readonly<Record<string, unknown>>;

async function send(path: string, fields: Record<string, string>): Promise<[number, Json]> {
  const response = await postTwilio(mailServer.apiUrl, path, fields);
  return [response.status, (await response.json()) as Json];
}

describe('Messages', () => {
  it('answers as Twilio does', async () => {
    const phone = await mailServer.createPhone();
    const fields = { From: '+15005550006', To: phone.number, Body: 'Your code is 482913.' };
    const [status, answer] = await send(MESSAGES, fields);
    expect([status, answer]).toMatchObject([
      201,
      { status: 'queued', to: phone.number, from: '+15005550006', body: fields.Body },
    ]);
    const { provider } = await phone.waitForMessage();
    expect(provider).toMatchObject({ name: 'Twilio', id: answer['sid'] });
    expect(answer['sid']).toMatch(/^SM[0-9a-f]{32}$/);
  });

  it('takes WhatsApp, a messaging service, media, a time and a template', async () => {
    const phone = await mailServer.createPhone();
    const MessagingServiceSid = `MG${'2'.repeat(32)}`;
    const to = { To: `whatsapp:${phone.number}`, MessagingServiceSid };
    const MediaUrl = 'https://acme.test/code.png';
    expect(await send(MESSAGES, { ...to, Body: 'Look', MediaUrl })).toMatchObject([
      201,
      { status: 'accepted', to: `whatsapp:${phone.number}`, from: null },
    ]);
    const SendAt = '2030-01-01T00:00:00Z';
    expect(await send(MESSAGES, { ...to, Body: 'Later', SendAt })).toMatchObject([
      201,
      { status: 'scheduled' },
    ]);
    const template = { ContentSid: 'HX1', ContentVariables: '{"code":"482913"}' };
    await send(MESSAGES, { ...to, ...template });
    const [media, later, stored] = phone.messages;
    expect(media?.text).toBe(`Look\n${MediaUrl}`);
    expect(later?.provider?.scheduledAt).toBe(SendAt);
    expect([stored?.code, stored?.provider?.template]).toEqual(['482913', 'HX1']);
  });

  it.each<[Record<string, string>, number, string]>([
    [{ From: 'ACME', Body: 'Hi' }, 21_604, "A 'To' phone number is required."],
    [{ From: 'ACME', To: '555', Body: 'Hi' }, 21_211, "Invalid 'To' Phone Number: 555"],
    [{ To: TO, Body: 'Hi' }, 21_603, "A 'From' phone number is required."],
    [{ From: '<>', To: TO, Body: 'Hi' }, 21_212, "Invalid 'From' Phone Number: <>"],
    [{ From: 'ACME', To: TO }, 21_602, 'Message body is required.'],
    [
      { From: 'ACME', To: TO, Body: 'x'.repeat(1601) },
      21_617,
      'The concatenated message body exceeds the 1600 character limit',
    ],
  ])('refuses %o', async (fields, code, message) => {
    const more_info = `https://www.twilio.com/docs/errors/${code}`;
    expect(await send(MESSAGES, fields)).toEqual([400, { code, message, more_info, status: 400 }]);
  });

  it('wants credentials, and knows its paths only', async () => {
    const response = await fetch(`${mailServer.apiUrl}/twilio${MESSAGES}`, { method: 'POST' });
    expect([response.status, await response.json()]).toMatchObject([401, { code: 20_003 }]);
    expect(await send('/v1/Services', {})).toMatchObject([404, { code: 20_404 }]);
  });
});

describe('Verify', () => {
  const start = (To: string, more = {}) =>
    send(`${SERVICE}/Verifications`, { To, Channel: 'sms', ...more });
  const check = (fields: Record<string, string>) => send(`${SERVICE}/VerificationCheck`, fields);

  it('approves the code that came for the phone, once', async () => {
    const phone = await mailServer.createPhone();
    const { number: To } = phone;
    const [status, verification] = await start(To, { CustomFriendlyName: 'Acme' });
    expect([status, verification]).toMatchObject([
      201,
      { to: To, status: 'pending', valid: false },
    ]);
    const code = await phone.waitForCode();
    expect(phone.messages[0]?.text).toBe(`Your Acme verification code is: ${code}`);
    const wrong = code === '000000' ? '000001' : '000000';
    expect(await check({ To, Code: wrong })).toMatchObject([
      200,
      { status: 'pending', valid: false },
    ]);
    expect(await check({ To, Code: code })).toMatchObject([
      200,
      { status: 'approved', valid: true, sid: verification['sid'] },
    ]);
    expect(await check({ To, Code: code })).toMatchObject([404, { code: 20_404 }]);
  });

  it('sends the same code again as long as it is pending, five times at most', async () => {
    const phone = await mailServer.createPhone();
    for (let sent = 0; sent < 5; sent++) await start(phone.number);
    expect(new Set(phone.messages.map(({ code }) => code)).size).toBe(1);
    expect(await start(phone.number)).toMatchObject([429, { code: 60_203 }]);
    expect(phone.messages).toHaveLength(5);
  });

  it('refuses a sixth check', async () => {
    const phone = await mailServer.createPhone();
    const Code = '4829130';
    await start(phone.number);
    for (let tried = 0; tried < 5; tried++) await check({ To: phone.number, Code });
    expect(await check({ To: phone.number, Code })).toMatchObject([429, { code: 60_202 }]);
  });

  it('takes a code of your own, checks by id, and can be canceled', async () => {
    const phone = await mailServer.createPhone();
    const [, { sid }] = await start(phone.number, { CustomCode: '4829' });
    expect(await phone.waitForCode()).toBe('4829');
    const path = `${SERVICE}/Verifications/${sid}`;
    expect(await send(path, { Status: 'canceled' })).toMatchObject([200, { status: 'canceled' }]);
    const VerificationSid = `${sid}`;
    expect(await check({ VerificationSid, Code: '4829' })).toMatchObject([404, {}]);
  });

  it('tells nothing to a client with other credentials', async () => {
    const { number: To } = await mailServer.createPhone();
    const [, { sid }] = await start(To, { CustomCode: '4829' });
    const token = 'that of another application';
    const VerificationSid = `${sid}`;
    for (const which of [{ To }, { VerificationSid }] as Record<string, string>[])
      expect(await check({ ...which, Code: '4829', token })).toMatchObject([404, { code: 20_404 }]);
    const path = `${SERVICE}/Verifications/${sid}`;
    expect(await send(path, { Status: 'canceled', token })).toMatchObject([404, {}]);
    expect(await start(To, { CustomCode: '7302', token })).toMatchObject([201, {}]);
    expect(await check({ To, Code: '4829' })).toMatchObject([200, { status: 'approved', sid }]);
  });

  it('knows no verification by an id that is no percent-encoding', async () => {
    const path = `${SERVICE}/Verifications/%zz`;
    expect(await send(path, { Status: 'canceled' })).toMatchObject([404, { code: 20_404 }]);
  });

  it('sends to an e-mail address, too', async () => {
    const inbox = await mailServer.createInbox();
    await start(inbox.address, { Channel: 'email' });
    const Code = await inbox.waitForCode();
    expect(await check({ To: inbox.address, Code })).toMatchObject([200, { status: 'approved' }]);
  });

  it.each<[Record<string, string>, string]>([
    [{ Channel: 'sms' }, 'Missing required parameter To in the post body'],
    [{ To: TO }, 'Missing required parameter Channel in the post body'],
    [{ To: '555', Channel: 'sms' }, 'Invalid parameter `To`: 555'],
    [{ To: TO, Channel: 'call' }, 'Invalid parameter `Channel`: call'],
    [{ To: TO, Channel: 'sms', CustomCode: 'x' }, 'Invalid parameter `CustomCode`: x'],
  ])('refuses %o', async (fields, message) => {
    expect(await send(`${SERVICE}/Verifications`, fields)).toMatchObject([
      400,
      { code: 60_200, message },
    ]);
  });
});
