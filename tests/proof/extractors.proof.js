// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../set-up/command.js';
import { installExtractors } from './install-extractors.js';
import { run, Skipped } from './proof.js';

const CORPUS = join(projectRoot, '../shared/corpus/mail');
/** What ours must reach on it. */
const BARS = ['--bar', 'codes.right>=99%', '--bar', 'links.right>=99%'];

/** Open extractors of others, on the same mails as ours. */
export const proofs = {
  'extractors: the public benchmark': () => measure(BARS),
  async 'extractors: the corpus'() {
    if (!existsSync(CORPUS)) throw new Skipped(`no ${CORPUS}`);
    await measure([CORPUS]);
  },
};

/** @param {readonly string[]} args */
async function measure(args) {
  const { command, env } = await installExtractors();
  process.stdout.write(await run([...command, ...args], { cwd: projectRoot, env }));
}
