import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { PRINT_MODULES } from '../loaded-modules.js';
import { compiled } from '../mail-server/compiled.js';

it('a verb loads the client, and nothing of the server, MCP, Playwright or extraction', () => {
  const args = [PRINT_MODULES, compiled('cli.js'), 'code', 'ada@acme.test'];
  const env = { ...process.env, PLAYWRIGHT_INBOX_URL: 'http://127.0.0.1:9' };
  const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  const urls = stderr.split('\n').filter((line) => line.startsWith('file:'));
  // What describes the failure is loaded after it.
  const loaded = urls.slice(
    0,
    urls.findIndex((url) => url.includes('/describe-failure.js')),
  );
  expect(loaded.filter((url) => url.endsWith('/dist/client/inbox-client.js'))).toHaveLength(1);
  const heavy = /\/dist\/(?:http|mcp|playwright|doors|message|html)\/|\/dist\/extract\/languages/;
  expect(loaded.filter((url) => heavy.test(url) || !url.includes('/dist/'))).toEqual([]);
});
