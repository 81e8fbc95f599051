import type { BrowserContext, TestInfo } from '@playwright/test';
import { InboxError } from '../../errors/base.js';
import type { BrowserState } from '../../inbox/explain/browser-state.js';
import type { FailedWait } from '../../inbox/explain/describe-mail.js';
import type { ClosedBecause, Inbox } from '../../inbox/inbox.js';
import type { Mailbox } from '../../inbox/mailbox.js';
import type { PendingWait } from '../../inbox/wait.js';
import { now } from '../../timers.js';
import type { BrowserWatch } from '../page/browser-watch.js';
import { currentTest } from '../step.js';
import type { ReportSettings } from '../test-options.js';
import type { Trial } from '../trial/trial.js';
import { collectUnhandled } from './collect-unhandled.js';
import type { ScreenshotMessage } from './message-screenshots.js';

const TEST_OVER: ClosedBecause = {
  reason: 'the test or hook it was made for is over',
  hint: 'an inbox that several tests share is made in beforeAll with `inbox = await mailServer.createInbox({ label })` and closed in afterAll.',
};

const current = new WeakMap<TestInfo, TestMail>();

/** Collects what one test does with mail, and puts it into the report when the test ends. */
export class TestMail {
  /** Trial that the test runs in; undefined unless `prove` runs it. */
  trial: Trial | undefined;
  readonly #settings: ReportSettings;
  readonly #screenshotMessage: ScreenshotMessage;
  readonly #testInfo: TestInfo;
  readonly #begun = new Date(now());
  readonly #made: Inbox[] = [];
  readonly #inboxes = new Set<Mailbox>();
  readonly #waits: NotedWait[] = [];
  readonly #calls = new Set<Promise<unknown>>();
  readonly #atEnd: (() => void)[] = [];
  #context: BrowserContext | undefined;
  #browser: BrowserWatch | undefined;
  #ended: 'passed' | 'failed' | undefined;

  /** Returns the mail of the running test; undefined outside a test with the fixtures. */
  static current(): TestMail | undefined {
    const running = currentTest();
    return running && current.get(running);
  }

  constructor(testInfo: TestInfo, settings: ReportSettings, screenshotMessage: ScreenshotMessage) {
    this.#testInfo = testInfo;
    this.#settings = settings;
    this.#screenshotMessage = screenshotMessage;
    current.set(testInfo, this);
  }

  /** Whether codes are hidden. */
  get mask(): boolean {
    return this.#settings.mask;
  }

