import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { postSendgrid, toSendgrid } from './contract/sendgrid.js';

const HELP = 'http://sendgrid.com/docs/API_Reference/Web_API_v3/Mail/errors.html';

let mailServer: MailServer;
beforeAll(async () => {
  mailServer = await startMailServer();
});
afterAll(() => mailServer.close());

const mail = (fields: object = {}): object => ({
  ...toSendgrid({ to: ['ada@example.com'], text: 'Hello' }),
  ...fields,
});

describe('a mail', () => {
  it('is answered with 202, nothing, and its id in a header', async () => {
    const inbox = await mailServer.createInbox();
    const personalizations = [{ to: [{ email: inbox.address }] }];
    const response = await postSendgrid(mailServer.apiUrl, mail({ personalizations }));
    expect([response.status, await response.text()]).toEqual([202, '']);
    const { provider } = await inbox.waitForMessage();
    expect(provider).toMatchObject({ name: 'SendGrid', id: response.headers.get('x-message-id') });
  });

  it('goes to each personalization of its own, with its substitutions', async () => {
    const [ada, bob] = await Promise.all([mailServer.createInbox(), mailServer.createInbox()]);
    await postSendgrid(
      mailServer.apiUrl,
      mail({
        content: [{ type: 'text/plain', value: 'Your code is -code-' }],
        personalizations: [
          { to: [{ email: ada.address }], substitutions: { '-code-': '482913' } },
          { to: [{ email: bob.address }], substitutions: { '-code-': '730264' }, subject: 'Bob' },
        ],
      }),
    );
    const [first, second] = await Promise.all([ada.waitForMessage(), bob.waitForMessage()]);
    expect([first.code, first.subject, first.to.length]).toEqual(['482913', 'Hello', 1]);
    expect([second.code, second.subject]).toEqual(['730264', 'Bob']);
    expect(first.raw.includes(bob.address)).toBe(false);
  });

  it('of a dynamic template has the data of its personalization as text', async () => {
    const inbox = await mailServer.createInbox();
    await postSendgrid(
      mailServer.apiUrl,
      mail({
        subject: undefined,
        content: undefined,
        template_id: 'd-123',
        send_at: 1_800_000_000,
        personalizations: [
          { to: [{ email: inbox.address }], dynamic_template_data: { user: { name: 'Ada' } } },
        ],
      }),
    );
    const message = await inbox.waitForMessage();
    expect(message.provider).toMatchObject({
      template: 'd-123',
      scheduledAt: '2027-01-15T08:00:00.000Z',
    });
    expect(message.text).toContain('user.name: Ada');
  });

  it('in sandbox mode is checked and not sent', async () => {
    const inbox = await mailServer.createInbox();
    const response = await postSendgrid(
      mailServer.apiUrl,
      mail({
        personalizations: [{ to: [{ email: inbox.address }] }],
        mail_settings: { sandbox_mode: { enable: true } },
      }),
    );
    expect(response.status).toBe(200);
    expect(inbox.messages).toEqual([]);
  });
});

describe('is refused as the real API does:', () => {
  it('a mail with nothing in it', async () => {
    const response = await postSendgrid(mailServer.apiUrl, {});
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: expect.stringMatching(/^The from object must be provided/),
          field: 'from.email',
          help: `${HELP}#message.from`,
        },
        {
          message: expect.stringMatching(/^The personalizations field is required/),
          field: 'personalizations',
          help: `${HELP}#-Personalizations-Errors`,
        },
        {
          message: expect.stringMatching(/^Unless a valid template_id is provided/),
          field: 'content',
          help: `${HELP}#message.content`,
        },
      ],
    });
  });

  it.each([
    { personalizations: [{ to: [] }], field: 'personalizations.0.to' },
    { personalizations: [{ to: [{ email: 'ada' }] }], field: 'personalizations.0.to.0.email' },
    { from: { email: 'acme' }, field: 'from.email' },
    { subject: '', field: 'subject' },
  ])('what is wrong in $field', async ({ field, ...fields }) => {
    const response = await postSendgrid(mailServer.apiUrl, mail(fields));
    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ field }] }]);
  });

  it('a request without a key', async () => {
    const url = `${mailServer.apiUrl}/sendgrid/v3/mail/send`;
    const response = await fetch(url, { method: 'POST', body: JSON.stringify(mail()) });
    expect([response.status, await response.json()]).toEqual([
      401,
      { errors: [{ message: 'Permission denied, wrong credentials', field: null, help: null }] },
    ]);
  });
});
