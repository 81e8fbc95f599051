import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCommandLine } from '../../src/cli/serve/read-command-line.js';
import { checkLimits, LIMITS } from '../../src/http/limits.js';

const ROW = /^- `(max\w+)` \((\d+)\)/gm;

it('has a line in docs/limits.md for each limit, with its default', () => {
  const docs = readFileSync('docs/limits.md', 'utf8');
  const [, server = ''] = docs.split('## The shared server');
  const rows = [...(server.split('\n## ')[0] ?? '').matchAll(ROW)];
  expect(rows.map(([, name, value]) => [name, Number(value)])).toEqual(Object.entries(LIMITS));
});

it('has an option of the command for each limit', () => {
  for (const name of Object.keys(LIMITS)) {
    const option = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    expect(readCommandLine([option, '7'], {}).options).toMatchObject({ [name]: 7 });
    expect(() => readCommandLine([option, 'x'], {})).toThrow(option);
  }
});

it.each([0, -1, 1.5, Number.NaN, '7'])('takes no limit of %s', (value) => {
  expect(() => checkLimits({ maxWaits: value as number })).toThrow('{ maxWaits }');
});
