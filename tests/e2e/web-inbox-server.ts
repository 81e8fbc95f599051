import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createTransport, type SendMailOptions } from 'nodemailer';

const READY = /smtp:\/\/127\.0\.0\.1:(\d+).*http:\/\/127\.0\.0\.1:(\d+)/s;

/** The command `playwright-inbox` in its own process, as a developer starts it. */
export class WebInboxServer {
  readonly #options: readonly string[];
  #smtpPort = 0;
  #httpPort = 0;
  #child: ChildProcess | undefined;

  /** @param options of the command */
  constructor(options: readonly string[] = []) {
    this.#options = options;
  }

  /** Where the web inbox is. */
  get url(): string {
    return `http://127.0.0.1:${this.#httpPort}`;
  }

  get smtpPort(): number {
    return this.#smtpPort;
  }

  /** Starts it, or deletes all mail of one that is running. */
  async startEmpty(): Promise<void> {
    if (this.#child?.exitCode === null) {
      const messages = `${this.url}/v1/messages`;
      await fetch(messages, { method: 'DELETE' });
      const left = (await (await fetch(messages)).json()) as { messages: readonly unknown[] };
      if (left.messages.length === 0) return;
      await this.stop();
    }
    await this.start();
  }

  /** Starts it on free ports; again, on the same ones, with nothing of the mail it had. */
  async start(): Promise<void> {
    const ports = ['--smtp-port', `${this.#smtpPort}`, '--http-port', `${this.#httpPort}`];
    const child = spawn(process.execPath, ['dist/cli.js', ...ports, ...this.#options], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, PLAYWRIGHT_INBOX_API_KEY: undefined },
    });
    this.#child = child;
    let output = '';
    for await (const data of child.stdout) {
      output += data;
      const [, smtp, http] = READY.exec(output) ?? [];
      if (!http) continue;
      this.#smtpPort = Number(smtp);
      this.#httpPort = Number(http);
      return;
    }
    throw new Error(`The server did not start: ${output}`);
  }

  /** Ends it as a crash does. */
  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** Sends mails as an application does, one after the other; resolves when the last got its 250. */
  async send(...mails: readonly SendMailOptions[]): Promise<void> {
    await this.#send(mails, 1);
  }

  /** Sends many mails over several connections. */
  async sendMany(count: number, mail: (index: number) => SendMailOptions): Promise<void> {
    await this.#send(
      Array.from({ length: count }, (_, index) => mail(index)),
      8,
    );
  }

  async #send(mails: readonly SendMailOptions[], maxConnections: number): Promise<void> {
    const transport = createTransport({
      host: '127.0.0.1',
      port: this.#smtpPort,
      pool: true,
      maxConnections,
      maxMessages: Number.POSITIVE_INFINITY,
    });
    const defaults = { from: 'app@acme.test', to: 'ada@acme.test' };
    try {
      await Promise.all(mails.map((mail) => transport.sendMail({ ...defaults, ...mail })));
    } finally {
      transport.close();
    }
  }
}
