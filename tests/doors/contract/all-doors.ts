import { intake } from './intake.js';
import { mailersend } from './mailersend.js';
import { mailgun } from './mailgun.js';
import { mailjet } from './mailjet.js';
import { postmark } from './postmark.js';
import { resend } from './resend.js';
import { sendgrid } from './sendgrid.js';
import type { DoorUnderTest } from './sent-mail.js';
import type { TextDoorUnderTest } from './sent-text.js';
import { sesV1, sesV2 } from './ses.js';
import { sms } from './sms.js';
import { sns } from './sns.js';
import { telnyx } from './telnyx.js';
import { twilio } from './twilio.js';
import { vonageMessages, vonageSms } from './vonage.js';

/** The HTTP APIs that take mail. */
export const MAIL_APIS: readonly DoorUnderTest[] = [
  resend,
  sesV2,
  sesV1,
  sendgrid,
  mailgun,
  postmark,
  mailjet,
  mailersend,
  intake,
];

/** The HTTP APIs that take text messages. */
export const TEXT_APIS: readonly TextDoorUnderTest[] = [
  sms,
  twilio,
  sns,
  vonageSms,
  vonageMessages,
  telnyx,
];
