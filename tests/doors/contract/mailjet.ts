import { mailboxes } from './sendgrid.js';
import { accepted, type DoorUnderTest, post, SENDER, type SentMail } from './sent-mail.js';

/** Makes the JSON that the SDK of Mailjet sends for a mail. */
function toMailjet({ files = [], subject = 'Hello', ...mail }: SentMail): object {
  const named = (text?: string): object[] =>
    mailboxes(text).map(({ email, name }) => ({ Email: email, Name: name }));
  const attached = files.map(({ name, type, content, cid }) => ({
    Filename: name,
    ContentType: type,
    ContentID: cid,
    Base64Content: content.toString('base64'),
  }));
  const message = {
    From: named(mail.from ?? SENDER)[0],
    To: mail.to.flatMap(named),
    Cc: mail.cc?.flatMap(named),
    Bcc: mail.bcc?.flatMap(named),
    ReplyTo: named(mail.replyTo)[0],
    Subject: subject,
    TextPart: mail.text,
    HTMLPart: mail.html,
    Headers: mail.headers,
    Attachments: attached.filter(({ ContentID }) => !ContentID),
    InlinedAttachments: attached.filter(({ ContentID }) => ContentID),
  };
  return { Messages: [message] };
}

/** Sends a request to the API. */
export function postMailjet(apiUrl: string, body: unknown): Promise<Response> {
  const authorization = `Basic ${Buffer.from('key:secret').toString('base64')}`;
  const headers = { authorization, 'content-type': 'application/json' };
  return post(`${apiUrl}/mailjet/v3.1/send`, { headers, body: JSON.stringify(body) });
}

/** The API of Mailjet. */
export const mailjet: DoorUnderTest = {
  name: 'Mailjet',
  provider: 'Mailjet',
  async send({ apiUrl }, mail) {
    await accepted(await postMailjet(apiUrl, toMailjet(mail)));
  },
  async sendToNobody({ apiUrl }) {
    return (await postMailjet(apiUrl, toMailjet({ to: [], text: 'Hello' }))).status;
  },
};
