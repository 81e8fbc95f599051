import { DOOR_PATHS } from '../doors/api/door-paths.js';

/** A provider of mail or text messages, and the door of the mail server that understands its API. */
export interface Provider {
  readonly name: string;
  /** Path of its door; undefined where the mail server has none. */
  readonly door?: string;
}

/** Finds the provider whose API is at a host. */
export function findProvider(host: string): Provider | undefined {
  const name = host.toLowerCase().replace(TRAILING_DOT, '');
  return PROVIDERS.find(([hosts]) => hosts.test(name))?.[1];
}

const TRAILING_DOT = /\.$/;

const PROVIDERS: readonly (readonly [hosts: RegExp, provider: Provider])[] = [
  [/^api\.resend\.com$/, { name: 'Resend', door: DOOR_PATHS.resend }],
  [
    /^email(?:-fips)?\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/,
    { name: 'Amazon SES', door: DOOR_PATHS.ses },
  ],
  [/^email(?:-fips)?\.[a-z0-9-]+\.api\.aws$/, { name: 'Amazon SES', door: DOOR_PATHS.ses }],
  [/^api(?:\.eu)?\.sendgrid\.com$/, { name: 'SendGrid', door: DOOR_PATHS.sendgrid }],
  [/^api(?:\.eu)?\.mailgun\.net$/, { name: 'Mailgun', door: DOOR_PATHS.mailgun }],
  [/^api\.postmarkapp\.com$/, { name: 'Postmark', door: DOOR_PATHS.postmark }],
  [/^api(?:\.us)?\.mailjet\.com$/, { name: 'Mailjet', door: DOOR_PATHS.mailjet }],
  [/^app\.loops\.so$/, { name: 'Loops', door: DOOR_PATHS.loops }],
  [/^api\.mailersend\.com$/, { name: 'MailerSend', door: DOOR_PATHS.mailersend }],
  [/^api\.brevo\.com$|^api\.sendinblue\.com$/, { name: 'Brevo' }],
  [/^api(?:\.eu)?\.sparkpost\.com$/, { name: 'SparkPost' }],
  [/^mandrillapp\.com$/, { name: 'Mandrill' }],
  [/^api\.zeptomail\.[a-z.]+$/, { name: 'ZeptoMail' }],
  [/^(?:send|bulk)\.api\.mailtrap\.io$/, { name: 'Mailtrap' }],
  [/^(?:api|next-api)\.useplunk\.com$/, { name: 'Plunk' }],
  [/^api\.elasticemail\.com$/, { name: 'Elastic Email' }],
  [/^api\.smtp2go\.com$/, { name: 'SMTP2GO' }],
  [/^(?:api|track)\.customer\.io$|^api-eu\.customer\.io$/, { name: 'Customer.io' }],
  [/^a\.klaviyo\.com$/, { name: 'Klaviyo' }],
  [/^api\.courier\.com$/, { name: 'Courier' }],
  [
    /^sns(?:-fips)?\.[a-z0-9-]+\.(?:amazonaws\.com(?:\.cn)?|api\.aws)$/,
    { name: 'Amazon SNS', door: DOOR_PATHS.sns },
  ],
  // With the edge and region in between, as in api.dublin.ie1.twilio.com.
  [
    /^(?:api|verify)(?:\.[a-z0-9-]+){0,2}\.twilio\.com$/,
    { name: 'Twilio', door: DOOR_PATHS.twilio },
  ],
  [/(?:^|\.)twilio\.com$/, { name: 'APIs of Twilio other than Messages and Verify' }],
  [
    /^(?:rest|api)(?:-[a-z0-9]+)?\.(?:nexmo|vonage)\.com$/,
    { name: 'Vonage', door: DOOR_PATHS.vonage },
  ],
  [/^api\.telnyx\.com$/, { name: 'Telnyx', door: DOOR_PATHS.telnyx }],
  [/^api\.plivo\.com$/, { name: 'Plivo' }],
  [/^rest\.messagebird\.com$|^api\.bird\.com$/, { name: 'Bird' }],
  [/\.api\.infobip\.com$/, { name: 'Infobip' }],
  [/^(?:[a-z]+\.)?sms\.api\.sinch\.com$/, { name: 'Sinch' }],
];
