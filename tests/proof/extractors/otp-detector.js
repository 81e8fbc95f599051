// @ts-check
import { createRequire } from 'node:module';

const { extractOTPFromEmail } = createRequire(process.env['EXTRACTORS'] ?? '')(
  '@onedaydevelopers/otp-detector',
);

/** @param {{ subject?: string, text?: string, html?: string }} content */
export default function extract(content) {
  return { code: extractOTPFromEmail(content) ?? undefined };
}
