import { setTimeout as delay } from 'node:timers/promises';
import type { Locator } from '@playwright/test';
import { checkKeys } from '../../errors/check-keys.js';
import { QrCodeError } from '../../errors/picture-errors.js';
import type { CallSite } from '../../inbox/call-site.js';
import { checkTimeout } from '../../inbox/options/wait-options.js';
import { uptime } from '../../timers.js';
import { step } from '../step.js';

// As long as expect() waits.
const TIMEOUT = 5000;
const RETRY_EVERY = 250;
const LEAST_LOOK = 1000;
// Draws vector graphics and fine modules large enough to tell them apart.
const ENLARGED = ':root { zoom: 4 !important; }';

/** Options of {@link readQrCode}. */
export interface ReadQrCodeOptions {
  /**
   * Maximum time to wait for the QR code, in ms; 0 waits as long as the test runs.
   * @default 5000
   */
  readonly timeout?: number;
}

/** Reads a QR code, called from a line of a test. */
export async function readQrCode(
  locator: Locator,
  options: ReadQrCodeOptions,
  callSite: CallSite,
): Promise<string> {
  return await callSite.pointRejections(async () => {
    const { timeout = TIMEOUT } = checkKeys(options, {
      of: 'The second argument of readQrCode()',
      keys: ['timeout'],
    });
    checkTimeout(timeout);
    return step('Read QR code', callSite, () => readWithin(locator, timeout));
  });
}

/** Looks again until there is a QR code. */
async function readWithin(locator: Locator, timeout: number): Promise<string> {
  const { findQrCodes } = await import('../../pictures/find-qr-codes.js');
  const end = timeout ? uptime() + timeout : Number.POSITIVE_INFINITY;
  // The first look may take all of the time: it also waits until the element is visible.
  for (let left = timeout; ; left = timeout && Math.max(LEAST_LOOK, end - uptime())) {
    let found = await findQrCodes(await locator.screenshot({ timeout: left }));
    if (!found.length) found = await findQrCodes(await locator.screenshot({ style: ENLARGED }));
    const [first, ...others] = found;
    if (first !== undefined && !others.length) return first;
    if (others.length || uptime() + RETRY_EVERY >= end)
      throw new QrCodeError(found.length, timeout);
    await delay(RETRY_EVERY);
  }
}
