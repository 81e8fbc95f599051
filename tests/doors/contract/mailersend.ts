import { mailboxes } from './sendgrid.js';
import { accepted, type DoorUnderTest, post, SENDER, type SentMail } from './sent-mail.js';

/** Makes the JSON that the SDK of MailerSend sends for a mail. */
function toMailersend({ files = [], subject = 'Hello', ...mail }: SentMail): object {
  const { to, cc = [], bcc = [], text, html, headers = {} } = mail;
  return {
    from: mailboxes(mail.from ?? SENDER)[0],
    to: to.flatMap(mailboxes),
    cc: cc.flatMap(mailboxes),
    bcc: bcc.flatMap(mailboxes),
    reply_to: mailboxes(mail.replyTo)[0],
    subject,
    text,
    html,
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    attachments: files.map(({ name, content, cid }) => ({
      filename: name,
      content: content.toString('base64'),
      disposition: cid ? 'inline' : 'attachment',
      id: cid,
    })),
  };
}

/** Sends a request to the API. */
export function postMailersend(
  apiUrl: string,
  body: unknown,
  path = '/v1/email',
): Promise<Response> {
  const headers = { authorization: 'Bearer mlsn.1', 'content-type': 'application/json' };
  return post(`${apiUrl}/mailersend${path}`, { headers, body: JSON.stringify(body) });
}

/** The API of MailerSend. */
export const mailersend: DoorUnderTest = {
  name: 'MailerSend',
  provider: 'MailerSend',
  async send({ apiUrl }, mail) {
    await accepted(await postMailersend(apiUrl, toMailersend(mail)));
  },
  async sendToNobody({ apiUrl }) {
    return (await postMailersend(apiUrl, toMailersend({ to: [], text: 'Hello' }))).status;
  },
};
