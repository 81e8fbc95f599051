import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

test('an agent in Python signs up', ({ baseURL }) => {
  test.skip(spawnSync('python3', ['--version']).status !== 0, 'There is no python3 here.');
  const said = execFileSync('python3', ['examples/agent.py'], {
    encoding: 'utf8',
    env: { ...process.env, DEMO_URL: baseURL },
  });
  expect(said).toMatch(/^Welcome, inbox-\w+@inbox\.example\.com$/m);
});
