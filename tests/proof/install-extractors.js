// @ts-check
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../set-up/command.js';
import { installPython, run } from './proof.js';

const SOURCE = join(projectRoot, 'tests/proof/extractors');
const FOLDER = join(projectRoot, 'node_modules/.cache/extractors');
const NAMES = ['otp-detector', 'otp-message-extractor', 'parse-otp-message', 'imap-reader'];

/** Installs open extractors of others, and returns what runs `npm run accuracy` with them. */
export async function installExtractors() {
  mkdirSync(FOLDER, { recursive: true });
  copyFileSync(join(SOURCE, 'package.json'), join(FOLDER, 'package.json'));
  await run(['npm', 'install', '--loglevel=error', '--ignore-scripts'], { cwd: FOLDER });
  const python = await installPython(join(FOLDER, 'python'), 'imap-reader==1.0.3');
  const env = { EXTRACTORS: join(FOLDER, 'package.json'), EXTRACTORS_PYTHON: python };
  const args = NAMES.flatMap((name) => ['--extractor', join(SOURCE, `${name}.js`)]);
  return { command: ['npm', 'run', '-s', 'accuracy', '--', ...args], env };
}
