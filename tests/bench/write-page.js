// @ts-check
import { writeFileSync } from 'node:fs';
import { runStep } from '../set-up/command.js';

/** @typedef {import('./report.js').Table} Table */
/** @typedef {{ node: string, cpus: number, model: string, load: number[] }} Machine */

const PAGE = 'docs/benchmarks.md';
const WIDTH = 720;
const LABELS = 290;
const ROW = 26;
const BAR = 16;
/** Room for the figure behind the longest bar. */
const FIGURE = 80;

/**
 * Writes docs/benchmarks.md and its plots from what was measured.
 * @param {Table[]} tables
 * @param {Machine} machine
 */
export async function writePage(tables, { node, cpus, model, load }) {
  const versions = `Node.js ${node}, ${cpus} × ${model}, load ${load.join(', ')}, ${new Date().toISOString().slice(0, 10)}`;
  const sections = tables.map((table) => section(table));
  const text = `# Benchmarks

What \`npm run bench -- --page\` measured on one machine, which also wrote this page and its plots:
${versions}.

Times are medians in ms. Absolute times are those of one machine; what is compared ran in turn, in the same run, so the
ratios are what counts. In brackets is the range a figure lies in with 95 %. "Bare sink" is the least that a server must
do: it takes the mail over SMTP and drops it; "bare sink + parsing" also parses it with mailparser. smtp-tester and
MailDev greet a new connection after 100 ms; "polled" asks every 50 ms, which is more often than most tests do.

${sections.join('\n')}`;
  writeFileSync(PAGE, text);
  await runStep(`npx biome format --write ${PAGE}`, '');
}

/** @param {Table} table */
function section(table) {
  const { title, meaning, columns, rows, notes = [], plot } = table;
  const picture =
    plot === undefined
      ? []
      : [`<img alt="Medians in ms, as bars" src="${writePlot(plot, table)}" />`, ''];
  const head = ['', ...columns];
  const lines = [head, head.map((_, at) => (at ? '--:' : '---'))];
  for (const { label, cells } of rows) lines.push([label, ...cells]);
  const body = lines.map((cells) => `| ${cells.join(' | ')} |`);
  return [`## ${title}`, '', meaning, '', ...picture, ...body, '', ...notes, ''].join('\n');
}

/**
 * Draws the first column as bars, and returns where the page finds it.
 * @param {string} name
 * @param {Table} table
 */
function writePlot(name, { title, rows }) {
  const bars = rows
    .map(({ label, cells: [cell = ''] }) => ({ label, cell, value: Number(cell) }))
    .filter(({ value }) => Number.isFinite(value));
  const longest = Math.max(...bars.map(({ value }) => value));
  const drawn = bars.map(({ label, cell, value }, row) => {
    const y = row * ROW;
    const width = Math.round(((WIDTH - LABELS - FIGURE) * value) / longest);
    const kind = label.startsWith('ours') || label.startsWith('waitForCode') ? ' class="ours"' : '';
    return `<text x="${LABELS - 10}" y="${y + BAR}" text-anchor="end">${escapeXml(label)}</text>
<rect${kind} x="${LABELS}" y="${y + 3}" width="${width}" height="${BAR}"/>
<text x="${LABELS + width + 6}" y="${y + BAR}">${cell}</text>`;
  });
  const height = bars.length * ROW;
  const path = `images/bench-${name}.svg`;
  writeFileSync(
    `docs/${path}`,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">
<title>${escapeXml(title)}, ms</title>
<style>text{font:13px system-ui,sans-serif;fill:#57606a}rect{fill:#8c959f}.ours{fill:#1a7f5a}@media(prefers-color-scheme:dark){text{fill:#9198a1}rect{fill:#59636e}.ours{fill:#3fb68b}}</style>
${drawn.join('\n')}
</svg>
`,
  );
  return path;
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
