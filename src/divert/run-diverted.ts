import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { InvalidOptionError } from '../errors/option-errors.js';

const PRELOAD = new URL('../divert.js', import.meta.url).href;
const EXAMPLE = 'npx playwright-inbox divert -- node server.js';
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a command; its Node processes, and theirs, divert their requests to providers to the mail server.
 *
 * @param args command with its arguments, after `--`
 * @returns exit code of the command; 128 and the number of the signal that ended it, as shells have it
 * @throws InvalidOptionError without a command, or for one that cannot be started
 */
export async function runDiverted(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args[0] === '--' ? args.slice(1) : args;
  if (command === undefined || command.startsWith('-'))
    throw new InvalidOptionError({
      summary: `divert must be followed by a command, got ${command ?? 'none'}.`,
      hint: EXAMPLE,
    });
  const preload = `${process.env['NODE_OPTIONS'] ?? ''} --import=${PRELOAD}`.trim();
  const child = spawn(command, rest, {
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: preload },
    // npm and npx are batch files there.
    shell: process.platform === 'win32',
  });
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of FORWARDED) process.on(signal, forward);
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return code ?? 128 + (signal ? constants.signals[signal] : 0);
  } catch (cause) {
    const summary = `${command} cannot be started: ${(cause as Error).message}`;
    throw new InvalidOptionError({ summary, hint: EXAMPLE }, { cause });
  } finally {
    for (const signal of FORWARDED) process.off(signal, forward);
  }
}
