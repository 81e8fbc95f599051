import MailComposer from 'nodemailer/lib/mail-composer';
import { accepted, type DoorUnderTest, post, SENDER, type SentMail } from './sent-mail.js';
import { toNodemailer } from './smtp.js';

const authorization =
  'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261129/us-east-1/ses/aws4_request, SignedHeaders=host, Signature=00';
const PATH = '/ses/v2/email/outbound-emails';

/** Makes the JSON that the SDK of Amazon SES sends for a mail. */
export function toSes({
  subject = 'Hello',
  files = [],
  replyTo,
  headers = {},
  ...mail
}: SentMail): object {
  const { from = SENDER, to, cc, bcc, text, html } = mail;
  return {
    FromEmailAddress: from,
    Destination: { ToAddresses: to, CcAddresses: cc, BccAddresses: bcc },
    ReplyToAddresses: replyTo && [replyTo],
    Content: {
      Simple: {
        Subject: { Data: subject },
        Body: { Text: text && { Data: text }, Html: html && { Data: html } },
        Headers: Object.entries(headers).map(([Name, Value]) => ({ Name, Value })),
        Attachments: files.map(({ name, type, content, cid }) => ({
          FileName: name,
          ContentType: type,
          RawContent: content.toString('base64'),
          ContentId: cid,
        })),
      },
    },
  };
}

/** Sends a request to version 2 of the API. */
export function postV2(apiUrl: string, body: object, path = PATH): Promise<Response> {
  const headers = { authorization, 'content-type': 'application/json' };
  return post(`${apiUrl}${path}`, { headers, body: JSON.stringify(body) });
}

/** Sends a request to version 1 of the API. */
export function postV1(apiUrl: string, fields: Record<string, string>): Promise<Response> {
  const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams({ Version: '2010-12-01', ...fields }).toString();
  return post(`${apiUrl}/ses/`, { headers, body });
}

/** Version 2 of the API of Amazon SES. */
export const sesV2: DoorUnderTest = {
  name: 'SES v2',
  provider: 'Amazon SES',
  async send({ apiUrl }, mail) {
    await accepted(await postV2(apiUrl, toSes(mail)));
  },
  async sendToNobody({ apiUrl }) {
    return (await postV2(apiUrl, toSes({ to: [], text: 'Hello' }))).status;
  },
};

/** Version 1 of the API of Amazon SES, as it takes files: a whole mail, with its Bcc field. */
export const sesV1: DoorUnderTest = {
  name: 'SES v1',
  provider: 'Amazon SES',
  async send({ apiUrl }, mail) {
    const node = new MailComposer(toNodemailer(mail)).compile();
    node.keepBcc = true;
    const data = (await node.build()).toString('base64');
    await accepted(await postV1(apiUrl, { Action: 'SendRawEmail', 'RawMessage.Data': data }));
  },
  async sendToNobody({ apiUrl }) {
    const data = Buffer.from('From: hello@acme.test\r\n\r\nHello').toString('base64');
    const fields = { Action: 'SendRawEmail', 'RawMessage.Data': data };
    return (await postV1(apiUrl, fields)).status;
  },
};
