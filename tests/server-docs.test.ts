import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { OPTIONS } from '../src/cli/serve/options.js';
import { newInboxSchema, newPhoneSchema } from '../src/http/api/new-inbox.js';
import { messageSchema } from '../src/wire/json.js';
import { CommandProcess } from './cli/command-process.js';
import { missingCommands } from './set-up/missing-commands.js';

const page = readFileSync('docs/server.md', 'utf8');

it('the lines for a shell do what they say', async ({ skip }) => {
  const missing = missingCommands(['bash', 'curl', 'jq']);
  skip(missing.length > 0, `There is no ${missing.join(' and no ')} here.`);
  const { smtpPort, httpPort } = await CommandProcess.start();
  const [start, , ...blocks] = blocksOf('sh');
  expect(start).toBe('npx playwright-inbox\n');
  const script = blocks
    .join('\n')
    .replaceAll('127.0.0.1:1025', `127.0.0.1:${smtpPort}`)
    .replaceAll('127.0.0.1:1080', `127.0.0.1:${httpPort}`);
  const bash = spawn('bash', ['--norc', '-euo', 'pipefail', '-c', script]);
  let output = '';
  for (const stream of [bash.stdout, bash.stderr])
    stream.on('data', (data) => {
      output += data;
    });
  const [status] = await once(bash, 'close');
  expect(output).toMatch(/^483920\nwhsec_\S+\n$/);
  expect(status).toBe(0);
});

it('names every option of the command', () => {
  const named = [...page.matchAll(/^- `--([\w-]+)`/gm)].map(([, name]) => name);
  const { help: _, version: __, ...options } = OPTIONS;
  expect(named.sort()).toEqual(Object.keys(options).sort());
});

it.each([
  ['a message', /A message has `([^`]+)`/, messageSchema],
  ['an inbox to be made', /`POST \/v1\/inboxes \{([^}]+)\}`/, newInboxSchema],
  ['a phone to be made', /`POST \/v1\/phones \{([^}]+)\}`/, newPhoneSchema],
])('names every field of %s', (_, pattern, { entries }) => {
  const [, fields = ''] = pattern.exec(page) ?? [];
  expect(fields.match(/\w+/g)?.sort()).toEqual(Object.keys(entries).sort());
});

function blocksOf(language: string): string[] {
  const blocks = page.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'));
  return [...blocks].map(([, block = '']) => block);
}
