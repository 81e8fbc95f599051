import { Secret, TOTP } from 'otpauth';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type TotpOptions, totp, waitForTotp } from '../../src/totp.js';

// The seeds of RFC 6238, appendix B: "12345678901234567890" and its continuations, in base32.
const SECRETS = {
  SHA1: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  SHA256: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZA====',
  SHA512:
    'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNA=',
};
const SECRET = 'JBSWY3DPEHPK3PXP';
const URI = `otpauth://totp/Acme:ada@acme.test?secret=${SECRET}&issuer=Acme`;
const NOON = Date.UTC(2026, 0, 1, 12);

afterEach(() => vi.useRealTimers());

describe('totp()', () => {
  it.each([
    { seconds: 59, sha1: '94287082', sha256: '46119246', sha512: '90693936' },
    { seconds: 1_111_111_109, sha1: '07081804', sha256: '68084774', sha512: '25091201' },
    { seconds: 1_111_111_111, sha1: '14050471', sha256: '67062674', sha512: '99943326' },
    { seconds: 1_234_567_890, sha1: '89005924', sha256: '91819424', sha512: '93441116' },
    { seconds: 2_000_000_000, sha1: '69279037', sha256: '90698825', sha512: '38618901' },
    { seconds: 20_000_000_000, sha1: '65353130', sha256: '77737706', sha512: '47863826' },
  ])(
    'gives the codes of RFC 6238, appendix B, at $seconds s',
    ({ seconds, sha1, sha256, sha512 }) => {
      const at = new Date(seconds * 1000);
      expect(totp({ secret: SECRETS.SHA1, digits: 8, at })).toBe(sha1);
      expect(totp({ secret: SECRETS.SHA256, algorithm: 'SHA256', digits: 8, at })).toBe(sha256);
      expect(totp({ secret: SECRETS.SHA512, algorithm: 'SHA512', digits: 8, at })).toBe(sha512);
    },
  );

  it('returns six digits of SHA-1 for 30 s by default', () => {
    expect(totp({ secret: SECRETS.SHA1, at: 59_000 })).toBe('287082');
  });

  it('returns the current code', () => {
    vi.useFakeTimers({ now: 1_111_111_111_000 });
    expect(totp({ secret: SECRETS.SHA1, digits: 8 })).toBe('14050471');
  });

  it('does not mind how a page spaces and cases the secret', () => {
    const code = totp({ secret: SECRET, at: NOON });
    for (const secret of ['jbsw y3dp ehpk 3pxp', 'JBSW-Y3DP-EHPK-3PXP', ` ${SECRET}====\n`])
      expect(totp({ secret, at: NOON })).toBe(code);
  });

  it('reads a URI with its settings', () => {
    expect(totp({ uri: URI, at: NOON })).toBe(totp({ secret: SECRET, at: NOON }));
    const settings = { algorithm: 'SHA256', digits: 8, period: 60 } as const;
    expect(totp({ uri: `${URI}&algorithm=sha-256&digits=8&period=60`, at: NOON })).toBe(
      totp({ secret: SECRET, ...settings, at: NOON }),
    );
  });

  it('agrees with another implementation, whatever the settings', () => {
    for (const algorithm of ['SHA1', 'SHA256', 'SHA512'] as const)
      for (const digits of [6, 7, 8, 10])
        for (const period of [15, 30, 60]) {
          const other = new TOTP({ secret: new Secret({ size: 20 }), algorithm, digits, period });
          const code = other.generate({ timestamp: NOON });
          const secret = other.secret.base32;
          expect(totp({ secret, algorithm, digits, period, at: NOON })).toBe(code);
          expect(totp({ uri: other.toString(), at: NOON })).toBe(code);
        }
  });

  it.each<[unknown, string]>([
    [
      {},
      'An authenticator must be either { secret } or { uri }, a string.\n\nHint: the page that sets up the authenticator shows the secret beside the QR code, which contains the URI.',
    ],
    [
      { secret: 'JBSW0Y3D' },
      'The secret of an authenticator must be base32 (letters and the digits 2 to 7), got "0" as character 5.\n\nHint: copy the secret from the page that sets up the authenticator.',
    ],
    [
      { secret: ' ' },
      'The secret of an authenticator must be base32 (letters and the digits 2 to 7), got an empty string.\n\nHint: copy the secret from the page that sets up the authenticator.',
    ],
    [
      { uri: 'https://acme.test/setup?secret=JBSWY3DPEHPK3PXP' },
      'The URI of an authenticator must be like otpauth://totp/Acme:ada?secret=…, got a URL with the scheme https:.\n\nHint: read it from the QR code, or pass the secret shown beside it.',
    ],
    [
      { uri: 'otpauth://totp/Acme:ada?issuer=Acme' },
      'The URI of an authenticator must be like otpauth://totp/Acme:ada?secret=…, got one without a secret.\n\nHint: read it from the QR code, or pass the secret shown beside it.',
    ],
    [
      { uri: 'JBSWY3DPEHPK3PXP' },
      'The URI of an authenticator must be like otpauth://totp/Acme:ada?secret=…, got no URI.\n\nHint: read it from the QR code, or pass the secret shown beside it.',
    ],
    [
      { uri: 'otpauth://hotp/Acme:ada?secret=JBSWY3DPEHPK3PXP&counter=1' },
      'The URI of an authenticator must be like otpauth://totp/Acme:ada?secret=…, got otpauth://hotp.\n\nHint: counter-based codes (HOTP) are not supported.',
    ],
    [
      { uri: 'otpauth://HOTP/Acme:ada?secret=JBSWY3DPEHPK3PXP&counter=1' },
      'The URI of an authenticator must be like otpauth://totp/Acme:ada?secret=…, got otpauth://HOTP.\n\nHint: counter-based codes (HOTP) are not supported.',
    ],
    [
      { secret: SECRET, algorithm: 'MD5' },
      "{ algorithm } must be 'SHA1', 'SHA256' or 'SHA512', got 'MD5'.",
    ],
    [{ secret: SECRET, digits: 4 }, '{ digits } must be a whole number from 6 to 10, got 4.'],
    [
      { secret: SECRET, period: 0.5 },
      '{ period } must be a whole number from 1 to 86400, got 0.5.',
    ],
    [
      { secret: SECRET, at: new Date('soon') },
      '{ at } must be a date or ms since 1970, got Invalid Date.\n\nHint: leave it out for the current code.',
    ],
  ])('says what is wrong with %j', (options, text) => {
    const call = (): string => totp(options as TotpOptions);
    expect(call).toThrow(expect.objectContaining({ name: 'InvalidOptionError', message: text }));
  });
});

