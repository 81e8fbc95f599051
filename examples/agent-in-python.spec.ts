import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

test('an agent in Python signs up', ({ baseURL }) => {
  // A machine without it has nothing to show here. In CI it must be there, or else this fails.
  const isMissing = !process.env['CI'] && spawnSync('python3', ['--version']).status !== 0;
  test.skip(isMissing, 'There is no python3 here.');
  const said = execFileSync('python3', ['examples/agent.py'], {
    encoding: 'utf8',
    env: { ...process.env, DEMO_URL: baseURL },
  });
  expect(said).toMatch(/^Welcome, inbox-\w+@inbox\.example\.com$/m);
});
