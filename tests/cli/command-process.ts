import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { compiled } from '../mail-server/compiled.js';

const READY = /receives mail at smtp:\/\/[^:]+:(\d+) \(http:\/\/[^:]+:(\d+)\)/;

/** Exit code and output of a process. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command `playwright-inbox` in its own process. */
export class CommandProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  stdout = '';
  #stderr = '';

  /** Runs it; it is killed with the test. */
  static run(args: readonly string[], env: NodeJS.ProcessEnv = {}): CommandProcess {
    const command = new CommandProcess(args, env);
    onTestFinished(() => command.kill());
    return command;
  }

  /** Runs it until it says that it is ready; on any free ports unless told otherwise. */
  static async start(args: readonly string[] = []): Promise<CommandProcess> {
    const ports = args.includes('--http-port') ? [] : ['--smtp-port', '0', '--http-port', '0'];
    const command = CommandProcess.run([...ports, ...args]);
    await command.said(READY);
    return command;
  }

  private constructor(args: readonly string[], env: NodeJS.ProcessEnv) {
    this.child = spawn(process.execPath, [compiled('cli.js'), ...args], {
      env: { ...process.env, PLAYWRIGHT_INBOX_API_KEY: undefined, ...env },
    });
    this.child.stdout?.on('data', (data) => {
      this.stdout += data;
    });
    this.child.stderr?.on('data', (data) => {
      this.#stderr += data;
    });
    this.ended = once(this.child, 'close').then(([code]) => ({
      code,
      stdout: this.stdout,
      stderr: this.#stderr,
    }));
  }

  get smtpPort(): number {
    return Number(READY.exec(this.stdout)?.[1]);
  }

  get httpPort(): number {
    return Number(READY.exec(this.stdout)?.[2]);
  }

  get url(): string {
    return `http://127.0.0.1:${this.httpPort}`;
  }

  /** Resolves when its output holds something. */
  async said(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.stdout)) {
      const ended = this.ended.then(({ stderr }) => {
        throw new Error(`It ended without saying ${pattern}: ${this.stdout}${stderr}`);
      });
      const { stdout } = this.child;
      await Promise.race([ended, stdout && once(stdout, 'data')]);
    }
  }

  async kill(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill('SIGKILL');
    await this.ended;
  }
}
