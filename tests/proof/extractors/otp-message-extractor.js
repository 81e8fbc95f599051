// @ts-check
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { wordsOf } from './words.js';

const path = createRequire(process.env['EXTRACTORS'] ?? '').resolve('otp-message-extractor');
const { extractOTP } = await import(pathToFileURL(path).href);

/** @param {{ subject?: string, text?: string, html?: string }} content */
export default function extract(content) {
  return { code: extractOTP(wordsOf(content))?.code };
}
