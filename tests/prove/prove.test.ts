import { expect, it } from 'vitest';
import { prove } from '../../src/prove/prove.js';

it.each([
  [['sign-up.spec.ts'], 'prove takes --json, and the rest behind --, got sign-up.spec.ts.'],
  [['--', '--ui'], 'prove runs all tests to their end, and not with --ui.'],
  [['--', 'sign-up.spec.ts', '-x'], 'prove runs all tests to their end, and not with -x.'],
])('says how prove is called, for %j', async (args, summary) => {
  await expect(prove(args, () => undefined)).rejects.toThrow(
    `${summary}\n\nHint: npx playwright-inbox prove --help lists the options.`,
  );
});

it('names the option that was probably meant', async () => {
  await expect(prove(['--jso'], () => undefined)).rejects.toThrow(
    '--jso is not an option of playwright-inbox prove.\n\nHint: did you mean --json? npx playwright-inbox prove --help',
  );
});

it('prints its help', async () => {
  const printed: string[] = [];
  expect(await prove(['--help'], (text) => printed.push(text))).toBe(0);
  expect(printed.join('\n')).toMatch(/^npx playwright-inbox prove \[--json\] -- <arguments/);
});
