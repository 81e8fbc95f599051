import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { createTransport } from 'nodemailer';
import { toNodemailer } from './to-nodemailer.js';

const transport = createTransport({ SES: { sesClient: new SESv2Client(), SendEmailCommand } });

/** Sends mails by nodemailer's transport for Amazon SES. */
export async function send(mail) {
  return transport.sendMail(toNodemailer(mail));
}

export async function sendBatch(mails) {
  return Promise.all(mails.map((mail) => transport.sendMail(mail)));
}
