import { parseArgs } from 'node:util';
import { extract } from '../../src/extract/extract.js';
import { parseBar } from './bars.js';
import { loadBenchmark } from './benchmark/load-benchmark.js';
import { errorLines } from './error-lines.js';
import { BASELINES, importExtractor, OURS } from './extractors.js';
import { loadCorpus } from './load-corpus.js';
import { measure } from './measure.js';
import { groupLines, kindLines, totalLines } from './report.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    extractor: { type: 'string', multiple: true, default: [] },
    errors: { type: 'boolean', default: false },
    groups: { type: 'boolean', default: false },
    bar: { type: 'string', multiple: true, default: [] },
  },
});
const [folder] = positionals;
const bars = values.bar.map(parseBar);
const messages = folder === undefined ? await loadBenchmark() : await loadCorpus(folder);
const extractors = [
  OURS,
  ...BASELINES,
  ...(await Promise.all(values.extractor.map(importExtractor))),
];
const results = [];
for (const extractor of extractors) results.push(await measure(extractor, messages));

print([
  `${messages.length} messages ${folder === undefined ? 'of the public benchmark' : `in ${folder}`}`,
  '',
]);
print(totalLines(results));
print(await kindLines(extractors, messages));
if (values.groups) print(await groupLines(OURS, messages));
if (values.errors)
  print(messages.flatMap((message) => errorLines(message, extract(message.content))));
const [ours] = results;
for (const bar of bars) {
  const holds = ours !== undefined && bar.holds({ codes: ours.codes, links: ours.links });
  print([`${holds ? 'ok  ' : 'FAIL'} ${bar.text}`]);
  if (!holds) process.exitCode = 1;
}

function print(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}
