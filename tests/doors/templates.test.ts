import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { postMailgun } from './contract/mailgun.js';
import { postPostmark } from './contract/postmark.js';
import { resend, toResend } from './contract/resend.js';
import { postSendgrid } from './contract/sendgrid.js';
import { post } from './contract/sent-mail.js';
import { postV1, postV2 } from './contract/ses.js';

const FROM = 'hello@acme.test';
const LINK = `https://acme.test/confirm?token=${'9f2c'.repeat(80)}&redirect=%2Fhome`;
const VARIABLES = {
  user: { name: 'Ada Łovelace & co', id: 7713355 },
  otp_code: '482913',
  confirmation_url: LINK,
  year: 2026,
};
const ID = 'd-13b8f94fbcae4ec6b75270d6cb59f932';

type Send = (apiUrl: string, to: string) => Promise<Response>;

/** How an application sends a template that is stored at each provider. */
const PROVIDERS: Record<string, Send> = {
  Resend: (apiUrl, to) =>
    post(`${apiUrl}/resend/emails`, {
      headers: { authorization: 'Bearer re_123' },
      body: JSON.stringify({
        ...toResend({ to: [to] }),
        template: { id: ID, variables: VARIABLES },
      }),
    }),
  'SES v2': (apiUrl, to) =>
    postV2(apiUrl, {
      FromEmailAddress: FROM,
      Destination: { ToAddresses: [to] },
      Content: { Template: { TemplateName: ID, TemplateData: JSON.stringify(VARIABLES) } },
    }),
  'SES v1': (apiUrl, to) =>
    postV1(apiUrl, {
      Action: 'SendTemplatedEmail',
      Source: FROM,
      Template: ID,
      TemplateData: JSON.stringify(VARIABLES),
      'Destination.ToAddresses.member.1': to,
    }),
  SendGrid: (apiUrl, to) =>
    postSendgrid(apiUrl, {
      from: { email: FROM },
      template_id: ID,
      personalizations: [{ to: [{ email: to }], dynamic_template_data: VARIABLES }],
    }),
  Mailgun: (apiUrl, to) => {
    const form = new FormData();
    const fields = { from: FROM, to, template: ID, 't:variables': JSON.stringify(VARIABLES) };
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return postMailgun(apiUrl, form);
  },
  Postmark: (apiUrl, to) =>
    postPostmark(
      apiUrl,
      { From: FROM, To: to, TemplateAlias: ID, TemplateModel: VARIABLES },
      '/email/withTemplate',
    ),
};

describe('a template stored at', () => {
  let mailServer: MailServer;
  beforeAll(async () => {
    mailServer = await startMailServer();
  });
  afterAll(() => mailServer.close());

  it.each(Object.entries(PROVIDERS))(
    '%s hands out the code and the link of its variables, and shows them',
    async (_, send) => {
      const inbox = await mailServer.createInbox();
      expect((await send(mailServer.apiUrl, inbox.address)).ok).toBe(true);
      expect(await inbox.waitForCode()).toBe('482913');
      expect(await inbox.waitForLink()).toBe(LINK);
      const [message] = inbox.messages;
      expect(message?.provider?.template).toBe(ID);
      expect(message?.text).toContain(ID);
      expect(message?.text).toContain('user.name: Ada Łovelace & co\n');
      expect(message?.codes[0]?.evidence[0]?.reason).toBe(
        'is the variable "otp_code" of a template that the provider stores',
      );
    },
  );

  it('a provider has no code of a mail that has a body', async () => {
    const inbox = await mailServer.createInbox();
    await resend.send(mailServer, { to: [inbox.address], text: 'Hello' });
    expect((await inbox.waitForMessage()).headers).not.toHaveProperty('x-template-variables');
  });
});
