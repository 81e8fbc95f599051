import { createPrivateKey, X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
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
