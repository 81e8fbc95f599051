import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import type { MailWebServer } from '../../src/config.js';

/** Starts an entry as Playwright does: in a shell, in a group of its own, until it says that it is ready. */
export async function start(mail: MailWebServer): Promise<ChildProcess> {
  const child = spawnEntry(mail);
  let output = '';
  child.stderr?.on('data', (data) => {
    output += data;
  });
  return new Promise((resolve, reject) => {
    child.once('close', () => reject(new Error(`The server ended: ${output}`)));
    child.stdout?.on('data', (data) => {
      output += data;
      if (mail.wait.stdout.test(output)) resolve(child);
    });
  });
}

/** Runs an entry that cannot start. */
export async function runToEnd(mail: MailWebServer): Promise<{ status: number; stderr: string }> {
  const child = spawnEntry(mail);
  let stderr = '';
  child.stderr?.on('data', (data) => {
    stderr += data;
  });
  const [status] = await once(child, 'close');
  return { status, stderr };
}

/** Signals the group of an entry, as Playwright does. */
export function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid) process.kill(-pid, name);
}

/** Ends an entry. */
export async function end(child: ChildProcess, name: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'close');
  signal(child, name);
  await ended;
}

function spawnEntry({ command }: MailWebServer): ChildProcess {
  const child = spawn(command, { shell: true, detached: true });
  onTestFinished(() => end(child, 'SIGKILL'));
  return child;
}
