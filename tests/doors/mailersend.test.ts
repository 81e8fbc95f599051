import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { postMailersend } from './contract/mailersend.js';

let mailServer: MailServer;
beforeAll(async () => {
  mailServer = await startMailServer();
});
afterAll(() => mailServer.close());

const send = (body: unknown, path?: string): Promise<Response> =>
  postMailersend(mailServer.apiUrl, body, path);

const email = (fields: object): object => ({
  from: { email: 'hello@acme.test', name: 'Acme' },
  to: [{ email: 'ada@example.com' }],
  subject: 'Hello',
  text: 'Hello',
  ...fields,
});

describe('an email', () => {
  it('is answered with 202 and its id in a header', async () => {
    const inbox = await mailServer.createInbox();
    const response = await send(email({ to: [{ email: inbox.address }] }));
    const id = response.headers.get('x-message-id');
    expect([response.status, await response.text()]).toEqual([202, '']);
    expect((await inbox.waitForMessage()).provider).toMatchObject({ name: 'MailerSend', id });
  });

  it('has the variables of its recipient, each of whom gets one alone', async () => {
    const [ada, bob] = [await mailServer.createInbox(), await mailServer.createInbox()];
    await send(
      email({
        to: [{ email: ada.address }, { email: bob.address }],
        text: 'Your code is {{ code }}.',
        personalization: [
          { email: ada.address, data: { code: '482913' } },
          { email: bob.address, data: { code: '730264' } },
        ],
      }),
    );
    const [first, second] = [await ada.waitForMessage(), await bob.waitForMessage()];
    expect([first.code, second.code]).toEqual(['482913', '730264']);
    expect(first.to.map(({ address }) => address)).toEqual([ada.address]);
  });

  it('of a stored template has its variables as text', async () => {
    const inbox = await mailServer.createInbox();
    const { address } = inbox;
    const personalization = [{ email: address, data: { otp: '482913' } }];
    await send({ to: [{ email: address }], template_id: 'z86org8', personalization });
    const { code, provider } = await inbox.waitForMessage();
    expect([code, provider?.template]).toEqual(['482913', 'z86org8']);
  });

  it('that is scheduled comes immediately, and says for when it was', async () => {
    const inbox = await mailServer.createInbox();
    await send(email({ to: [{ email: inbox.address }], send_at: 1_800_000_000 }));
    const { provider } = await inbox.waitForMessage();
    expect(provider?.scheduledAt).toBe('2027-01-15T08:00:00.000Z');
  });

  it('that is scheduled for no time there is comes all the same', async () => {
    const inbox = await mailServer.createInbox();
    await send(email({ to: [{ email: inbox.address }], send_at: 1e20 }));
    const { provider } = await inbox.waitForMessage();
    expect(provider?.scheduledAt).toBeUndefined();
  });

  it('of a bulk is delivered although another is wrong', async () => {
    const inbox = await mailServer.createInbox();
    const bulk = [email({ to: [] }), email({ to: [{ email: inbox.address }] })];
    const response = await send(bulk, '/v1/bulk-email');
    expect([response.status, await response.json()]).toEqual([
      202,
      { message: 'The bulk email is being processed.', bulk_email_id: expect.any(String) },
    ]);
    await inbox.waitForMessage();
  });
});

describe('a wrong request', () => {
  it.each([
    [{ to: [] }, 'The to field is required.', { to: ['The to field is required.'] }],
    [
      { to: [{ email: 'ada' }] },
      'The to.0.email must be a valid email address.',
      { 'to.0.email': ['The to.0.email must be a valid email address.'] },
    ],
    [
      { subject: undefined, text: undefined },
      'The subject field is required. (and 1 more error)',
      { subject: ['The subject field is required.'], text: ['The text field is required.'] },
    ],
    [
      { from: { email: 'acme' }, to: undefined, subject: '' },
      'The to field is required. (and 2 more errors)',
      {
        to: ['The to field is required.'],
        subject: ['The subject field is required.'],
        'from.email': ['The from.email must be a valid email address.'],
      },
    ],
  ])('is refused as MailerSend does: %j', async (fields, message, errors) => {
    const response = await send(email(fields));
    expect([response.status, await response.json()]).toEqual([422, { message, errors }]);
  });

  it('to another path is refused, and so is a bulk without emails', async () => {
    expect((await send({}, '/v1/sms')).status).toBe(404);
    const response = await send([], '/v1/bulk-email');
    expect([response.status, await response.json()]).toEqual([
      422,
      { message: 'A bulk must have 1 to 500 emails.' },
    ]);
  });

  it('without a key is refused', async () => {
    const response = await fetch(`${mailServer.apiUrl}/mailersend/v1/email`, { method: 'POST' });
    expect([response.status, await response.json()]).toEqual([
      401,
      { message: 'Unauthenticated.' },
    ]);
  });
});
