import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { missingCommands } from '../set-up/missing-commands.js';

const SHELL_BLOCK = /```sh\n(.*?)```/gs;
const SIGN_UP =
  'curl -s -o /dev/null --data-urlencode "email=$email" -d password=secret "$DEMO_URL/signup"';

test('the lines for a shell in docs/agents.md do what they say', ({ baseURL }) => {
  const missing = missingCommands(['bash', 'curl', 'jq']);
  test.skip(missing.length > 0, `There is no ${missing.join(' and no ')} here.`);
  const [block] = [...readFileSync('docs/agents.md', 'utf8').matchAll(SHELL_BLOCK)];
  const script = (block?.[1] ?? '')
    .replace('http://127.0.0.1:1080', process.env['PLAYWRIGHT_INBOX_URL'] ?? '')
    .replace('# … sign up as $email …', SIGN_UP);
  expect(script).toContain(SIGN_UP);

  const { stdout, stderr, status } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    encoding: 'utf8',
    env: { ...process.env, DEMO_URL: baseURL },
  });
  expect(status, stderr).toBe(0);
  expect(stdout).toMatch(/^\d{6}\nYour Larkspur sign-up code\n$/);
});
