import type { Extractor } from './extractors.js';
import type { LabelledCase } from './labelled-case.js';
import { kindOf } from './labelled-case.js';
import { measure, type Result } from './measure.js';
import type { Tally } from './tally.js';
import type { Share } from './wilson.js';

/** Returns the lines of a table of all results: precision and recall with their 95 % intervals. */
export function totalLines(results: readonly Result[]): string[] {
  return (['codes', 'links'] as const).flatMap((what) => [
    line(what, ['precision', 'recall', 'wrong', 'missed', 'false']),
    ...results.map(({ name, [what]: tally }) =>
      line(`  ${name}`, [percent(tally.precision), percent(tally.recall), ...counts(tally)]),
    ),
    '',
  ]);
}

/** Returns the lines of a table by kind of message: all extractors on the same messages. */
export async function kindLines(
  extractors: readonly Extractor[],
  messages: readonly LabelledCase[],
): Promise<string[]> {
  const lines: string[] = [];
  for (const [kind, group] of groupBy(messages, (message) => [kindOf(message)])) {
    const results = [];
    for (const extractor of extractors) results.push(await measure(extractor, group));
    const [first] = results;
    lines.push(line(`${kind} (${group.length})`, first ? namesOf(first) : []));
    lines.push(...results.map((result) => line(`  ${result.name}`, cellsOf(result))), '');
  }
  return lines;
}

/** Returns the lines of a table by language and by tag. */
export async function groupLines(
  extractor: Extractor,
  messages: readonly LabelledCase[],
): Promise<string[]> {
  const lines = [line('codes, then links', ['precision', 'recall', 'precision', 'recall'])];
  const groups = groupBy(messages, ({ lang, tags }) => [
    `language ${lang}`,
    ...tags.map((tag) => `tag ${tag}`),
  ]);
  for (const [name, group] of groups) {
    const { codes, links } = await measure(extractor, group);
    const shares = [codes.precision, codes.recall, links.precision, links.recall];
    lines.push(line(`  ${name} (${group.length})`, shares.map(percent)));
  }
  return [...lines, ''];
}

/** Groups messages; one may be in several groups. */
function groupBy(
  messages: readonly LabelledCase[],
  keysOf: (message: LabelledCase) => readonly string[],
): [string, LabelledCase[]][] {
  const groups = new Map<string, LabelledCase[]>();
  for (const message of messages) {
    for (const key of keysOf(message)) groups.set(key, [...(groups.get(key) ?? []), message]);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}

/** What is measured of a kind: of mail without a value, the share for which nothing was returned. */
function namesOf(result: Result): string[] {
  return tallyOf(result) ? ['precision', 'recall'] : ['left alone'];
}

function cellsOf(result: Result): string[] {
  const tally = tallyOf(result);
  return tally
    ? [percent(tally.precision), percent(tally.recall)]
    : [percent(result.leftAlone.recall)];
}

/** The values that a kind is about; undefined if it is about mail without any. */
function tallyOf({ codes, links }: Result): Tally | undefined {
  return [codes, links].find(({ present }) => present > 0);
}

function counts(tally: Tally): string[] {
  return [
    `${tally.count('wrong')}/${tally.present}`,
    `${tally.count('missed')}/${tally.present}`,
    `${tally.count('false')}/${tally.absent}`,
  ];
}

function percent(share: Share | undefined): string {
  if (!share) return '-';
  const { value, from, to } = share;
  return `${tenths(value)} % (${tenths(from)}–${tenths(to)})`;
}

function tenths(value: number): string {
  return (100 * value).toFixed(1);
}

function line(name: string, cells: readonly string[]): string {
  const [first = '', second = '', ...rest] = cells;
  return [
    name.padEnd(30),
    first.padEnd(22),
    second.padEnd(22),
    ...rest.map((cell) => cell.padEnd(22)),
  ]
    .join(' ')
    .trimEnd();
}
