import { accepted, type DoorUnderTest, post, SENDER, type SentMail } from './sent-mail.js';

/** Makes the JSON that the SDK of Postmark sends for a mail. */
export function toPostmark({ files = [], subject = 'Hello', ...mail }: SentMail): object {
  return {
    From: mail.from ?? SENDER,
    To: mail.to.join(', '),
    Cc: mail.cc?.join(', '),
    Bcc: mail.bcc?.join(', '),
    ReplyTo: mail.replyTo,
    Subject: subject,
    TextBody: mail.text,
    HtmlBody: mail.html,
    Headers: Object.entries(mail.headers ?? {}).map(([Name, Value]) => ({ Name, Value })),
    Attachments: files.map(({ name, type, content, cid }) => ({
      Name: name,
      ContentType: type,
      Content: content.toString('base64'),
      ...(cid && { ContentID: `cid:${cid}` }),
    })),
  };
}

/** Sends a request to the API. */
export function postPostmark(apiUrl: string, body: unknown, path = '/email'): Promise<Response> {
  const token = '8ed4aa3c-0000-4000-8000-000000000000';
  const headers = { 'x-postmark-server-token': token, 'content-type': 'application/json' };
  return post(`${apiUrl}/postmark${path}`, { headers, body: JSON.stringify(body) });
}

/** The API of Postmark. */
export const postmark: DoorUnderTest = {
  name: 'Postmark',
  provider: 'Postmark',
  async send({ apiUrl }, mail) {
    await accepted(await postPostmark(apiUrl, toPostmark(mail)));
  },
  async sendToNobody({ apiUrl }) {
    return (await postPostmark(apiUrl, toPostmark({ to: [], text: 'Hello' }))).status;
  },
};
