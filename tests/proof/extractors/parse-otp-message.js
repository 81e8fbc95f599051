// @ts-check
import { createRequire } from 'node:module';
import { wordsOf } from './words.js';

const parse = createRequire(process.env['EXTRACTORS'] ?? '')('parse-otp-message');

/** @param {{ subject?: string, text?: string, html?: string }} content */
export default function extract(content) {
  return { code: parse(wordsOf(content))?.code };
}
