import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { postPostmark, toPostmark } from './contract/postmark.js';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

let mailServer: MailServer;
beforeAll(async () => {
  mailServer = await startMailServer();
});
afterAll(() => mailServer.close());

const mail = (fields: object = {}): object => ({
  ...toPostmark({ to: ['ada@example.com'], text: 'Hello' }),
  ...fields,
});

describe('a mail', () => {
  it('is answered with a receipt', async () => {
    const inbox = await mailServer.createInbox();
    const response = await postPostmark(mailServer.apiUrl, mail({ To: inbox.address }));
    const receipt = (await response.json()) as { MessageID: string };
    expect([response.status, receipt]).toEqual([
      200,
      {
        To: inbox.address,
        SubmittedAt: expect.any(String),
        MessageID: expect.stringMatching(UUID),
        ErrorCode: 0,
        Message: 'OK',
      },
    ]);
    const { provider } = await inbox.waitForMessage();
    expect(provider).toMatchObject({ name: 'Postmark', id: receipt.MessageID });
  });

  it('goes to all addresses of a list, in which names may have commas', async () => {
    const inbox = await mailServer.createInbox();
    const list = `bob@example.com, "Lovelace, Ada" <${inbox.address}>`;
    await postPostmark(mailServer.apiUrl, mail({ To: list }));
    const message = await inbox.waitForMessage();
    expect(message.to).toEqual([
      { name: '', address: 'bob@example.com' },
      { name: 'Lovelace, Ada', address: inbox.address },
    ]);
  });

  it('of a template has its model as text', async () => {
    const inbox = await mailServer.createInbox();
    const fields = { From: 'hello@acme.test', To: inbox.address, TemplateModel: { code: 482913 } };
    await postPostmark(mailServer.apiUrl, { ...fields, TemplateAlias: 'w' }, '/email/withTemplate');
    const Messages = [{ ...fields, TemplateId: 17 }];
    await postPostmark(mailServer.apiUrl, { Messages }, '/email/batchWithTemplates');
    expect(inbox.messages.map(({ provider }) => provider?.template)).toEqual(['w', '17']);
    for (const { text } of inbox.messages) expect(text).toContain('code: 482913');
  });
});

describe('a batch', () => {
  it('delivers what is right, and says of each mail what became of it', async () => {
    const inbox = await mailServer.createInbox();
    const mails = [mail({ To: inbox.address }), mail({ To: '' }), mail({ To: inbox.address })];
    const response = await postPostmark(mailServer.apiUrl, mails, '/email/batch');
    expect([response.status, await response.json()]).toMatchObject([
      200,
      [
        { ErrorCode: 0 },
        { ErrorCode: 300, Message: 'Zero recipients specified' },
        { ErrorCode: 0 },
      ],
    ]);
    expect(inbox.messages).toHaveLength(2);
  });

  it('has an explanation for what is wrong', async () => {
    const inbox = await mailServer.createInbox();
    await postPostmark(mailServer.apiUrl, [mail({ From: 'acme' })], '/email/batch');
    await expect(inbox.waitForCode({ timeout: 50 })).rejects.toThrow(
      "POST /postmark/email/batch: 200 Invalid 'From' address: 'acme'.",
    );
  });
});

describe('is refused as the real API does:', () => {
  it.each([
    { fields: { From: undefined }, text: "Invalid 'From' address: ''." },
    { fields: { To: undefined }, text: 'Zero recipients specified' },
    { fields: { To: 'ada' }, text: "Invalid 'To' address: 'ada'." },
    {
      fields: { TextBody: undefined },
      text: 'Provide either email TextBody or HtmlBody or both.',
    },
  ])('$text', async ({ fields, text }) => {
    const response = await postPostmark(mailServer.apiUrl, mail(fields));
    expect([response.status, await response.json()]).toEqual([
      422,
      { ErrorCode: 300, Message: text },
    ]);
  });

  it('a body that is no JSON, and a request without a token', async () => {
    const url = `${mailServer.apiUrl}/postmark/email`;
    const wrong = await fetch(url, {
      method: 'POST',
      headers: { 'x-postmark-server-token': 'token' },
      body: '{',
    });
    expect([wrong.status, await wrong.json()]).toMatchObject([422, { ErrorCode: 402 }]);
    const noToken = await fetch(url, { method: 'POST', body: JSON.stringify(mail()) });
    expect([noToken.status, await noToken.json()]).toMatchObject([401, { ErrorCode: 10 }]);
  });
});
