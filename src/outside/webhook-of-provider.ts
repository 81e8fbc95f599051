import {
  createHmac,
  createPrivateKey,
  type KeyObject,
  randomBytes,
  randomUUID,
  sign,
} from 'node:crypto';
import { InvalidOptionError } from '../errors/option-errors.js';
import type { DeliveryProvider, DeliveryReport, WebhookRequest } from './delivery-event.js';

/** Makes the request of a webhook as a provider makes and signs it. */
export const WEBHOOKS: Readonly<
  Record<DeliveryProvider, (report: DeliveryReport, secret: string) => WebhookRequest>
> = { Resend: resend, SendGrid: sendgrid, Postmark: postmark, Mailgun: mailgun };

const REFUSED = '550 5.1.1 No such user here';

/** Signed as Svix does: HMAC-SHA256 over id, time and body, by the base64 secret after `whsec_`. */
function resend({ event, at, ...mail }: DeliveryReport, secret: string): WebhookRequest {
  const created_at = at.toISOString();
  const bounce = { message: REFUSED, type: 'Permanent', subType: 'General' };
  const data = {
    ...{ created_at, email_id: mail.id, from: mail.from, to: [mail.to], subject: mail.subject },
    ...(event === 'bounced' && { bounce }),
  };
  const body = JSON.stringify({ type: `email.${event}`, created_at, data });
  const [id, time] = [`msg_${randomBytes(20).toString('base64url')}`, seconds(at)];
  const key = Buffer.from(secret.replace(SVIX_PREFIX, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${time}.${body}`).digest('base64');
  const headers = {
    'svix-id': id,
    'svix-timestamp': `${time}`,
    'svix-signature': `v1,${signature}`,
  };
  return { headers, body };
}

/** Signed by ECDSA (P-256, SHA-256) over time and body, with the private key of the pair that the application verifies by. */
function sendgrid({ event, at, ...mail }: DeliveryReport, secret: string): WebhookRequest {
  const bounce = { event: 'bounce', type: 'bounce', reason: REFUSED, status: '5.1.1' };
  const item = {
    ...{ email: mail.to, timestamp: seconds(at), 'smtp-id': `<${mail.messageId}>` },
    ...{ sg_event_id: randomBytes(16).toString('base64url'), sg_message_id: `${mail.id}.recvd` },
    ...(event === 'bounced' ? bounce : { event: 'spamreport' }),
  };
  const [body, time] = [`${JSON.stringify([item])}\r\n`, `${seconds(at)}`];
  const signature = signByKey(`${time}${body}`, secret);
  const headers = {
    'x-twilio-email-event-webhook-signature': signature,
    'x-twilio-email-event-webhook-timestamp': time,
  };
  return { headers, body };
}

/** Not signed: Postmark logs in, with the user and password that its webhook was set up with. */
function postmark({ event, at, ...mail }: DeliveryReport, secret: string): WebhookRequest {
  const kind =
    event === 'bounced'
      ? { RecordType: 'Bounce', Type: 'HardBounce', TypeCode: 1, Name: 'Hard bounce' }
      : {
          RecordType: 'SpamComplaint',
          Type: 'SpamComplaint',
          TypeCode: 512,
          Name: 'Spam complaint',
        };
  const body = JSON.stringify({
    ...kind,
    ID: seconds(at),
    MessageID: mail.id,
    ServerID: 1,
    MessageStream: 'outbound',
    Tag: '',
    Description:
      event === 'bounced' ? 'The mail could not be delivered.' : 'It was reported as spam.',
    Details: event === 'bounced' ? REFUSED : '',
    Email: mail.to,
    From: mail.from,
    Subject: mail.subject,
    BouncedAt: at.toISOString(),
    DumpAvailable: false,
    Inactive: true,
    CanActivate: event === 'bounced',
    Metadata: {},
  });
  const headers = { authorization: `Basic ${Buffer.from(secret).toString('base64')}` };
  return { headers, body };
}

/** Signed by HMAC-SHA256 over time and token, inside of the body. */
function mailgun({ event, at, ...mail }: DeliveryReport, secret: string): WebhookRequest {
  const [timestamp, token] = [`${seconds(at)}`, randomBytes(25).toString('hex')];
  const signature = createHmac('sha256', secret).update(`${timestamp}${token}`).digest('hex');
  const status = { code: 550, message: REFUSED, description: '', 'attempt-no': 1 };
  const failed = { event: 'failed', severity: 'permanent', reason: 'bounce' };
  const body = JSON.stringify({
    signature: { timestamp, token, signature },
    'event-data': {
      id: randomUUID(),
      timestamp: at.getTime() / 1000,
      'log-level': event === 'bounced' ? 'error' : 'warn',
      recipient: mail.to,
      'recipient-domain': mail.to.slice(mail.to.lastIndexOf('@') + 1),
      ...(event === 'bounced' ? { ...failed, 'delivery-status': status } : { event: 'complained' }),
      message: {
        headers: {
          to: mail.to,
          from: mail.from,
          subject: mail.subject,
          'message-id': mail.messageId,
        },
        attachments: [],
      },
      tags: [],
      'user-variables': {},
    },
  });
  return { headers: {}, body };
}

const SVIX_PREFIX = /^whsec_/;

function seconds(at: Date): number {
  return Math.floor(at.getTime() / 1000);
}

function signByKey(text: string, pem: string): string {
  const key = findPrivateKey(pem);
  if (key) return sign('sha256', Buffer.from(text), key).toString('base64');
  throw new InvalidOptionError({
    summary:
      '{ secret } of SendGrid must be the private key (PEM, P-256) of the pair whose public key the application has.',
    hint: "make a pair by generateKeyPairSync('ec', { namedCurve: 'prime256v1' }) of node:crypto.",
  });
}

function findPrivateKey(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? key : undefined;
  } catch {
    return undefined;
  }
}
