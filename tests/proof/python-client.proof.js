// @ts-check
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../set-up/command.js';
import { installPython, run, startNode } from './proof.js';
import { withServers } from './with-servers.js';

const CLIENT = join(projectRoot, 'clients/python');
const VENV = join(projectRoot, 'node_modules/.cache/python-client');
const READY = /\((http:\S+)\)/;
const KEY = 'the-key-of-the-proof';
const NONE_FAILED = /\b\d+ passed\b(?!.*failed)/;

export const proofs = {
  async 'Python client: tests, types, and ten sign-ups with pytest-xdist and pytest-playwright'() {
    await rm(VENV, { recursive: true, force: true });
    const packages = ['pytest-playwright', 'pytest-xdist', 'mypy', CLIENT];
    const python = await installPython(VENV, ...packages);
    await run([python, '-m', 'mypy', `--cache-dir=${VENV}/mypy`, 'src', 'tests'], { cwd: CLIENT });
    const args = ['dist/cli.js', '--smtp-port', '0', '--http-port', '0', '--api-key', KEY];
    const keyed = await startNode(args, READY);
    try {
      await withServers(async (env) => {
        const output = await run(
          [python, '-m', 'pytest', '-q', '-n', '4', '--base-url', `${env['DEMO_URL']}`],
          {
            cwd: CLIENT,
            env: {
              ...env,
              PYTHONDONTWRITEBYTECODE: '1',
              KEYED_INBOX_URL: keyed.found[1],
              KEYED_INBOX_KEY: KEY,
            },
          },
        );
        assert.match(output, NONE_FAILED);
      });
    } finally {
      keyed.stop();
    }
  },
};