  /** Returns roughly how much time the test has left, in ms. */
  timeLeft(): number {
    const { timeout } = this.#testInfo;
    return timeout ? timeout - (now() - this.#begun.getTime()) : Number.POSITIVE_INFINITY;
  }

  /**
   * Runs a wait or a matcher that the test calls. If it is still pending when the test ends, it rejects; if nothing
   * handles that rejection, the call was not awaited, and the test fails. After a failed test it stays pending instead,
   * so that the report shows one error and not two.
   */
  async follow<T>(run: () => Promise<T>): Promise<T> {
    const running = run();
    const settled = running.catch(() => undefined).finally(() => this.#calls.delete(settled));
    this.#calls.add(settled);
    try {
      return await running;
    } finally {
      // A matcher resolves with its failure, which Playwright then throws.
      if (this.#ended === 'failed') await new Promise(() => undefined);
    }
  }

  /** Returns the value of a wait; with `inboxMask`, its error hides the codes. */
  outcome<T>({ settled, info }: PendingWait<T>): Promise<T> {
    return settled.catch(async (error: unknown) => {
      throw this.mask && error instanceof InboxError ? await masked(error, info.mailbox) : error;
    });
  }

  /** Remembers the browser context of the test. */
  async useContext(context: BrowserContext): Promise<void> {
    this.#context = context;
    this.trial?.watch(context);
    await this.#watchBrowser();
  }

  /** What the browser of the test shows now; undefined in a test without a browser or without an inbox. */
  get browser(): BrowserState | undefined {
    return this.#browser?.state;
  }

  /** Keeps an inbox open until the test ends. */
  async keep<T extends Inbox>(inbox: T): Promise<T> {
    this.#made.push(inbox);
    this.#inboxes.add(inbox.mailbox);
    await this.#watchBrowser();
    return inbox;
  }

  /** Calls a function when the test ends. */
  atEnd(end: () => void): void {
    this.#atEnd.push(end);
  }

  // Tests without an inbox pay nothing.
  async #watchBrowser(): Promise<void> {
    if (!this.#context || !this.#made.length || this.#browser) return;
    const { BrowserWatch } = await import('../page/browser-watch.js');
    this.#browser ??= new BrowserWatch(this.#context);
  }

  /** Remembers a wait, and its inbox, which several tests may share. */
  note(wait: PendingWait<unknown>): void {
    this.#inboxes.add(wait.info.mailbox);
    const noted: NotedWait = { wait, end: undefined };
    this.#waits.push(noted);
    wait.settled.catch((error: Error) => {
      noted.end = { gaveUp: new Date(now()), error };
    });
    // The first matcher of a worker loads its code; its test may have ended meanwhile.
    if (this.#ended) endUnawaited(wait);
  }

  /**
   * Ends pending waits, attaches explanation and messages, and closes the inboxes of the test.
   *
   * @throws InboxError for a wait or matcher that was not awaited, in a test that has passed so far
   */
  async end(): Promise<void> {
    let notAwaited: readonly unknown[] = [];
    try {
      await this.trial?.end();
      if (this.#testInfo.status === 'passed') notAwaited = await this.#endCalls();
      // A soft matcher that was not awaited fails the test only now.
      const { status, expectedStatus } = this.#testInfo;
      const failed = notAwaited.length > 0 || status !== expectedStatus;
      if (this.#inboxes.size) await this.#report(failed);
    } finally {
      this.#ended ??= 'failed';
      this.#endWaits();
      for (const end of this.#atEnd) end();
      await Promise.all(this.#made.map((inbox) => inbox.closeBecause(TEST_OVER)));
      if (current.get(this.#testInfo) === this) current.delete(this.#testInfo);
    }
    if (notAwaited.length) throw notAwaited[0];
  }

  async #endCalls(): Promise<readonly unknown[]> {
    this.#ended = 'passed';
    if (!this.#calls.size) return [];
    return collectUnhandled(() => {
      this.#endWaits();
      return Promise.all(this.#calls);
    });
  }

  #endWaits(): void {
    for (const { wait } of this.#waits) endUnawaited(wait);
  }

  async #report(failed: boolean): Promise<void> {
    const { mask, attach, screenshots = Boolean(this.#context) } = this.#settings;
    const withMails = attach === 'on' || (failed && attach !== 'off');
    if (!failed && !withMails) return;
    const { attachExplanation, attachMails } = await import('./attach-mail.js');
    const of = { testInfo: this.#testInfo, begun: this.#begun, inboxes: [...this.#inboxes], mask };
    if (failed) await attachExplanation(of, await this.#failedWaits());
    if (withMails) await attachMails(of, screenshots ? this.#screenshotMessage : undefined);
  }

  async #failedWaits(): Promise<FailedWait[]> {
    const failed = this.#waits.map(async ({ wait, end }) => {
      if (end) return [{ wait: wait.info, ...end }];
      return wait.ended
        ? []
        : [{ wait: wait.info, gaveUp: undefined, error: await wait.explain() }];
    });
    return (await Promise.all(failed)).flat();
  }
}

interface NotedWait {
  readonly wait: PendingWait<unknown>;
  end: { readonly gaveUp: Date; readonly error: Error } | undefined;
}

function endUnawaited({ info, fail }: PendingWait<unknown>): void {
  fail(
    new InboxError({
      summary: `Test ended before ${info.call}() did: it was not awaited.`,
      hint: 'write `await` before it, and before the helper that it is in. The ESLint rule @typescript-eslint/no-floating-promises finds such lines.',
    }),
  );
}

async function masked(error: InboxError, { messages }: Mailbox): Promise<InboxError> {
  const { maskText } = await import('../../inbox/explain/mask.js');
  error.message = maskText(error.message, messages);
  error.stack = maskText(error.stack ?? '', messages);
  return error;
}
