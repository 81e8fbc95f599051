import { readFile } from 'node:fs/promises';
import type { Candidate } from '../../src/extract/candidate.js';
import { explain } from '../../src/extract/explain.js';
import { extract } from '../../src/extract/extract.js';
import { parseContent } from './parse-content.js';

const [path] = process.argv.slice(2);
if (!path) throw new Error('Name a message: npm run explain -- mail.eml');

const content = await parseContent(await readFile(path));
const { code, link, ambiguous } = extract(content);
const seen = explain(content);
print(`code: ${code ?? (ambiguous.code ? 'ambiguous' : 'none')}`);
print(`link: ${link ?? (ambiguous.link ? 'ambiguous' : 'none')}`);
list('Codes', seen.codes);
list('Rejected as codes', seen.rejectedCodes);
print('\nOther numbers');
for (const { shown, why } of seen.otherNumbers) print(`  ${shown}: ${why}`);
list('Links', seen.links);
list('Rejected as links', seen.rejectedLinks);
print('\nWhat a reader sees');
for (const { part, text, terms, links } of seen.blocks) {
  const words = terms.map(
    (term) => `${text.slice(term.start, term.end)}=${[...term.kinds].join('+')}`,
  );
  print(`  ${part.padEnd(9)} ${text}${links.length > 0 ? ` [${links.length} link]` : ''}`);
  if (words.length > 0) print(`            (${words.join(', ')})`);
}

function list(title: string, candidates: readonly Candidate[]): void {
  print(`\n${title}`);
  for (const { value, score, reasons } of candidates.slice(0, 10)) {
    print(`  ${score} ${value}`);
    for (const reason of reasons) print(`      ${reason}`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
