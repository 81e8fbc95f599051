// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Thrown by a proof that cannot run on this machine; the message says what is missing. */
export class Skipped extends Error {}

/**
 * Runs a command to its end and returns what it printed.
 *
 * @param {readonly string[]} command
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options] env: added to that of this process
 * @throws Error with all that it printed, when it fails
 */
export async function run([program = '', ...args], { cwd, env } = {}) {
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      output += data;
    });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${output}`);
  return output;
}

/**
 * Starts a program and waits until it prints what fits.
 *
 * @param {readonly string[]} args of node
 * @param {RegExp} pattern
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function startNode(args, pattern, env) {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  let output = '';
  for await (const data of child.stdout.iterator({ destroyOnReturn: false })) {
    output += data;
    const found = pattern.exec(output);
    if (!found) continue;
    child.stdout.resume();
    return { found, stop: () => child.kill() };
  }
  throw new Error(`${args.join(' ')} ended without printing ${pattern}: ${output}`);
}

/**
 * Installs packages of Python into a folder of their own, and returns its Python.
 *
 * @param {string} folder
 * @param {readonly string[]} packages arguments of `pip install`
 * @throws Skipped where there is no Python with venv
 */
export async function installPython(folder, ...packages) {
  if (spawnSync('python3', ['-m', 'venv', '--help']).status !== 0)
    throw new Skipped('no python3 with venv: apt install python3-venv');
  await run(['python3', '-m', 'venv', folder]);
  const python = join(folder, 'bin/python');
  await run([python, '-m', 'pip', 'install', '-q', ...packages]);
  return python;
}
