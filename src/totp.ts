import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { InvalidOptionError } from './errors/option-errors.js';
import { readTotpKey, type TotpKey, type TotpSecret, type TotpUri } from './totp/totp-key.js';

export { InvalidOptionError } from './errors/option-errors.js';
export type { TotpAlgorithm, TotpSecret, TotpUri } from './totp/totp-key.js';

/** Options for {@link totp}: an authenticator, and the time of the code. */
export type TotpOptions = (TotpSecret | TotpUri) & {
  /**
   * Time of the code: a date, or ms since 1970.
   * @default now
   */
  readonly at?: Date | number;
};

/** Options for {@link waitForTotp}: an authenticator, and conditions for the code. */
export type TotpWaitOptions = (TotpSecret | TotpUri) & {
  /**
   * Least time in ms that the code must remain valid, enough to type and submit it.
   * @default 3000
   */
  readonly timeLeft?: number;
  /** Code that was used before: applications accept each code only once (RFC 6238 section 5.2). */
  readonly unlike?: string;
  /** Aborts the wait, which then rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
};

/**
 * Returns the code that an authenticator app shows (RFC 6238).
 *
 * @throws InvalidOptionError for an invalid secret or URI
 *
 * @example
 * await page.getByLabel('Code').fill(totp({ secret: 'JBSWY3DPEHPK3PXP' }));
 */
export function totp(options: TotpOptions): string {
  return codeAt(readTotpKey(options), checkTime(options.at ?? Date.now()));
}

/**
 * Waits for a code that remains valid long enough and was not used before. Usually returns the current code immediately;
 * takes at most two periods of the authenticator.
 *
 * @throws InvalidOptionError for an invalid secret or URI, or a `timeLeft` that no code lasts
 *
 * @example
 * const used = await waitForTotp({ uri });
 * await page.getByLabel('Code').fill(await waitForTotp({ uri, unlike: used }));
 */
export async function waitForTotp(options: TotpWaitOptions): Promise<string> {
  const { timeLeft = 3000, unlike, signal } = options;
  const key = readTotpKey(options);
  if (!(timeLeft >= 0 && timeLeft < key.period))
    throw new InvalidOptionError({
      summary: `{ timeLeft } must be less than the period of the authenticator, ${key.period} ms, got ${timeLeft}.`,
      hint: 'pass it in ms.',
    });
  for (;;) {
    signal?.throwIfAborted();
    const now = Date.now();
    const left = key.period - (now % key.period);
    const code = codeAt(key, now);
    if (left >= timeLeft && code !== unlike) return code;
    await sleep(left, undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
}

function codeAt({ bytes, algorithm, digits, period }: TotpKey, time: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(time / period)));
  const hash = createHmac(algorithm, bytes).update(counter).digest();
  // RFC 4226 section 5.3: the last four bits are the offset of the 31 bits of the code.
  const offset = (hash.at(-1) ?? 0) & 0xf;
  const bits = hash.readUInt32BE(offset) & 0x7fff_ffff;
  return String(bits % 10 ** digits).padStart(digits, '0');
}

function checkTime(at: Date | number): number {
  const time = Number(at);
  if (time >= 0 && Number.isFinite(time)) return time;
  throw new InvalidOptionError({
    summary: `{ at } must be a date or ms since 1970, got ${String(at)}.`,
    hint: 'leave it out for the current code.',
  });
}
