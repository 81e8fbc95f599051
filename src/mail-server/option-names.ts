import { SMTP_OPTIONS } from '../doors/smtp/smtp-options.js';
import type { AddressPattern, InboxDefaults } from './inbox-options.js';
import type { StrayLimits } from './stray-list.js';

const COMMON: Record<keyof (AddressPattern & InboxDefaults & StrayLimits), true> = {
  address: true,
  domain: true,
  timeout: true,
  maxStrays: true,
  maxStrayBytes: true,
  maxStrayEnvelopes: true,
};

/** Names of the options that every mail server has. */
export const COMMON_OPTIONS: readonly string[] = Object.keys(COMMON);

/** Names of the options of a mail server in this process. */
export const MAIL_SERVER_OPTIONS: readonly string[] = [
  'httpPort',
  ...SMTP_OPTIONS,
  ...COMMON_OPTIONS,
];
