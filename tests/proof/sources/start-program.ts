import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

/** Starts a program and waits until a URL answers; returns a function that ends it. */
export async function startProgram(
  [program = '', ...args]: readonly string[],
  url: string,
  { cwd, env }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<() => Promise<void>> {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  for (let attempt = 1; child.exitCode === null && attempt < 600; attempt += 1) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered)
      return async () => {
        child.kill();
        if (child.exitCode === null) await once(child, 'exit');
      };
    await delay(100);
  }
  child.kill();
  throw new Error(`${program} does not answer at ${url}.`);
}
