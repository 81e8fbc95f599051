import Telnyx from 'telnyx';

// Reads TELNYX_BASE_URL.
const client = new Telnyx({ apiKey: 'KEY123', maxRetries: 0 });

export async function sendText({ from, to, text }) {
  const { data } = await client.messages.send({ from, to, text });
  return { id: data.id, status: data.to[0].status };
}

/** What the SDK says of a number that is none. */
export async function fail({ from }) {
  const message = { from, to: '555', text: '-' };
  const { status, error } = await client.messages.send(message).catch((error) => error);
  return { status, code: error.errors[0].code };
}

export const failure = { status: 400, code: '40310' };
