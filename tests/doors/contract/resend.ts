import { accepted, type DoorUnderTest, post, SENDER, type SentMail } from './sent-mail.js';

const headers = { authorization: 'Bearer re_123', 'content-type': 'application/json' };

/** Makes the JSON that the SDK of Resend sends for a mail. */
export function toResend({ files = [], replyTo, ...mail }: SentMail): object {
  return {
    from: SENDER,
    subject: 'Hello',
    ...mail,
    reply_to: replyTo,
    attachments: files.map(({ name, type, content, cid }) => ({
      filename: name,
      content_type: type,
      content: content.toString('base64'),
      content_id: cid,
    })),
  };
}

/** The API of Resend. */
export const resend: DoorUnderTest = {
  name: 'Resend',
  provider: 'Resend',
  async send({ apiUrl }, mail) {
    const body = JSON.stringify(toResend(mail));
    await accepted(await post(`${apiUrl}/resend/emails`, { headers, body }));
  },
  async sendToNobody({ apiUrl }) {
    const body = JSON.stringify({ from: SENDER, to: [], subject: 'Hello', text: 'Hello' });
    return (await post(`${apiUrl}/resend/emails`, { headers, body })).status;
  },
};
