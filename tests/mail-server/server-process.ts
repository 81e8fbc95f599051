import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { compiled } from './compiled.js';

const READY = /receives mail at smtp:\/\/127\.0\.0\.1:(\d+) \(http:\/\/127\.0\.0\.1:(\d+)\)/;

/** A shared mail server in its own process, as `mailWebServer()` runs it. */
export class ServerProcess {
  readonly host = '127.0.0.1';
  /** Port for SMTP. */
  readonly port: number;
  readonly httpPort: number;
  readonly #child: ChildProcess;

  /** Starts it on free ports, or on those of one that was killed. */
  static async start(ports?: { port: number; httpPort: number }): Promise<ServerProcess> {
    const { port = 0, httpPort = 0 } = ports ?? {};
    const args = ['--smtp-port', String(port), '--http-port', String(httpPort)];
    const child = spawn(process.execPath, [compiled('http/main.js'), ...args]);
    let output = '';
    child.stderr.on('data', (data) => {
      output += data;
    });
    for await (const data of child.stdout) {
      output += data;
      const [, smtp, http] = READY.exec(output) ?? [];
      if (http) return new ServerProcess(child, { port: Number(smtp), httpPort: Number(http) });
    }
    throw new Error(`The server did not start: ${output}`);
  }

  private constructor(child: ChildProcess, { port, httpPort }: { port: number; httpPort: number }) {
    this.#child = child;
    this.port = port;
    this.httpPort = httpPort;
  }

  get url(): string {
    return `http://127.0.0.1:${this.httpPort}`;
  }

  /** Kills it as the system does, without a chance to shut down. */
  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill('SIGKILL');
    await once(this.#child, 'exit');
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.kill();
  }
}
