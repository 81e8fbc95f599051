import { wrongValue } from '../inbox/check-options.js';

/** Bounds what a shared mail server keeps. */
export interface RetentionOptions {
  /**
   * Most mails that are kept.
   * @default 5000
   */
  readonly maxMessages?: number;
  /**
   * Most bytes that are kept, counted as they came by SMTP and with 2 KiB for each mail.
   * @default 536870912 (512 MiB)
   */
  readonly maxBytes?: number;
}

/** Is {@link RetentionOptions} with its defaults, all checked. */
export type Retention = Required<RetentionOptions>;

const MEBIBYTE = 1024 * 1024;

/**
 * Fills in the defaults.
 *
 * @throws InvalidOptionError for a number that is none
 */
export function checkRetention(options: RetentionOptions): Retention {
  const { maxMessages = 5000, maxBytes = 512 * MEBIBYTE } = options;
  checkLimit('maxMessages', maxMessages);
  checkLimit('maxBytes', maxBytes);
  return { maxMessages, maxBytes };
}

function checkLimit(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 1) return;
  throw wrongValue({ of: `{ ${name} }`, wanted: 'a whole number from 1 upwards', value });
}
