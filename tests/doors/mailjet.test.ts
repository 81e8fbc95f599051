import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { postMailjet } from './contract/mailjet.js';

let mailServer: MailServer;
beforeAll(async () => {
  mailServer = await startMailServer();
});
afterAll(() => mailServer.close());

interface Answer {
  readonly status: number;
  readonly json: unknown;
}

async function send(body: unknown): Promise<Answer> {
  const response = await postMailjet(mailServer.apiUrl, body);
  return { status: response.status, json: await response.json() };
}

const message = (fields: object): object => ({
  From: { Email: 'hello@acme.test', Name: 'Acme' },
  To: [{ Email: 'ada@example.com' }],
  Subject: 'Hello',
  TextPart: 'Hello',
  ...fields,
});

describe('a message', () => {
  it('is answered with an id for each recipient', async () => {
    const inbox = await mailServer.createInbox();
    const To = [{ Email: inbox.address, Name: 'Ada' }];
    const { status, json } = await send({ Messages: [message({ To, CustomID: 'sign-up' })] });
    expect([status, json]).toEqual([
      200,
      {
        Messages: [
          {
            Status: 'success',
            CustomID: 'sign-up',
            To: [
              {
                Email: inbox.address,
                MessageUUID: expect.any(String),
                MessageID: expect.any(Number),
                MessageHref: expect.stringContaining('https://api.mailjet.com/v3/REST/message/'),
              },
            ],
            Cc: [],
            Bcc: [],
          },
        ],
      },
    ]);
  });

  it('takes what it lacks from Globals, and its variables where it is a template', async () => {
    const inbox = await mailServer.createInbox();
    await send({
      Globals: message({ TemplateLanguage: true }),
      Messages: [
        {
          To: [{ Email: inbox.address }],
          TextPart: '{{var:greeting:"Dear customer"}}, your code is {{var:code}}.',
          Variables: { code: '482913' },
        },
      ],
    });
    const { text, code } = await inbox.waitForMessage();
    expect([text?.trim(), code]).toEqual(['Dear customer, your code is 482913.', '482913']);
  });

  it('of a stored template has its variables as text', async () => {
    const inbox = await mailServer.createInbox();
    const Messages = [
      { To: [{ Email: inbox.address }], TemplateID: 1234, Variables: { otp: '482913' } },
    ];
    expect((await send({ Messages })).status).toBe(200);
    const { code, provider } = await inbox.waitForMessage();
    expect([code, provider?.template]).toEqual(['482913', '1234']);
  });

  it('in the sandbox is checked, and not delivered', async () => {
    const inbox = await mailServer.createInbox();
    const To = [{ Email: inbox.address }];
    expect((await send({ SandboxMode: true, Messages: [message({ To })] })).status).toBe(200);
    expect(inbox.messages).toEqual([]);
  });

  it('is delivered although another in the request is wrong', async () => {
    const inbox = await mailServer.createInbox();
    const To = [{ Email: inbox.address }];
    const { status, json } = await send({ Messages: [message({ To: [] }), message({ To })] });
    expect(status).toBe(200);
    expect(json).toMatchObject({ Messages: [{ Status: 'error' }, { Status: 'success' }] });
    await inbox.waitForMessage();
  });
});

describe('a wrong request', () => {
  const error = (code: string, text: string, field: string): object => ({
    Messages: [
      {
        Status: 'error',
        Errors: [
          {
            ErrorIdentifier: expect.any(String),
            ErrorCode: code,
            StatusCode: 400,
            ErrorMessage: text,
            ErrorRelatedTo: [field],
          },
        ],
      },
    ],
  });

  it.each([
    [
      { To: [{ Email: 'ada' }] },
      error('mj-0013', '"ada" is an invalid email address.', 'To[0].Email'),
    ],
    [{ To: [{ Name: 'Ada' }] }, error('mj-0003', 'Missing mandatory property.', 'To[0].Email')],
    [{ To: [] }, error('mj-0003', 'Missing mandatory property.', 'To')],
    [{ From: undefined }, error('mj-0003', 'Missing mandatory property.', 'From')],
    [{ TextPart: undefined }, error('mj-0003', 'Missing mandatory property.', 'TextPart')],
  ])('is refused as Mailjet does: %j', async (fields, json) => {
    expect(await send({ Messages: [message(fields)] })).toEqual({ status: 400, json });
  });

  it.each([
    [[], 'mj-0031', 'Malformed JSON, please review the syntax and properties types.'],
    [{ Messages: [] }, 'mj-0003', 'Missing mandatory property.'],
  ])('that is none is refused: %j', async (body, ErrorCode, ErrorMessage) => {
    const { status, json } = await send(body);
    expect(status).toBe(400);
    expect(json).toMatchObject({ ErrorCode, ErrorMessage, StatusCode: 400 });
  });

  it('without a key is refused', async () => {
    const response = await fetch(`${mailServer.apiUrl}/mailjet/v3.1/send`, { method: 'POST' });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      StatusCode: 401,
      ErrorMessage: expect.stringContaining('API key authentication/authorization failure.'),
    });
  });
});
