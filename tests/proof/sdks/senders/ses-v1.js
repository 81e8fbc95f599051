import {
  SESClient,
  SendEmailCommand,
  SendRawEmailCommand,
  SendTemplatedEmailCommand,
} from '@aws-sdk/client-ses';
import MailComposer from 'nodemailer/lib/mail-composer';
import { toNodemailer } from './to-nodemailer.js';

// Reads AWS_ENDPOINT_URL_SES.
const client = new SESClient();

/** Sends a whole mail with its Bcc field: version 1 takes files only so. */
export async function send(mail) {
  const node = new MailComposer(toNodemailer(mail)).compile();
  node.keepBcc = true;
  return client.send(new SendRawEmailCommand({ RawMessage: { Data: await node.build() } }));
}

export async function sendBatch(mails) {
  for (const { from, to, subject, text } of mails)
    await client.send(
      new SendEmailCommand({
        Source: from,
        Destination: { ToAddresses: [to] },
        Message: { Subject: { Data: subject }, Body: { Text: { Data: text } } },
      }),
    );
}

export async function sendTemplate({ from, to, id, variables }) {
  return client.send(
    new SendTemplatedEmailCommand({
      Source: from,
      Destination: { ToAddresses: [to] },
      Template: id,
      TemplateData: JSON.stringify(variables),
    }),
  );
}

export async function fail({ from }) {
  const command = new SendEmailCommand({
    Source: from,
    Destination: {},
    Message: { Subject: { Data: '-' }, Body: { Text: { Data: '-' } } },
  });
  const { name, message, $metadata } = await client.send(command).catch((error) => error);
  return { name, message, status: $metadata.httpStatusCode };
}

export const failure = {
  name: 'InvalidParameterValue',
  message: 'Recipient count is less than 1.',
  status: 400,
};
