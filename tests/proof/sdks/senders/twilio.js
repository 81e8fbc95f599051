import twilio from 'twilio';

// The SDK takes no base URL, but an HTTP client.
const sender = new twilio.RequestClient();
const httpClient = {
  request({ uri, ...options }) {
    const { pathname, search } = new URL(uri);
    return sender.request({
      ...options,
      uri: `${process.env.MAIL_API_URL}/twilio${pathname}${search}`,
    });
  },
};
const client = twilio(`AC${'0'.repeat(32)}`, 'token', { httpClient });
const service = client.verify.v2.services(`VA${'1'.repeat(32)}`);

export async function sendText({ from, to, text }) {
  const { sid, status, body } = await client.messages.create({ from, to, body: text });
  return { sid, status, body };
}

export async function verify({ to }) {
  const { sid, status } = await service.verifications.create({ to, channel: 'sms' });
  return { sid, status };
}

export async function check({ to, code }) {
  const { status, valid } = await service.verificationChecks.create({ to, code });
  return { status, valid };
}

/** What the SDK says of a number that is none. */
export async function fail({ from }) {
  const mail = { from, to: '555', body: '-' };
  const { code, status, message } = await client.messages.create(mail).catch((error) => error);
  return { code, status, message };
}

export const failure = { code: 21211, status: 400, message: "Invalid 'To' Phone Number: 555" };
