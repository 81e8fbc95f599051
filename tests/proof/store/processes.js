// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { missingCommands } from '../../set-up/missing-commands.js';
import { startRedis } from '../../set-up/redis.js';
import { Skipped } from '../proof.js';

const CLI = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
const READY = /ready (.*)\n/;
const COMMAND_READY = /smtp:\/\/[^"]*:(\d+)[\s\S]*?(http:\/\/[^"/]+)/;

/** @typedef {Awaited<ReturnType<typeof startReplica>>} Replica */

/**
 * @typedef {object} Store
 * @property {Awaited<ReturnType<typeof startRedis>>} redis
 * @property {() => Promise<Replica>} start
 * @property {() => Promise<Replica>} startCommand starts the command, which starts again by itself
 */

/**
 * @param {readonly string[]} settings
 * @param {(store: Store) => Promise<void>} prove
 */
export async function withStore(settings, prove) {
  if (missingCommands(['redis-server']).length)
    throw new Skipped('no redis-server: apt install redis-server');
  const redis = await startRedis(...settings);
  /** @type {Replica[]} */
  const replicas = [];
  /** @param {Promise<Replica>} starting */
  const keep = async (starting) => {
    const replica = await starting;
    replicas.push(replica);
    return replica;
  };
  try {
    await prove({
      redis,
      start: () => keep(startReplica({ store: redis.url })),
      startCommand: () => keep(startCommand(redis.url)),
    });
  } finally {
    await Promise.all(replicas.map(({ kill }) => kill()));
    await redis.close();
  }
}

/**
 * @template T
 * @param {object} options
 * @param {(replica: Replica) => Promise<T>} prove
 */
export async function withReplica(options, prove) {
  const replica = await startReplica(options);
  try {
    return await prove(replica);
  } finally {
    await replica.kill();
  }
}

/** @param {object} options */
async function startReplica(options) {
  const times = { lease: 2000, grace: 2000 };
  const { child, ready } = await startScript(
    'replica.js',
    JSON.stringify(options),
    JSON.stringify(times),
  );
  const { smtp, http } = JSON.parse(ready);
  return { smtp, url: http, kill: () => kill(child) };
}

/** @param {string} store */
async function startCommand(store) {
  const args = ['--smtp-port', '0', '--http-port', '0', '--json', '--store', store];
  const child = spawn(process.execPath, [CLI, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [, smtp = '', url = ''] = await read(child, COMMAND_READY);
  return { smtp: Number(smtp), url, kill: () => kill(child) };
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 */
export async function startScript(name, ...args) {
  const child = spawn(process.execPath, [scriptAt(name), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [, ready = ''] = await read(child, READY);
  return { child, ready };
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, null>} child
 * @param {RegExp} pattern
 */
async function read(child, pattern) {
  let output = '';
  for await (const data of child.stdout.iterator({ destroyOnReturn: false })) {
    output += data;
    const found = pattern.exec(output);
    if (!found) continue;
    child.stdout.resume();
    return found;
  }
  throw new Error(`a process ended without printing ${pattern}: ${output}`);
}

/** @param {import('node:child_process').ChildProcess} child */
async function kill(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'close');
}

/** @param {string} name of a script in this folder */
export function scriptAt(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}
