import { accepted, post } from './sent-mail.js';
import type { TextDoorUnderTest } from './sent-text.js';

const ACCOUNT = `AC${'0'.repeat(32)}`;

/** Form for an API of Twilio. */
type Fields = Readonly<Record<string, string>>;

/** Sends a form to an API of Twilio, as the client with some token. */
export function postTwilio(
  apiUrl: string,
  path: string,
  { token = 'token', ...fields }: Fields & { readonly token?: string },
): Promise<Response> {
  const headers = {
    authorization: `Basic ${btoa(`${ACCOUNT}:${token}`)}`,
    'content-type': 'application/x-www-form-urlencoded',
  };
  return post(`${apiUrl}/twilio${path}`, { headers, body: `${new URLSearchParams(fields)}` });
}

/** Path of the messages of an account. */
export const MESSAGES: string = `/2010-04-01/Accounts/${ACCOUNT}/Messages.json`;

/** The Messages API of Twilio. */
export const twilio: TextDoorUnderTest = {
  name: 'Twilio',
  provider: 'Twilio',
  async send({ apiUrl }, { from = 'ACME', to, text }) {
    await accepted(await postTwilio(apiUrl, MESSAGES, { From: from, To: to, Body: text }));
  },
};
