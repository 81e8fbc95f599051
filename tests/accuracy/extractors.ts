import { basename, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MessageContent } from '../../src/extract/candidate.js';
import { extract } from '../../src/extract/extract.js';
import { type Answer, firstMatch, keywords } from './baselines.js';

/** An extractor to measure. */
export interface Extractor {
  readonly name: string;
  readonly answer: (content: MessageContent) => Answer | Promise<Answer>;
}

/** The extractor of this package. */
export const OURS: Extractor = { name: 'playwright-inbox', answer: (content) => extract(content) };

/** Two naive ones, as many test suites have them. */
export const BASELINES: readonly Extractor[] = [
  { name: 'first match', answer: firstMatch },
  { name: 'keywords, then digits', answer: keywords },
];

/** Imports an extractor: a module whose default export takes `{ subject, text, html }`. */
export async function importExtractor(path: string): Promise<Extractor> {
  const module = (await import(pathToFileURL(resolve(path)).href)) as { default?: unknown };
  if (typeof module.default !== 'function') {
    throw new Error(
      `The default export of ${path} must be a function ({ subject, text, html }) => ({ code, link }), got ${typeof module.default}.`,
    );
  }
  const answer = module.default as Extractor['answer'];
  return { name: basename(path, extname(path)), answer };
}
