import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compiled } from './compiled.js';

const WORKER = fileURLToPath(new URL('./worker.mjs', import.meta.url));

type Answer = readonly [id: number, outcome: { value?: unknown; error?: string }];

/** A worker in its own process, connected to a shared mail server. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  #lastId = 0;

  static async start(serverUrl: string): Promise<WorkerProcess> {
    const connect = pathToFileURL(compiled('mail-server/connect-mail-server.js')).href;
    const stdio = ['ignore', 'pipe', 'inherit', 'ipc'] as const;
    const child = fork(WORKER, [connect, serverUrl], { stdio: [...stdio] });
    await once(child, 'message');
    return new WorkerProcess(child);
  }

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  async createInbox(address: string): Promise<void> {
    await this.#call('createInbox', address);
  }

  /** Waits for the next message of an inbox, and returns its subject. */
  async waitForSubject(address: string): Promise<string> {
    return (await this.#call('waitForSubject', address)) as string;
  }

  async countMessages(address: string): Promise<number> {
    return (await this.#call('countMessages', address)) as number;
  }

  /** Resolves when the worker stands still; it goes on when there is a file. */
  async blockUntil(file: string): Promise<void> {
    this.#call('blockUntil', file).catch(() => undefined);
    if (this.#child.stdout) await once(this.#child.stdout, 'data');
  }

  async close(): Promise<void> {
    await this.#call('close');
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill('SIGKILL');
    await once(this.#child, 'exit');
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.kill();
  }

  #call(method: string, ...args: string[]): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const answered = ([of, { value, error }]: Answer): void => {
        if (of !== id) return;
        this.#child.off('message', answered);
        if (error === undefined) resolve(value);
        else reject(new Error(error));
      };
      this.#child.on('message', answered);
      this.#child.send([id, method, ...args]);
    });
  }
}
