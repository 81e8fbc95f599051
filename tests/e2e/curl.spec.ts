import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { missingCommands } from '../set-up/missing-commands.js';

const SHELL_BLOCK = /```sh\n(.*?)```/gs;
const SIGN_UP =
  'curl -s -c "$JAR" -o /dev/null --data-urlencode "email=$email" -d password=secret "$DEMO_URL/signup"';
const CONFIRM =
  'curl -sL -b "$JAR" --data-urlencode "code=$code" "$DEMO_URL/signup/code" | grep -o "<h1>.*</h1>"';

test('the lines for a shell in docs/agents.md do what they say', ({ baseURL }, info) => {
  const missing = missingCommands(['bash', 'curl', 'jq']);
  // A machine without them has nothing to show here; in CI none may be missing.
  test.skip(missing.length > 0, `There is no ${missing.join(' and no ')} here.`);
  const run = (script: string): string => {
    expect(script).toContain(SIGN_UP);
    const { stdout, stderr, status } = spawnSync(
      'bash',
      ['--norc', '-euo', 'pipefail', '-c', script],
      {
        encoding: 'utf8',
        env: { ...process.env, DEMO_URL: baseURL, JAR: info.outputPath('jar') },
      },
    );
    expect(status, stderr).toBe(0);
    return stdout;
  };
  const [verbs = '', , requests = ''] = [
    ...readFileSync('docs/agents.md', 'utf8').matchAll(SHELL_BLOCK),
  ].map(([, block = '']) =>
    block
      .replace('http://127.0.0.1:1080', process.env['PLAYWRIGHT_INBOX_URL'] ?? '')
      .replaceAll('npx playwright-inbox', 'node dist/cli.js')
      .replace('# … sign up as $email …', SIGN_UP)
      .replace('# … type $code …', CONFIRM),
  );
  expect(run(verbs)).toMatch(
    /^<h1>Welcome, sign-up-\w{9}@inbox\.example\.com<\/h1>\nYour Larkspur sign-up code\n$/,
  );
  expect(run(requests)).toMatch(/^\d{6}\nYour Larkspur sign-up code\n$/);
});
