import { canonicalText } from '../../../src/extract/page/canonical-text.js';
import { foldText } from '../../../src/extract/page/fold-text.js';
import type { Vocabulary } from '../../../src/extract/terms/vocabulary.js';

const INDENT = '    ';
const WIDTH = 100;

/**
 * Writes the file of a language: a paragraph for each list, on one line if it fits, its terms in order, none twice, and
 * lines of at most 100 columns.
 */
export function formatLanguage({ language, ...lists }: Vocabulary, name: string): string {
  const paragraphs = Object.entries(lists).map(([kind, list]) => formatList(kind, list));
  return [
    `import type { Vocabulary } from '../terms/vocabulary.js';\n`,
    `/** Words of ${name}. */`,
    `export const ${language.replace('-', '')}: Vocabulary = {`,
    [`  language: '${language}',`, ...paragraphs].join('\n\n'),
    '};\n',
  ].join('\n');
}

function formatList(kind: string, list: string): string {
  // Messages are searched as canonical text: a term with an invisible character would never be found.
  const terms = canonicalText(list)
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term.replaceAll('*', ''));
  // `e-mail` and `e mail` are one term.
  const different = new Map(terms.sort().map((term) => [foldText(term), term]));
  const sorted = [...different.values()].sort();
  const line = `  ${kind}: \`${sorted.join(', ')}\`,`;
  if ([...line].length <= WIDTH) return line;
  return [`  ${kind}: \``, ...wrap(sorted), '  `,'].join('\n');
}

function wrap(terms: readonly string[]): string[] {
  const lines = [''];
  terms.forEach((term, index) => {
    const item = index === terms.length - 1 ? term : `${term},`;
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? INDENT + item : `${line} ${item}`;
    if ([...longer].length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(INDENT + item);
  });
  return lines;
}
