import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { postMailgun, toMailgun } from './contract/mailgun.js';

const authorization = `Basic ${btoa('api:key-1')}`;

let mailServer: MailServer;
beforeAll(async () => {
  mailServer = await startMailServer();
});
afterAll(() => mailServer.close());

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe('a mail', () => {
  it('is answered with its Message-ID', async () => {
    const inbox = await mailServer.createInbox();
    const form = toMailgun({ to: [inbox.address], text: 'Hello' });
    const response = await postMailgun(mailServer.apiUrl, form);
    const { id, message } = (await response.json()) as { id: string; message: string };
    expect(id).toMatch(/^<[\da-f]{20}@acme\.test>$/);
    expect(message).toBe('Queued. Thank you.');
    const { provider, headers } = await inbox.waitForMessage();
    expect([provider?.id, headers['message-id']]).toEqual([id, id]);
  });

  it('may come as a form that is not multipart', async () => {
    const inbox = await mailServer.createInbox();
    const response = await fetch(`${mailServer.apiUrl}/mailgun/v3/acme.test/messages`, {
      method: 'POST',
      headers: { authorization },
      body: new URLSearchParams({
        from: 'hello@acme.test',
        to: `Ada <${inbox.address}>, bob@example.com`,
        subject: 'Grüße',
        text: 'Hello',
        'o:deliverytime': 'Fri, 14 Oct 2027 23:10:10 -0000',
      }),
    });
    expect(response.status).toBe(200);
    const message = await inbox.waitForMessage();
    expect(message.subject).toBe('Grüße');
    expect(message.envelope.recipients).toEqual([inbox.address, 'bob@example.com']);
    expect(message.provider?.scheduledAt).toBe('Fri, 14 Oct 2027 23:10:10 -0000');
  });

  it('may come whole, as MIME, without its Bcc field', async () => {
    const inbox = await mailServer.createInbox();
    const raw = 'From: hello@acme.test\r\nBcc: eve@example.com\r\nSubject: Whole\r\n\r\nHello';
    const form = formOf({ to: inbox.address });
    form.set('message', new Blob([raw]), 'MimeMessage');
    await postMailgun(mailServer.apiUrl, form, 'messages.mime');
    const message = await inbox.waitForMessage();
    expect(message.raw.toString()).toBe(raw.replace('Bcc: eve@example.com\r\n', ''));
    expect(message.envelope).toMatchObject({
      mailFrom: 'hello@acme.test',
      recipients: [inbox.address],
    });
  });

  it('with recipient variables is one mail for each recipient', async () => {
    const [ada, bob] = await Promise.all([mailServer.createInbox(), mailServer.createInbox()]);
    const form = toMailgun({
      to: [ada.address, bob.address],
      subject: 'Hi %recipient.name%',
      text: 'Your code is %recipient.code%. %recipient.other%',
    });
    form.set(
      'recipient-variables',
      JSON.stringify({
        [ada.address]: { name: 'Ada', code: 482913 },
        [bob.address]: { name: 'Bob', code: 730264 },
      }),
    );
    await postMailgun(mailServer.apiUrl, form);
    const [first, second] = await Promise.all([ada.waitForMessage(), bob.waitForMessage()]);
    expect([first.subject, first.code]).toEqual(['Hi Ada', '482913']);
    expect([second.subject, second.code]).toEqual(['Hi Bob', '730264']);
    expect(first.text).toContain('%recipient.other%');
    expect(first.raw.includes(bob.address)).toBe(false);
  });

  it('of a template has its variables as text', async () => {
    const inbox = await mailServer.createInbox();
    await postMailgun(
      mailServer.apiUrl,
      formOf({
        from: 'hello@acme.test',
        to: inbox.address,
        template: 'welcome',
        't:variables': '{"code":"482913"}',
      }),
    );
    const message = await inbox.waitForMessage();
    expect(message.provider?.template).toBe('welcome');
    expect(message.text).toContain('code: 482913');
  });

  it('in test mode is checked and not sent', async () => {
    const inbox = await mailServer.createInbox();
    const form = toMailgun({ to: [inbox.address], text: 'Hello' });
    form.set('o:testmode', 'yes');
    expect((await postMailgun(mailServer.apiUrl, form)).status).toBe(200);
    expect(inbox.messages).toEqual([]);
  });
});

describe('is refused as the real API does:', () => {
  it.each([
    { fields: { to: 'a@b.test', text: '-' }, message: 'from parameter is missing' },
    { fields: { from: 'a@b.test', text: '-' }, message: 'to parameter is missing' },
    {
      fields: { from: 'a@b.test', to: 'ada', text: '-' },
      message: "'to' parameter is not a valid address. please check documentation",
    },
    {
      fields: { from: 'a@b.test', to: 'a@b.test' },
      message: "Need at least one of 'text', 'html', 'amp-html' or 'template' parameters specified",
    },
  ])('$message', async ({ fields, message }) => {
    const response = await postMailgun(mailServer.apiUrl, formOf(fields));
    expect([response.status, await response.json()]).toEqual([400, { message }]);
  });

  it('a body that is no form', async () => {
    const response = await fetch(`${mailServer.apiUrl}/mailgun/v3/acme.test/messages`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(response.status).toBe(400);
  });

  it('a request without a key', async () => {
    const url = `${mailServer.apiUrl}/mailgun/v3/acme.test/messages`;
    const response = await fetch(url, { method: 'POST', body: formOf({}) });
    expect([response.status, await response.text()]).toEqual([401, 'Forbidden']);
  });
});
