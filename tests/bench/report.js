// @ts-check
/** @typedef {import('./statistics.js').Estimate} Estimate */

/**
 * Limit of a figure; `wide` is the limit of `--check`, only ever set on ratios.
 * @typedef {object} Target
 * @property {Estimate} actual
 * @property {number} limit
 * @property {'×' | 'ms'} unit
 * @property {number} [wide]
 */

/** @typedef {{ label: string, cells: string[], target?: Target, figures: object }} Row */

/**
 * @typedef {object} Table
 * @property {string} title
 * @property {string} meaning one line
 * @property {string[]} columns
 * @property {Row[]} rows
 * @property {string[]} [notes]
 * @property {string} [plot] name of the plot of its first column
 */

/** @param {Table} table */
export function printTable({ title, meaning, columns, rows, notes = [] }) {
  const lines = [
    ['', ...columns, rows.some(({ target }) => target) ? 'target' : ''],
    ...rows.map(({ label, cells, target }) => [label, ...cells, target ? verdict(target) : '']),
  ];
  const widths = lines[0]?.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  process.stdout.write(`\n${title}\n${meaning}\n\n`);
  for (const line of lines) {
    const cells = line.map((cell, i) => alignCell(cell, widths?.[i] ?? 0, isText(i, line.length)));
    process.stdout.write(`  ${cells.join('   ').trimEnd()}\n`);
  }
  for (const note of notes) {
    process.stdout.write(`  ${note}\n`);
  }
}

/** @param {number} value */
export function ms(value) {
  if (!Number.isFinite(value)) {
    return '–';
  }
  return Math.abs(value) >= 100
    ? value.toFixed(0)
    : value.toFixed(value > -10 && value < 10 ? 2 : 1);
}

/** @param {Estimate} estimate */
export function times({ value, low, high }) {
  if (!Number.isFinite(value)) {
    return '–';
  }
  const digits = value < 10 ? 2 : 0;
  return `${value.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

/** @param {Target} target */
export function isMet({ actual, limit }) {
  return actual.value <= limit;
}

/**
 * Returns whether a target is missed so widely that no noise explains it: even the low end of the range is over the margin.
 * @param {Target} target
 */
export function isMissedWidely({ actual, wide }) {
  return wide !== undefined && actual.low > wide;
}

/** @param {Target} target */
function verdict(target) {
  const { limit, unit, wide } = target;
  const margin = wide === undefined ? '' : ` (check: ${wide})`;
  return `${isMet(target) ? '✓' : '✗'} ≤ ${limit} ${unit}${margin}`;
}

/** @param {number} column @param {number} count */
function isText(column, count) {
  return column === 0 || column === count - 1;
}

/** @param {string} cell @param {number} width @param {boolean} text */
function alignCell(cell, width, text) {
  return text ? cell.padEnd(width) : cell.padStart(width);
}
