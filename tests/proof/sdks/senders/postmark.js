import { ServerClient } from 'postmark';

const { host } = new URL(process.env.MAIL_API_URL);
const client = new ServerClient('8ed4aa3c-0000-4000-8000-000000000000', {
  requestHost: `${host}/postmark`,
  useHttps: false,
});

export async function send({ from, to, cc, bcc, replyTo, subject, text, html, headers, files }) {
  return client.sendEmail({
    From: from,
    To: to.join(', '),
    Cc: cc.join(', '),
    Bcc: bcc.join(', '),
    ReplyTo: replyTo,
    Subject: subject,
    TextBody: text,
    HtmlBody: html,
    Headers: Object.entries(headers).map(([Name, Value]) => ({ Name, Value })),
    Attachments: files.map(({ name, type, content, cid }) => ({
      Name: name,
      ContentType: type,
      Content: content,
      ...(cid && { ContentID: `cid:${cid}` }),
    })),
  });
}

export async function sendBatch(mails) {
  return client.sendEmailBatch(
    mails.map(({ from, to, subject, text }) => ({
      From: from,
      To: to,
      Subject: subject,
      TextBody: text,
    })),
  );
}

export async function sendTemplate({ from, to, id, variables }) {
  return client.sendEmailWithTemplate({
    From: from,
    To: to,
    TemplateAlias: id,
    TemplateModel: variables,
  });
}

export async function fail({ from }) {
  const { name, code, statusCode, message } = await client
    .sendEmail({ From: from, To: '', Subject: '-', TextBody: '-' })
    .catch((error) => error);
  return { name, code, statusCode, message };
}

export const failure = {
  name: 'InvalidEmailRequestError',
  code: 300,
  statusCode: 422,
  message: 'Zero recipients specified',
};
