import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailServer } from '../../../src/mail-server/mail-server.js';
import { startMailServer } from '../../../src/mail-server/start-mail-server.js';
import { SENDER } from '../contract/sent-mail.js';
import { postV1, postV2, toSes } from '../contract/ses.js';

const MESSAGE_ID = /^01[\da-f]{14}-[\da-f-]{36}-000000$/;
const BULK = '/ses/v2/email/outbound-bulk-emails';

let mailServer: MailServer;
beforeAll(async () => {
  mailServer = await startMailServer();
});
afterAll(() => mailServer.close());

const template = (content: object): object => ({
  FromEmailAddress: SENDER,
  Destination: { ToAddresses: ['ada@example.com'] },
  Content: { Template: content },
});

describe('version 2', () => {
  it('answers with the id that the message has', async () => {
    const inbox = await mailServer.createInbox();
    const response = await postV2(mailServer.apiUrl, toSes({ to: [inbox.address], text: 'Hello' }));
    const { MessageId: id } = (await response.json()) as { MessageId: string };
    expect(id).toMatch(MESSAGE_ID);
    expect((await inbox.waitForMessage()).provider).toMatchObject({ name: 'Amazon SES', id });
  });

  it('takes a whole mail, with an envelope of its own and without its Bcc field', async () => {
    const inbox = await mailServer.createInbox();
    const raw =
      'From: a@acme.test\r\nBcc: eve@example.com,\r\n mallory@example.com\r\nSubject: Raw\r\n\r\nBcc: x';
    await postV2(mailServer.apiUrl, {
      Destination: { ToAddresses: [inbox.address] },
      Content: { Raw: { Data: Buffer.from(raw).toString('base64') } },
    });
    const message = await inbox.waitForMessage();
    expect(message.raw.toString()).toBe('From: a@acme.test\r\nSubject: Raw\r\n\r\nBcc: x');
    expect(message.envelope).toMatchObject({
      mailFrom: 'a@acme.test',
      recipients: [inbox.address],
    });
  });

  it('shows the variables of a stored template, and fills in one that comes with the mail', async () => {
    const inbox = await mailServer.createInbox();
    const data = JSON.stringify({ name: 'Ada', code: '482913' });
    const to = { Destination: { ToAddresses: [inbox.address] } };
    await postV2(mailServer.apiUrl, {
      ...template({ TemplateName: 'Welcome', TemplateData: data }),
      ...to,
    });
    const stored = await inbox.waitForMessage();
    expect(stored.provider?.template).toBe('Welcome');
    expect(stored.text).toContain('code: 482913');
    const inline = { Subject: 'Hi {{name}}', Text: 'Your code is {{ code }}. {{other}}' };
    await postV2(mailServer.apiUrl, {
      ...template({ TemplateContent: inline, TemplateData: data }),
      ...to,
    });
    const filled = await inbox.waitForMessage();
    expect([filled.subject, filled.text?.trim()]).toEqual([
      'Hi Ada',
      'Your code is 482913. {{other}}',
    ]);
  });

  it('sends one mail for each entry of a bulk', async () => {
    const [ada, bob] = await Promise.all([mailServer.createInbox(), mailServer.createInbox()]);
    const entries = [ada, bob].map(({ address }, index) => ({
      Destination: { ToAddresses: [address] },
      ReplacementEmailContent: {
        ReplacementTemplate: { ReplacementTemplateData: JSON.stringify({ name: `N${index}` }) },
      },
    }));
    const defaults = { TemplateName: 'T', TemplateData: JSON.stringify({ plan: 'free' }) };
    const response = await postV2(
      mailServer.apiUrl,
      {
        FromEmailAddress: SENDER,
        DefaultContent: { Template: defaults },
        BulkEmailEntries: entries,
      },
      BULK,
    );
    const messages = await Promise.all([ada.waitForMessage(), bob.waitForMessage()]);
    expect(await response.json()).toEqual({
      BulkEmailEntryResults: messages.map(({ provider }) => ({
        Status: 'SUCCESS',
        MessageId: provider?.id,
      })),
    });
    expect(messages.map(({ text }) => text?.match(/^\w+: .*$/gm))).toEqual([
      ['plan: free', 'name: N0'],
      ['plan: free', 'name: N1'],
    ]);
  });

  it.each([
    { what: 'no recipient', body: toSes({ to: [], text: 'x' }), message: /^Recipient count/ },
    {
      what: 'no sender',
      body: { ...toSes({ to: ['a@b.test'], text: 'x' }), FromEmailAddress: undefined },
      message: /^Missing required header 'From'\.$/,
    },
    {
      what: 'an address that is none',
      body: toSes({ to: ['ada'], text: 'x' }),
      message: /^Missing final '@domain'$/,
    },
    { what: 'no content', body: { FromEmailAddress: SENDER }, message: /^Content must have/ },
    {
      what: 'data of a template that is no JSON',
      body: template({ TemplateName: 'T', TemplateData: '{' }),
      message: /^Template data/,
    },
  ])('refuses a mail with $what', async ({ body, message }) => {
    const response = await postV2(mailServer.apiUrl, body);
    expect(response.status).toBe(400);
    expect(response.headers.get('x-amzn-errortype')).toBe('BadRequestException');
    expect(await response.json()).toEqual({ message: expect.stringMatching(message) });
  });
});

