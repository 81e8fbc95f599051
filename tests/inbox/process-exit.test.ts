import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { compiled } from '../mail-server/compiled.js';

const SCRIPT = `
import { startMailServer } from '${pathToFileURL(compiled('server.js')).href}';

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
  // Ends with an error when it is killed, or when it ends with another code than 0.
  const args = ['--input-type=module', '--eval', SCRIPT];
  const ended = await promisify(execFile)(process.execPath, args, { timeout: 20_000 });
  expect(ended).toEqual({ stdout: 'closed\n', stderr: '' });
});
