import { parseArgs } from 'node:util';
import { extract } from '../../src/extract/extract.js';
import { parseBar } from './bars.js';
import { type Answer, firstMatch, keywords } from './baselines.js';
import { errorLines } from './error-lines.js';
import { judgeCode, judgeLink } from './judge.js';
import { type LabelledCase, loadCorpus } from './load-corpus.js';
import { Tally } from './tally.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    groups: { type: 'boolean', default: false },
    bar: { type: 'string', multiple: true, default: [] },
  },
});
const [folder] = positionals;
if (!folder)
  throw new Error(
    'Name the folder of a corpus: npm run accuracy -- <folder> [--errors] [--groups] [--bar codes.wrong<=1]',
  );

const cases = await loadCorpus(folder);
const bars = values.bar.map(parseBar);
print(`${cases.length} messages in ${folder}\n`);
const started = performance.now();
const tallies = measure('playwright-inbox', cases, (found) => extract(found.content));
print(`  ${((performance.now() - started) / cases.length).toFixed(2)} ms a message\n`);
measure('first match', cases, (found) => firstMatch(found.content));
measure('keywords, then digits', cases, (found) => keywords(found.content));
if (values.groups) printGroups(cases);
if (values.errors) printErrors(cases);
for (const bar of bars) {
  const holds = bar.holds(tallies);
  print(`${holds ? 'ok  ' : 'FAIL'} ${bar.text}`);
  if (!holds) process.exitCode = 1;
}

function measure(
  name: string,
  messages: readonly LabelledCase[],
  answer: (found: LabelledCase) => Answer,
): { codes: Tally; links: Tally } {
  const result = { codes: new Tally(), links: new Tally() };
  for (const message of messages) {
    const given = answer(message);
    result.codes.add(judgeCode(message, given.code));
    result.links.add(judgeLink(message, given.link));
  }
  print(result.codes.line(`${name}: codes`));
  print(result.links.line(`${name}: links`));
  return result;
}

/** Prints the languages and tags where something is not right. */
function printGroups(messages: readonly LabelledCase[]): void {
  const groups = new Map<string, LabelledCase[]>();
  for (const message of messages) {
    for (const key of [`language ${message.lang}`, ...message.tags.map((tag) => `tag ${tag}`)]) {
      groups.set(key, [...(groups.get(key) ?? []), message]);
    }
  }
  for (const [key, group] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
    measure(key, group, (found) => extract(found.content));
  }
}

function printErrors(messages: readonly LabelledCase[]): void {
  for (const message of messages) {
    for (const line of errorLines(message, extract(message.content))) print(line);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
