import { createPrivateKey, X509Certificate } from 'node:crypto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createCertificate } from '../../../src/doors/smtp/certificate.js';

test('makes a certificate for the host it is given, with the key that fits it', async () => {
  const { cert, key } = await createCertificate('mail.acme.test');
  const certificate = new X509Certificate(cert);
  expect(certificate.checkHost('mail.acme.test')).toBe('mail.acme.test');
  expect(certificate.checkHost('localhost')).toBe('localhost');
  expect(certificate.checkHost('other.acme.test')).toBeUndefined();
  expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
});

test('makes one that is valid now, although a test has replaced the clock', async () => {
  const now = Date.now();
  vi.useFakeTimers({ toFake: ['Date'], now: 0 });
  onTestFinished(() => void vi.useRealTimers());
  const { validFrom, validTo } = new X509Certificate((await createCertificate('localhost')).cert);
  expect(Date.parse(validFrom)).toBeLessThan(now);
  expect(Date.parse(validTo)).toBeGreaterThan(now);
});
