import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { InvalidOptionError } from './errors/option-errors.js';
import { readTotpKey, type TotpKey, type TotpSecret, type TotpUri } from './totp/totp-key.js';

export { InvalidOptionError } from './errors/option-errors.js';
export type { TotpAlgorithm, TotpSecret, TotpUri } from './totp/totp-key.js';

/** Says whose code is wanted, and for when. */
export type TotpOptions = (TotpSecret | TotpUri) & {
  /**
   * Time the code is for: a date, or ms since 1970.
   * @default now
   */
  readonly at?: Date | number;
};

/** Says whose code is waited for, and what it must be. */
export type TotpWaitOptions = (TotpSecret | TotpUri) & {
  /**
   * Least time the code has to be good for, in ms: what it takes to type it and send it off.
   * @default 3000
   */
  readonly timeLeft?: number;
  /** Code that was used before: applications take one only once (RFC 6238 section 5.2). */
  readonly unlike?: string;
  /** Ends the wait early; it then rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
};

/**
 * Gives the code that an authenticator app shows (RFC 6238).
 *
 * @throws InvalidOptionError when the secret or the URI cannot be used
 *
 * @example
 * await page.getByLabel('Code').fill(totp({ secret: 'JBSWY3DPEHPK3PXP' }));
 */
export function totp(options: TotpOptions): string {
  return codeAt(readTotpKey(options), checkTime(options.at ?? Date.now()));
}

/**
 * Waits for a code that is good for a while yet and was not used before, at most two periods of the authenticator; most of
 * the time it is the one of now.
 *
 * @throws InvalidOptionError when the secret or the URI cannot be used, or no code lasts that long
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
      summary: `{ timeLeft } must be under the period of the authenticator, ${key.period} ms, got ${timeLeft}.`,
      hint: 'it is in ms.',
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
  // RFC 4226 section 5.3: the last four bits say where the 31 bits of the code stand.
  const offset = (hash.at(-1) ?? 0) & 0xf;
  const bits = hash.readUInt32BE(offset) & 0x7fff_ffff;
  return String(bits % 10 ** digits).padStart(digits, '0');
}

function checkTime(at: Date | number): number {
  const time = Number(at);
  if (time >= 0 && Number.isFinite(time)) return time;
  throw new InvalidOptionError({
    summary: `{ at } must be a date or ms since 1970, got ${String(at)}.`,
    hint: 'leave it out for the code of now.',
  });
}
