import { accepted, post } from './sent-mail.js';
import type { TextDoorUnderTest } from './sent-text.js';

/** Sends a message to the API of Telnyx. */
export function postTelnyx(apiUrl: string, message: object): Promise<Response> {
  const headers = { authorization: 'Bearer KEY123', 'content-type': 'application/json' };
  return post(`${apiUrl}/telnyx/v2/messages`, { headers, body: JSON.stringify(message) });
}

/** The API of Telnyx. */
export const telnyx: TextDoorUnderTest = {
  name: 'Telnyx',
  provider: 'Telnyx',
  async send({ apiUrl }, { from = 'ACME', to, text }) {
    await accepted(await postTelnyx(apiUrl, { from, to, text }));
  },
};
