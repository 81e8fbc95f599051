import { Resend } from 'resend';

const resend = new Resend('re_123');

/** Sends mails by the SDK of Resend, which reads RESEND_BASE_URL. */
export async function send({ files, replyTo, ...mail }) {
  return result(await resend.emails.send({ ...mail, replyTo, attachments: files.map(toFile) }));
}

export async function sendBatch(mails) {
  return result(await resend.batch.send(mails));
}

export async function sendTemplate({ from, to, id, variables }) {
  return result(await resend.emails.send({ from, to, template: { id, variables } }));
}

/** Sends the same mail twice with one idempotency key, then another with it. */
export async function repeat(mail) {
  const idempotencyKey = 'welcome/1';
  const first = result(await resend.emails.send(mail, { idempotencyKey }));
  const second = result(await resend.emails.send(mail, { idempotencyKey }));
  const { error } = await resend.emails.send({ ...mail, text: 'other' }, { idempotencyKey });
  return { same: first.id === second.id, error };
}

/** What the SDK says of a mail without recipients. */
export async function fail({ from }) {
  const { error } = await resend.emails.send({ from, to: [], subject: '-', text: '-' });
  return error;
}

export const failure = {
  statusCode: 422,
  name: 'missing_required_field',
  message: 'Missing `to` field.',
};

function toFile({ name, type, content, cid }) {
  return {
    filename: name,
    contentType: type,
    content: Buffer.from(content, 'base64'),
    ...(cid && { contentId: cid }),
  };
}

function result({ data, error }) {
  if (error) throw new Error(JSON.stringify(error));
  return data;
}
