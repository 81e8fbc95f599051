// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';

const READY = /Ready to accept connections/;

/**
 * Starts a Redis server on a free port, with a folder of its own.
 *
 * @param {readonly string[]} settings arguments of redis-server, such as `--appendonly yes`
 */
export async function startRedis(...settings) {
  const port = await getPort();
  const folder = mkdtempSync(join(tmpdir(), 'playwright-inbox-redis-'));
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, ...settings];
  let redis = await start(args);
  return {
    url: `redis://127.0.0.1:${port}`,
    /** Ends it without a warning, as a crash does. */
    kill: () => end(redis, 'SIGKILL'),
    /** Stops it, so that it answers nothing, until `resume()`. */
    pause: () => redis.kill('SIGSTOP'),
    resume: () => redis.kill('SIGCONT'),
    /** Starts it again, with what it has on its disk. */
    async start() {
      redis = await start(args);
    },
    async close() {
      await end(redis, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @param {readonly string[]} args */
async function start(args) {
  const redis = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  for await (const data of redis.stdout.iterator({ destroyOnReturn: false })) {
    output += data;
    if (READY.test(output)) break;
  }
  redis.stdout.resume();
  if (redis.exitCode !== null) throw new Error(`redis-server ended: ${output}`);
  return redis;
}

/**
 * @param {import('node:child_process').ChildProcess} redis
 * @param {NodeJS.Signals} signal
 */
async function end(redis, signal) {
  if (redis.exitCode !== null || redis.signalCode !== null) return;
  redis.kill(signal);
  await once(redis, 'close');
}
