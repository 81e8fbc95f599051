import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Redis } from 'ioredis';
import { describe, expect, it, onTestFinished } from 'vitest';
import { TEAM_A } from '../../http/teams.js';
import { missingCommands } from '../../set-up/missing-commands.js';
import { startRedis } from '../../set-up/redis.js';
import { CommandProcess } from '../command-process.js';

const lacksRedis = missingCommands(['redis-server']).length > 0;
const READ_AGAIN = /The keys were read again\./;

// Skipped where redis-server is missing: apt install redis-server.
describe.skipIf(lacksRedis)('npx playwright-inbox whose store has lost everything', () => {
  it.skipIf(process.platform === 'win32')(
    'starts again, and then reads its keys once on SIGHUP',
    async () => {
      const { command, loseStore } = await startWithStore();
      await loseStore();
      await command.said(/receives mail at [\s\S]*receives mail at /);
      command.child.kill('SIGHUP');
      await command.said(READ_AGAIN);
      command.child.kill('SIGTERM');
      const { code, stdout } = await command.ended;
      expect([code, stdout.split(READ_AGAIN).length - 1]).toEqual([0, 1]);
    },
  );

  it('ends with the reason when it cannot start again', async () => {
    const { command, loseStore, keys } = await startWithStore();
    writeFileSync(keys, '{');
    await loseStore();
    const { code, stderr } = await command.ended;
    expect(code).toBe(64);
    expect(stderr).toMatch(/InvalidOptionError: The keys in \S+ must be a JSON object\.\n/);
    expect(stderr).not.toContain('    at ');
  });
});

interface WithStore {
  readonly command: CommandProcess;
  /** File of its keys. */
  readonly keys: string;
  /** Empties the store, and lets the command notice. */
  loseStore(): Promise<void>;
}

async function startWithStore(): Promise<WithStore> {
  const keys = join(mkdtempSync(join(tmpdir(), 'playwright-inbox-keys-')), 'keys.json');
  onTestFinished(() => rmSync(dirname(keys), { recursive: true }));
  writeFileSync(keys, JSON.stringify({ keys: [TEAM_A] }));
  const redis = await startRedis('--save', '');
  onTestFinished(() => redis.close());
  const command = await CommandProcess.start(['--keys', keys, '--store', redis.url]);
  return {
    command,
    keys,
    async loseStore() {
      const store = new Redis(redis.url);
      await store.flushall();
      store.disconnect();
      const headers = { 'x-api-key': TEAM_A.key };
      await fetch(`${command.url}/v1/inboxes`, { method: 'POST', headers });
    },
  };
}
