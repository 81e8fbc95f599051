import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

const SCRIPT = `
import { startMailServer } from './dist/server.js';

const mailServer = await startMailServer({ timeout: 3_600_000 });
const inbox = await mailServer.createInbox();
const { signal } = new AbortController();
inbox.waitForCode();
inbox.waitForLink({ signal });
inbox.waitForMessage({ subject: 'never', timeout: 0 });
await mailServer.close();
console.log('closed');
`;

test('a process with forgotten waits ends by itself, in peace, when the mail server is closed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'playwright-inbox-exit-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'script.js'), SCRIPT);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const config = join(root, 'tsconfig.build.json');
  await run(process.execPath, [tsc, '--noCheck', '-p', config, '--outDir', join(folder, 'dist')]);

  // Ends with an error when it is killed, or when it ends with another code than 0.
  const ended = await run(process.execPath, ['script.js'], { cwd: folder, timeout: 20_000 });
  expect(ended).toEqual({ stdout: 'closed\n', stderr: '' });
}, 60_000);
