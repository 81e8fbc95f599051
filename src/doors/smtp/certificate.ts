import { generateKeyPair, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { promisify } from 'node:util';
import { now } from '../../timers.js';

/** A self-signed certificate and its key. */
export interface Certificate {
  /** Certificate (PEM) for the application under test to trust. */
  readonly cert: string;
  /** Private key (PEM). */
  readonly key: string;
}

const ONE_DAY = 24 * 60 * 60 * 1000;

/**
 * Creates a certificate for a host, `localhost` and the loopback addresses, valid for ten years
 * (RFC 5280; subject alternative names, section 4.2.1.6).
 */
export async function createCertificate(host: string): Promise<Certificate> {
  const { default: forge } = await import('node-forge');
  // Not generateKeyPairSync(): it blocks the test's thread for up to a second.
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const certificate = forge.pki.createCertificate();
  const subject = [{ name: 'commonName', value: 'playwright-inbox' }];
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey);
  // A leading zero bit keeps the number positive (RFC 5280 section 4.1.2.2).
  certificate.serialNumber = `01${randomBytes(15).toString('hex')}`;
  certificate.validity.notBefore = new Date(now() - ONE_DAY);
  certificate.validity.notAfter = new Date(now() + 3650 * ONE_DAY);
  certificate.setSubject(subject);
  certificate.setIssuer(subject);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: true },
    { name: 'keyUsage', keyCertSign: true, digitalSignature: true, keyEncipherment: true },
    { name: 'extKeyUsage', serverAuth: true },
    { name: 'subjectAltName', altNames: alternativeNames(host) },
  ]);
  certificate.sign(forge.pki.privateKeyFromPem(privateKey), forge.md.sha256.create());
  return { cert: forge.pki.certificateToPem(certificate), key: privateKey };
}

function alternativeNames(host: string): { type: number; ip?: string; value?: string }[] {
  const names = new Set(['localhost', '127.0.0.1', '::1', host]);
  return [...names].map((name) => (isIP(name) ? { type: 7, ip: name } : { type: 2, value: name }));
}