describe('waitForTotp()', () => {
  it('returns the current code if it remains valid long enough', async () => {
    vi.useFakeTimers({ now: NOON + 27_000 });
    expect(await waitForTotp({ secret: SECRET })).toBe(totp({ secret: SECRET }));
  });

  it('waits for the next period when the code is about to end', async () => {
    const last = totp({ secret: SECRET, at: NOON });
    // Only what the clock shows is faked: the last 10 ms of the period are waited for.
    vi.useFakeTimers({ now: NOON + 29_990, toFake: ['Date'] });
    const waiting = waitForTotp({ secret: SECRET });
    vi.setSystemTime(NOON + 30_000);
    expect(await waiting).toBe(totp({ secret: SECRET, at: NOON + 30_000 }));
    expect(await waiting).not.toBe(last);
  });

  it('waits for another code than the one that was used', async () => {
    vi.useFakeTimers({ now: NOON + 29_990, toFake: ['Date'] });
    const used = totp({ secret: SECRET });
    const waiting = waitForTotp({ secret: SECRET, timeLeft: 0, unlike: used });
    vi.setSystemTime(NOON + 30_000);
    expect(await waiting).toBe(totp({ secret: SECRET }));
    expect(await waiting).not.toBe(used);
  });

  it('ends with the reason of the signal', async () => {
    vi.useFakeTimers({ now: NOON + 29_000, toFake: ['Date'] });
    const controller = new AbortController();
    const waiting = waitForTotp({ secret: SECRET, signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });

  it('refuses to wait for a code that never comes', async () => {
    await expect(waitForTotp({ secret: SECRET, timeLeft: 30_000 })).rejects.toThrow(
      expect.objectContaining({
        name: 'InvalidOptionError',
        message:
          '{ timeLeft } must be less than the period of the authenticator, 30000 ms, got 30000.\n\nHint: pass it in ms.',
      }),
    );
  });
});
