import { accepted, post } from './sent-mail.js';
import type { TextDoorUnderTest } from './sent-text.js';

/** Sends a request to an API of Vonage. */
export function postVonage(apiUrl: string, path: string, message: object): Promise<Response> {
  const headers = {
    authorization: `Basic ${btoa('key:secret')}`,
    'content-type': 'application/json',
  };
  return post(`${apiUrl}/vonage${path}`, { headers, body: JSON.stringify(message) });
}

/** The SMS API of Vonage. */
export const vonageSms: TextDoorUnderTest = {
  name: 'Vonage SMS',
  provider: 'Vonage',
  async send({ apiUrl }, { from = 'ACME', to, text }) {
    const response = await postVonage(apiUrl, '/sms/json', { from, to: to.slice(1), text });
    if (!response.ok) return accepted(response);
    const { messages } = (await response.json()) as { messages: { status: string }[] };
    if (messages[0]?.status !== '0') throw new Error(JSON.stringify(messages));
  },
};

/** The Messages API of Vonage. */
export const vonageMessages: TextDoorUnderTest = {
  name: 'Vonage Messages',
  provider: 'Vonage',
  async send({ apiUrl }, { from = 'ACME', to, text }) {
    const message = { message_type: 'text', channel: 'sms', from, to: to.slice(1), text };
    await accepted(await postVonage(apiUrl, '/v1/messages', message));
  },
};
