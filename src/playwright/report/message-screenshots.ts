import { type ChildProcess, fork } from 'node:child_process';
import { on, once } from 'node:events';
import type { PlaywrightWorkerOptions } from '@playwright/test';
import type { Attachment } from '../../message/attachment.js';
import type { Message } from '../../message/message.js';

/** Takes a screenshot (PNG) of a message; undefined if no browser can start. */
export type ScreenshotMessage = (message: Message) => Promise<Buffer | undefined>;

/** What another process needs to open a browser like the project's. */
export interface ScreenshotBrowser {
  readonly name: PlaywrightWorkerOptions['browserName'];
  readonly launch: PlaywrightWorkerOptions['launchOptions'];
  readonly connect: PlaywrightWorkerOptions['connectOptions'];
}

/** Request for a screenshot, as the process gets it. */
export interface ScreenshotRequest {
  readonly id: number;
  readonly html: string;
  readonly browser: ScreenshotBrowser;
}

/** Answer to a {@link ScreenshotRequest}; without a screenshot if no browser can start, or it fails. */
export interface ScreenshotReply {
  readonly id: number;
  readonly png?: Buffer;
}

// A browser starts in a second; a report is not worth holding up a run for longer than this.
const TIME_LIMIT = 30_000;

/** Takes screenshots of messages in a separate browser, from the first screenshot to the end of the worker. */
export class MessageScreenshots {
  readonly #browser: ScreenshotBrowser;
  #process: ChildProcess | undefined;
  #requests = 0;
  #failed = false;

  constructor(options: BrowserOptions) {
    this.#browser = browserOf(options);
  }

  /** Never rejects: a report without a screenshot is still a report. */
  readonly screenshotMessage: ScreenshotMessage = async (message) => {
    if (this.#failed) return undefined;
    const png = await this.#take(message).catch(() => undefined);
    // No browser is installed, or it hangs: trying again would take as long each time.
    this.#failed = png === undefined;
    if (this.#failed) await this.close();
    return png;
  };

  /** Closes the browser. */
  async close(): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.ref();
    const exited = once(child, 'exit', { signal: AbortSignal.timeout(TIME_LIMIT) });
    if (child.connected) child.disconnect();
    await exited.catch(() => child.kill('SIGKILL'));
  }

  async #take(message: Message): Promise<Buffer | undefined> {
    const { messagePage } = await import('../../message/message-page.js');
    const { html } = messagePage(message, { resourceUrl: dataUrl, attachments: true });
    this.#process ??= startProcess();
    const child = this.#process;
    const id = ++this.#requests;
    // Throws for options of a browser that cannot be copied.
    child.send({ id, html, browser: this.#browser } satisfies ScreenshotRequest);
    return replyTo(id, child);
  }
}

/** Options of a project that select its browser. */
type BrowserOptions = Pick<
  PlaywrightWorkerOptions,
  'browserName' | 'channel' | 'launchOptions' | 'connectOptions'
>;

function browserOf(options: BrowserOptions): ScreenshotBrowser {
  const { browserName: name, channel, launchOptions, connectOptions: connect } = options;
  const { slowMo: _, logger: __, ...launch } = launchOptions;
  // In headed runs too: these windows are not for people to watch.
  return { name, connect, launch: { ...launch, headless: true, ...(channel && { channel }) } };
}

function startProcess(): ChildProcess {
  const { PWDEBUG: _, ...env } = process.env;
  const child = fork(new URL('./screenshot-process.js', import.meta.url), {
    serialization: 'advanced',
    stdio: 'ignore',
    execArgv: [],
    env,
  });
  // Ends with the worker, without keeping it alive.
  child.unref();
  child.channel?.unref();
  child.on('error', () => undefined);
  return child;
}

async function replyTo(id: number, child: ChildProcess): Promise<Buffer | undefined> {
  const signal = AbortSignal.timeout(TIME_LIMIT);
  const messages = on(child, 'message', { signal, close: ['exit'] });
  for await (const [reply] of messages as AsyncIterable<[ScreenshotReply]>)
    if (reply.id === id) return reply.png && Buffer.from(reply.png);
  return undefined;
}

/** Embeds inline images; a file that is only listed needs no content. */
function dataUrl({ cid, content, type }: Attachment): string {
  return cid === undefined ? '#' : `data:${type};base64,${content.toString('base64')}`;
}
