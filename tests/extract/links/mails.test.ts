import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findLink } from '../../../src/extract/extract.js';

/** A line each: the language, the link or `-`, the subject, the HTML. */
const MAILS = readFileSync(join(import.meta.dirname, 'mails.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('|'));

test.each(MAILS)('%s: finds %s in a mail about %s', (_, link, ...content) => {
  const [subject, html] = content;
  expect(findLink({ subject, html }) ?? '-').toBe(link);
});