describe('version 1', () => {
  const fields = {
    Action: 'SendEmail',
    Source: SENDER,
    'Message.Subject.Data': 'Grüße & <b>',
    'Message.Body.Text.Data': 'Your code is 482913',
  };

  it('takes a form and answers with XML', async () => {
    const [to, bcc] = await Promise.all([mailServer.createInbox(), mailServer.createInbox()]);
    const response = await postV1(mailServer.apiUrl, {
      ...fields,
      'Destination.ToAddresses.member.1': to.address,
      'Destination.BccAddresses.member.1': bcc.address,
      'ReplyToAddresses.member.1': 'help@acme.test',
      ReturnPath: 'bounces@acme.test',
    });
    expect(response.headers.get('content-type')).toBe('text/xml');
    const [message, copy] = await Promise.all([to.waitForMessage(), bcc.waitForMessage()]);
    expect(await response.text()).toMatch(
      `<SendEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendEmailResult><MessageId>${message.provider?.id}</MessageId></SendEmailResult><ResponseMetadata><RequestId>`,
    );
    expect(message.subject).toBe('Grüße & <b>');
    expect(message.envelope.mailFrom).toBe('bounces@acme.test');
    expect(message.replyTo[0]?.address).toBe('help@acme.test');
    expect(copy.code).toBe('482913');
    expect(copy.raw.includes(bcc.address)).toBe(false);
  });

  it('sends a stored template, to one or to many', async () => {
    const [ada, bob] = await Promise.all([mailServer.createInbox(), mailServer.createInbox()]);
    await postV1(mailServer.apiUrl, {
      Action: 'SendTemplatedEmail',
      Source: SENDER,
      Template: 'Welcome',
      TemplateData: '{"code":"482913"}',
      'Destination.ToAddresses.member.1': ada.address,
    });
    expect((await ada.waitForMessage()).text).toContain('code: 482913');
    const bulk = await postV1(mailServer.apiUrl, {
      Action: 'SendBulkTemplatedEmail',
      Source: SENDER,
      Template: 'Welcome',
      DefaultTemplateData: '{}',
      'Destinations.member.1.Destination.ToAddresses.member.1': ada.address,
      'Destinations.member.1.ReplacementTemplateData': '{"code":"111222"}',
      'Destinations.member.2.Destination.ToAddresses.member.1': bob.address,
      'Destinations.member.2.ReplacementTemplateData': '{"code":"333444"}',
    });
    const xml = await bulk.text();
    expect(xml.match(/<member><Status>Success<\/Status><MessageId>/g)).toHaveLength(2);
    expect((await ada.waitForMessage()).text).toContain('code: 111222');
    expect((await bob.waitForMessage()).text).toContain('code: 333444');
  });

  it('refuses in XML', async () => {
    const response = await postV1(mailServer.apiUrl, fields);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(
      '<Error><Type>Sender</Type><Code>InvalidParameterValue</Code><Message>Recipient count is less than 1.</Message></Error>',
    );
    for (const Action of ['ListIdentities', 'constructor']) {
      const unknown = await postV1(mailServer.apiUrl, { Action });
      expect(await unknown.text()).toContain(
        `<Code>InvalidAction</Code><Message>Could not find operation ${Action} for version 2010-12-01</Message>`,
      );
    }
    const noKey = await fetch(`${mailServer.apiUrl}/ses/`, {
      method: 'POST',
      body: new URLSearchParams(fields),
    });
    expect([noKey.status, await noKey.text()]).toEqual([
      403,
      expect.stringContaining('<Code>MissingAuthenticationToken</Code>'),
    ]);
  });
});
