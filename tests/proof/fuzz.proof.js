// @ts-check
import { randomInt } from 'node:crypto';
import { projectRoot } from '../set-up/command.js';
import { run } from './proof.js';

const LARGEST_SEED = 2 ** 31 - 1;

/** Random sessions, mails, requests and frames, which FUZZ_SEED repeats; FUZZ_SHARE, 1 by default, says how many. */
export const proofs = {
  async 'fuzz: SMTP sessions, mails, requests to each API, frames of workers'() {
    const { FUZZ_SEED = `${randomInt(LARGEST_SEED)}`, FUZZ_SHARE = '1' } = process.env;
    process.stdout.write(`FUZZ_SEED=${FUZZ_SEED} FUZZ_SHARE=${FUZZ_SHARE} npm run proof -- fuzz\n`);
    const command = ['npx', 'vitest', 'run', '--config', 'tests/proof/fuzz/vitest.config.ts'];
    await run(command, { cwd: projectRoot, env: { FUZZ_SEED, FUZZ_SHARE } });
  },
};
