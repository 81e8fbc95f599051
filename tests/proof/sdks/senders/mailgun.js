import FormData from 'form-data';
import Mailgun from 'mailgun.js';

const url = `${process.env.MAIL_API_URL}/mailgun`;
const client = new Mailgun(FormData).client({ username: 'api', key: 'key-1', url });

export async function send({ replyTo, headers, files, ...mail }) {
  const inFields = Object.entries(headers).map(([name, value]) => [`h:${name}`, value]);
  return client.messages.create('acme.test', {
    ...mail,
    ...Object.fromEntries(inFields),
    'h:Reply-To': replyTo,
    attachment: files.filter(({ cid }) => !cid).map(toFile),
    inline: files.filter(({ cid }) => cid).map(toFile),
  });
}

/** Sends one mail with recipient variables. */
export async function sendBatch(mails) {
  const [{ from, subject }] = mails;
  return client.messages.create('acme.test', {
    from,
    subject,
    to: mails.map(({ to }) => to),
    text: '%recipient.text%',
    'recipient-variables': JSON.stringify(
      Object.fromEntries(mails.map(({ to, text }) => [to, { text }])),
    ),
  });
}

export async function sendTemplate({ from, to, id, variables }) {
  const fields = { from, to, template: id, 't:variables': JSON.stringify(variables) };
  return client.messages.create('acme.test', fields);
}

export async function fail({ from }) {
  const { status, details } = await client.messages
    .create('acme.test', { from, to: 'ada', subject: '-', text: '-' })
    .catch((error) => error);
  return { status, details };
}

export const failure = {
  status: 400,
  details: "'to' parameter is not a valid address. please check documentation",
};

function toFile({ name, type, content }) {
  return { filename: name, contentType: type, data: Buffer.from(content, 'base64') };
}
