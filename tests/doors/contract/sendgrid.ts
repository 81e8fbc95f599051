import parseAddresses from 'nodemailer/lib/addressparser';
import { accepted, type DoorUnderTest, post, SENDER, type SentMail } from './sent-mail.js';

/** Makes the JSON that the SDK of SendGrid sends for a mail. */
export function toSendgrid({ files = [], subject = 'Hello', ...mail }: SentMail): object {
  const { to, cc = [], bcc = [], text, html, headers } = mail;
  const [from, replyTo] = [mail.from ?? SENDER, mail.replyTo].map(
    (address) => mailboxes(address)[0],
  );
  return {
    personalizations: [
      {
        to: to.flatMap(mailboxes),
        cc: cc.flatMap(mailboxes),
        bcc: bcc.flatMap(mailboxes),
      },
    ],
    from,
    reply_to: replyTo,
    subject,
    content: [
      ...(text ? [{ type: 'text/plain', value: text }] : []),
      ...(html ? [{ type: 'text/html', value: html }] : []),
    ],
    headers,
    attachments: files.map(({ name, type, content, cid }) => ({
      filename: name,
      type,
      content: content.toString('base64'),
      ...(cid && { content_id: cid, disposition: 'inline' }),
    })),
  };
}

/** Sends a request to the API. */
export function postSendgrid(apiUrl: string, body: unknown): Promise<Response> {
  const headers = { authorization: 'Bearer SG.a.b', 'content-type': 'application/json' };
  return post(`${apiUrl}/sendgrid/v3/mail/send`, { headers, body: JSON.stringify(body) });
}

/** The API of SendGrid. */
export const sendgrid: DoorUnderTest = {
  name: 'SendGrid',
  provider: 'SendGrid',
  async send({ apiUrl }, mail) {
    await accepted(await postSendgrid(apiUrl, toSendgrid(mail)));
  },
  async sendToNobody({ apiUrl }) {
    return (await postSendgrid(apiUrl, toSendgrid({ to: [], text: 'Hello' }))).status;
  },
};

/** Makes the objects that stand for the addresses in a text. */
export function mailboxes(text = ''): { email: string | undefined; name?: string }[] {
  return parseAddresses(text, { flatten: true }).map(({ name, address }) => ({
    email: address,
    ...(name && { name }),
  }));
}
