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

/** Returns the lines of a table by kind of message, the extractors side by side. */
export async function kindLines(
  extractors: readonly Extractor[],
  messages: readonly LabelledCase[],
): Promise<string[]> {
  const lines = [
    line(
      'by kind: precision / recall',
      extractors.map(({ name }) => name),
    ),
  ];
  for (const [kind, group] of groupBy(messages, (message) => [kindOf(message)])) {
    const results = [];
    for (const extractor of extractors) results.push(await measure(extractor, group));
    lines.push(line(`  ${kind} (${group.length})`, results.map(cellOf)));
  }
  return lines;
}

/** Groups messages; one may be in several groups. */
export function groupBy(
  messages: readonly LabelledCase[],
  keysOf: (message: LabelledCase) => readonly string[],
): [string, LabelledCase[]][] {
  const groups = new Map<string, LabelledCase[]>();
  for (const message of messages) {
    for (const key of keysOf(message)) groups.set(key, [...(groups.get(key) ?? []), message]);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}

/** The value that a kind is about; for mail without one, the share for which nothing was returned. */
function cellOf({ codes, links, leftAlone }: Result): string {
  if (codes.present + links.present === 0) return `${short(leftAlone.recall)} left alone`;
  const tally = codes.present > 0 ? codes : links;
  return `${short(tally.precision)} / ${short(tally.recall)}`;
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

function short(share: Share | undefined): string {
  return share ? `${tenths(share.value)} %` : '-';
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
