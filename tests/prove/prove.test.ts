import { expect, it } from 'vitest';
import { prove } from '../../src/prove/prove.js';

it.each([
  [['sign-up.spec.ts'], 'prove takes --json, and the rest behind --, got sign-up.spec.ts.'],
  [['--', '--ui'], 'prove runs all tests to their end, and not with --ui.'],
  [['--', 'sign-up.spec.ts', '-x'], 'prove runs all tests to their end, and not with -x.'],
])('says how prove is called, for %j', async (args, summary) => {
  await expect(prove(args, () => undefined)).rejects.toThrow(
    `${summary}\n\nHint: npx playwright-inbox prove [--json] -- <arguments of playwright test>`,
  );
});
