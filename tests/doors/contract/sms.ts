import { accepted, post } from './sent-mail.js';
import type { TextDoorUnderTest } from './sent-text.js';

/** The door for gateways and hooks of one's own. */
export const sms: TextDoorUnderTest = {
  name: 'SMS',
  provider: undefined,
  async send({ apiUrl }, { from = 'ACME', to, text }) {
    await accepted(await post(`${apiUrl}/v1/sms`, { body: JSON.stringify({ from, to, text }) }));
  },
};
