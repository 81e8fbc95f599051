import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

// The message has no URL: only preparing for the next one loads what finds them.
const SCRIPT = `
  import { createRequire } from 'node:module';
  import { setTimeout } from 'node:timers/promises';
  import { extract } from 'playwright-inbox/extract';

  const required = () => Object.keys(createRequire(import.meta.url).cache).join();
  extract({ text: 'Your code is 481920.' });
  console.log(process.getActiveResourcesInfo().includes('Timeout'), required().includes('linkify-it'));
  while (!required().includes('linkify-it')) await setTimeout(5);
  console.log('prepared');`;

test('the first message of a process prepares for the next, and keeps no process alive', async () => {
  const node = promisify(execFile)(process.execPath, ['--input-type=module', '-e', SCRIPT]);
  expect((await node).stdout).toBe('false false\nprepared\n');
});
