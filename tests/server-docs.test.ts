import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { CommandProcess } from './http/command-process.js';
import { sendMail } from './mail-server/send-mail.js';

const page = readFileSync('docs/server.md', 'utf8');

it.skipIf(areMissing('bash', 'curl', 'jq'))('the lines for a shell do what they say', async () => {
  const { smtpPort, httpPort } = await CommandProcess.start();
  const [start, , ...blocks] = blocksOf('sh');
  expect(start).toBe('npx playwright-inbox\n');
  const script = blocks
    .join('\n')
    .replaceAll('127.0.0.1:1025', `127.0.0.1:${smtpPort}`)
    .replaceAll('127.0.0.1:1080', `127.0.0.1:${httpPort}`);
  const bash = spawn('bash', ['-euo', 'pipefail', '-c', script]);
  let output = '';
  for (const stream of [bash.stdout, bash.stderr])
    stream.on('data', (data) => {
      output += data;
    });
  const [status] = await once(bash, 'close');
  expect(output).toMatch(/^483920\nwhsec_\S+\n$/);
  expect(status).toBe(0);
});

it.skipIf(areMissing('python3'))('the receiver in Python takes genuine calls only', async () => {
  const command = await CommandProcess.start();
  const env = { ...process.env, PLAYWRIGHT_INBOX_URL: command.url };
  const receiver = spawn('python3', ['examples/webhook.py'], { env });
  onTestFinished(() => void receiver.kill());
  let output = '';
  receiver.stdout.on('data', (data) => {
    output += data;
  });
  while (!output.includes('\n')) await once(receiver.stdout, 'data');
  const [, port] = /port (\d+)/.exec(output) ?? [];
  const headers = { 'x-webhook-timestamp': '1', 'x-webhook-signature': 'v1=0' };
  const forged = { method: 'POST', headers, body: '{"message":{"code":"666666"}}' };
  expect((await fetch(`http://127.0.0.1:${port}/mail`, forged)).status).toBe(403);
  const text = 'Your verification code is 483920.';
  await sendMail({ host: '127.0.0.1', port: command.smtpPort }, { to: 'ada@acme.test', text });
  while (!output.includes('483920\n')) await once(receiver.stdout, 'data');
  expect(output).toBe(`called at port ${port}\n483920\n`);
});

function blocksOf(language: string): string[] {
  const blocks = page.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'));
  return [...blocks].map(([, block = '']) => block);
}

function areMissing(...commands: string[]): boolean {
  return commands.some((command) => spawnSync(command, ['--version']).status !== 0);
}
