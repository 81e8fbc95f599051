import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** The command `playwright-inbox`, as a developer keeps it running. */
export interface RunningCommand {
  readonly url: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

const READY = /\((http:\S+)\)/;

/** Starts the command; on any free ports unless told otherwise. */
export async function startCommand(ports = { smtp: 0, http: 0 }): Promise<RunningCommand> {
  const args = ['--smtp-port', String(ports.smtp), '--http-port', String(ports.http)];
  const command = spawn(process.execPath, [resolve('dist/cli.js'), ...args]);
  const [line] = (await once(command.stdout, 'data')) as [Buffer];
  return {
    url: READY.exec(line.toString())?.[1] ?? '',
    process: command,
    async stop() {
      const ended = once(command, 'exit');
      command.kill('SIGTERM');
      await ended;
    },
  };
}
