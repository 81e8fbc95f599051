import { DOOR_PATHS } from '../../doors/api/door-paths.js';

/** A mail or text message that doctor sends to itself. */
export interface Probe {
  /** Address, or number for a text message. */
  readonly to: string;
  readonly text: string;
  /** Key of the server, sent as that of the provider; any other where none is needed. */
  readonly key: string;
}

/** The HTTP API of a provider, and a request as its SDK sends one. */
export interface DoorRequest {
  readonly name: string;
  readonly kind: 'mail' | 'text';
  /** Path of the door, below the URL of the server. */
  readonly path: string;
  request(probe: Probe): ProbeRequest;
}

interface ProbeRequest {
  /** Below the path of the door. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | URLSearchParams;
}

const FROM = 'doctor@example.com';
const SUBJECT = 'A mail from doctor to itself';
const ACCOUNT = `AC${'0'.repeat(32)}`;

/** A request by every door of the server but SMTP. */
export const DOOR_REQUESTS: readonly DoorRequest[] = [
  mail('Resend', DOOR_PATHS.resend, ({ to, text, key }) =>
    json('/emails', bearer(key), { from: FROM, to, subject: SUBJECT, text }),
  ),
  mail('Amazon SES', DOOR_PATHS.ses, ({ to, text, key }) =>
    json('/v2/email/outbound-emails', aws(key, 'ses'), {
      FromEmailAddress: FROM,
      Destination: { ToAddresses: [to] },
      Content: { Simple: { Subject: { Data: SUBJECT }, Body: { Text: { Data: text } } } },
    }),
  ),
  mail('SendGrid', DOOR_PATHS.sendgrid, ({ to, text, key }) =>
    json('/v3/mail/send', bearer(key), {
      personalizations: [{ to: [{ email: to }] }],
      from: { email: FROM },
      subject: SUBJECT,
      content: [{ type: 'text/plain', value: text }],
    }),
  ),
  mail('Mailgun', DOOR_PATHS.mailgun, ({ to, text, key }) =>
    form('/v3/example.com/messages', basic('api', key), { from: FROM, to, subject: SUBJECT, text }),
  ),
  mail('Postmark', DOOR_PATHS.postmark, ({ to, text, key }) =>
    json(
      '/email',
      { 'x-postmark-server-token': key },
      {
        From: FROM,
        To: to,
        Subject: SUBJECT,
        TextBody: text,
      },
    ),
  ),
  mail('Mailjet', DOOR_PATHS.mailjet, ({ to, text, key }) =>
    json('/v3.1/send', basic('key', key), {
      Messages: [{ From: { Email: FROM }, To: [{ Email: to }], Subject: SUBJECT, TextPart: text }],
    }),
  ),
  mail('MailerSend', DOOR_PATHS.mailersend, ({ to, text, key }) =>
    json('/v1/email', bearer(key), {
      from: { email: FROM },
      to: [{ email: to }],
      subject: SUBJECT,
      text,
    }),
  ),
  mail('Loops', DOOR_PATHS.loops, ({ to, text, key }) =>
    json('/api/v1/transactional', bearer(key), {
      transactionalId: 'doctor',
      email: to,
      dataVariables: { text },
    }),
  ),
  mail('raw intake', DOOR_PATHS.intake, ({ to, text, key }) => ({
    path: `?${new URLSearchParams({ from: FROM, to })}`,
    headers: { 'x-api-key': key },
    body: `Subject: ${SUBJECT}\r\n\r\n${text}\r\n`,
  })),
  text('raw texts', DOOR_PATHS.sms, ({ key, ...message }) =>
    json('', { 'x-api-key': key }, { from: 'doctor', ...message }),
  ),
  text('Twilio', DOOR_PATHS.twilio, ({ to, text, key }) =>
    form(`/2010-04-01/Accounts/${ACCOUNT}/Messages.json`, basic(ACCOUNT, key), {
      From: 'doctor',
      To: to,
      Body: text,
    }),
  ),
  text('Amazon SNS', DOOR_PATHS.sns, ({ to, text, key }) =>
    form('/', aws(key, 'sns'), {
      Version: '2010-03-31',
      Action: 'Publish',
      PhoneNumber: to,
      Message: text,
    }),
  ),
  text('Telnyx', DOOR_PATHS.telnyx, ({ key, ...message }) =>
    json('/v2/messages', bearer(key), { from: 'doctor', ...message }),
  ),
  text('Vonage', DOOR_PATHS.vonage, ({ to, text, key }) =>
    json('/sms/json', basic('key', key), { from: 'doctor', to: to.slice(1), text }),
  ),
];

function mail(name: string, path: string, request: DoorRequest['request']): DoorRequest {
  return { name, kind: 'mail', path, request };
}

function text(name: string, path: string, request: DoorRequest['request']): DoorRequest {
  return { name, kind: 'text', path, request };
}

function json(path: string, headers: Readonly<Record<string, string>>, body: object): ProbeRequest {
  return {
    path,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

function form(
  path: string,
  headers: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, string>>,
): ProbeRequest {
  return { path, headers, body: new URLSearchParams(fields) };
}

function bearer(key: string): Record<string, string> {
  return { authorization: `Bearer ${key}` };
}

function basic(user: string, key: string): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${user}:${key}`).toString('base64')}` };
}

/** Names the key as a signed request does; doors do not check the signature. */
function aws(key: string, service: string): Record<string, string> {
  const scope = `20260101/us-east-1/${service}/aws4_request`;
  return {
    authorization: `AWS4-HMAC-SHA256 Credential=${key}/${scope}, SignedHeaders=host, Signature=00`,
  };
}
