import MailComposer from 'nodemailer/lib/mail-composer';
import { accepted, type DoorUnderTest, post } from './sent-mail.js';
import { toNodemailer } from './smtp.js';

/** The raw intake. */
export const intake: DoorUnderTest = {
  name: 'raw intake',
  provider: undefined,
  async send({ apiUrl }, mail) {
    const node = new MailComposer(toNodemailer(mail)).compile();
    const query = new URLSearchParams({ from: 'hello@acme.test' });
    for (const recipient of node.getEnvelope().to) query.append('to', recipient);
    const body = Buffer.from(await node.build());
    await accepted(await post(`${apiUrl}/v1/intake?${query}`, { body }));
  },
  async sendToNobody({ apiUrl }) {
    return (await post(`${apiUrl}/v1/intake`, { body: 'subject: Hello\r\n\r\n' })).status;
  },
};
