import { SESv2Client, SendBulkEmailCommand, SendEmailCommand } from '@aws-sdk/client-sesv2';

// Reads AWS_ENDPOINT_URL_SESV2.
const client = new SESv2Client();

export async function send({ from, to, cc, bcc, replyTo, subject, text, html, headers, files }) {
  return client.send(
    new SendEmailCommand({
      FromEmailAddress: from,
      Destination: { ToAddresses: to, CcAddresses: cc, BccAddresses: bcc },
      ReplyToAddresses: [replyTo],
      Content: {
        Simple: {
          Subject: { Data: subject },
          Body: { Text: { Data: text }, Html: { Data: html } },
          Headers: Object.entries(headers).map(([Name, Value]) => ({ Name, Value })),
          Attachments: files.map(({ name, type, content, cid }) => ({
            FileName: name,
            ContentType: type,
            RawContent: Buffer.from(content, 'base64'),
            ...(cid && { ContentId: cid, ContentDisposition: 'INLINE' }),
          })),
        },
      },
    }),
  );
}

export async function sendTemplate({ from, to, id, variables }) {
  return client.send(
    new SendEmailCommand({
      FromEmailAddress: from,
      Destination: { ToAddresses: [to] },
      Content: { Template: { TemplateName: id, TemplateData: JSON.stringify(variables) } },
    }),
  );
}

/** Sends an inline template, one mail for each entry. */
export async function sendBatch(mails) {
  const [{ from, subject }] = mails;
  return client.send(
    new SendBulkEmailCommand({
      FromEmailAddress: from,
      DefaultContent: {
        Template: {
          TemplateContent: { Subject: subject, Text: '{{text}}' },
          TemplateData: '{}',
        },
      },
      BulkEmailEntries: mails.map(({ to, text }) => ({
        Destination: { ToAddresses: [to] },
        ReplacementEmailContent: {
          ReplacementTemplate: { ReplacementTemplateData: JSON.stringify({ text }) },
        },
      })),
    }),
  );
}

export async function fail({ from }) {
  const content = { Simple: { Subject: { Data: '-' }, Body: { Text: { Data: '-' } } } };
  const command = new SendEmailCommand({
    FromEmailAddress: from,
    Destination: { ToAddresses: [] },
    Content: content,
  });
  const { name, message, $metadata } = await client.send(command).catch((error) => error);
  return { name, message, status: $metadata.httpStatusCode };
}

export const failure = {
  name: 'BadRequestException',
  message: 'Recipient count is less than 1.',
  status: 400,
};
