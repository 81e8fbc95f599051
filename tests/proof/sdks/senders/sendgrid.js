import sendgrid from '@sendgrid/mail';

sendgrid.setApiKey('SG.abc.def');
sendgrid.client.setDefaultRequest('baseUrl', `${process.env.MAIL_API_URL}/sendgrid`);

export async function send({ files, ...mail }) {
  return sendgrid.send({ ...mail, attachments: files.map(toFile) });
}

export async function sendBatch(mails) {
  return sendgrid.send(mails);
}

export async function sendTemplate({ from, to, id, variables }) {
  return sendgrid.send({ from, to, templateId: id, dynamicTemplateData: variables });
}

export async function fail({ from }) {
  const error = await sendgrid
    .send({ from, to: [], subject: '-', text: '-' })
    .catch((thrown) => thrown);
  return { code: error.code, field: error.response.body.errors[0].field };
}

export const failure = { code: 400, field: 'personalizations.0.to' };

function toFile({ name, type, content, cid }) {
  return {
    filename: name,
    type,
    content,
    disposition: cid ? 'inline' : 'attachment',
    ...(cid && { contentId: cid }),
  };
}
