import { createTransport } from 'nodemailer';
import { type DoorUnderTest, SENDER, type SentMail } from './sent-mail.js';

/** Makes the options of nodemailer for a mail. */
export function toNodemailer({ files = [], ...mail }: SentMail): object {
  const { to, cc = [], bcc = [] } = mail;
  return {
    from: SENDER,
    ...mail,
    to: [...to],
    cc: [...cc],
    bcc: [...bcc],
    attachments: files.map(({ name, type, content, cid }) => ({
      filename: name,
      contentType: type,
      content,
      ...(cid && { cid }),
    })),
  };
}

/** The SMTP door, as nodemailer speaks to it. */
export const smtp: DoorUnderTest = {
  name: 'SMTP',
  provider: undefined,
  async send({ url }, mail) {
    const transport = createTransport(url);
    await transport.sendMail(toNodemailer(mail)).finally(() => transport.close());
  },
  async sendToNobody({ url }) {
    const transport = createTransport(url);
    const envelope = { from: 'hello@acme.test', to: ['@'] };
    const error = await transport.sendMail({ envelope, text: 'Hello' }).catch((thrown) => thrown);
    transport.close();
    return error.responseCode;
  },
};
