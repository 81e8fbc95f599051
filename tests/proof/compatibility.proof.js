// @ts-check
import { projectRoot } from '../set-up/command.js';
import { run } from './proof.js';

const CONFIG = 'tests/package/compatibility/vitest.config.ts';

/** Signs up with other versions of what we run on, other package managers and other ways to write tests. */
export const proofs = {
  async compatibility() {
    await run(['npx', 'vitest', 'run', '--config', CONFIG], { cwd: projectRoot });
  },
};
