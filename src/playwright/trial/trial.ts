import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserContext, PlaywrightTestOptions, TestInfo } from '@playwright/test';
import { MailTimeoutError } from '../../errors/wait-errors.js';
import type { Inbox } from '../../inbox/inbox.js';
import type { Found } from '../../inbox/take.js';
import type { PendingWait } from '../../inbox/wait.js';
import type { InboxDefaults, InboxOptions } from '../../mail-server/inbox-options.js';
import type { MailServer } from '../../mail-server/mail-server.js';
import type { Message } from '../../message/message.js';
import { scanLinks } from '../../outside/scan-links.js';
import { now } from '../../timers.js';
import { settingsOfProject } from '../settings-of-project.js';
import { FAULTS_OF_TRIALS } from './faults-of-trials.js';
import { PageWatch } from './page-watch.js';
import { FACTS, type TrialFacts, type TrialName, type TrialSettings } from './trial-settings.js';

const DEFAULT_TIMEOUT = 15_000;
// What a person waits for a page to say that something went wrong.
const LONGEST_BOUNCE = 5000;
// Time in which a second mail comes.
const SETTLE = 1000;
// Time without a change after which a page is complete, and the longest wait for that.
const STILL = 250;
const LONGEST_SETTLING = 3000;

const LATE: ReadonlySet<TrialName> = new Set(['delay', 'out of order']);

type ProjectUse = Partial<PlaywrightTestOptions & { mailServerOptions: InboxDefaults }>;

/** A test that `prove` runs: sets the fault of its inboxes, and notes what the application does. */
export class Trial {
  readonly #name: TrialName;
  readonly #byApi: boolean;
  readonly #testInfo: TestInfo;
  readonly #begun = new Date(now());
  readonly #inboxes: Inbox[] = [];
  readonly #shared: Inbox[] = [];
  readonly #textsWithMail: string[] = [];
  #mailServer: MailServer | undefined;
  #pages: PageWatch | undefined;
  #text = '';
  #before: readonly string[] = [];
  #unanswered: readonly string[] = [];
  #missedMail = false;
  #resent = false;

  /** Reads the settings of the trial from their file. */
  static read(file: string, testInfo: TestInfo): Trial {
    return new Trial(JSON.parse(readFileSync(file, 'utf8')), testInfo);
  }

  constructor({ trial, byApi }: TrialSettings, testInfo: TestInfo) {
    this.#name = trial;
    this.#byApi = byApi.includes(testInfo.testId);
    this.#testInfo = testInfo;
    if (testInfo.timeout && LATE.has(trial)) testInfo.setTimeout(2 * testInfo.timeout);
  }

  /** Creates an inbox with the fault of the trial, unless the test gives it another one. */
  async createInbox(mailServer: MailServer, options: InboxOptions): Promise<Inbox> {
    this.#mailServer = mailServer;
    const { mailServerOptions }: ProjectUse = this.#testInfo.project.use;
    const timeout = options.timeout || mailServerOptions?.timeout || DEFAULT_TIMEOUT;
    const fault = FAULTS_OF_TRIALS[this.#name]({ timeout, byApi: this.#byApi });
    const inbox = await mailServer.createInbox({
      ...(!options.shared && { fault }),
      ...options,
      ...(this.#name === 'bounce' && { timeout: Math.min(timeout, LONGEST_BOUNCE) }),
    });
    (options.shared ? this.#shared : this.#inboxes).push(inbox);
    return inbox;
  }

  /** Watches the pages of the test. */
  watch(context: BrowserContext): void {
    this.#pages = new PageWatch(context);
  }

  /** Follows a wait; scans the links of its mail before the test gets it. */
  async follow(wait: PendingWait<Found | undefined>): Promise<void> {
    const pending = this.#pages?.notePending();
    const found = await wait.settled.catch((error: unknown) => {
      this.#missedMail ||= error instanceof MailTimeoutError;
    });
    await pending;
    this.#resent ||= wait.resent;
    if (!found) return;
    if (this.#name === 'scanner') await scanLinks(found.message, settingsOfProject());
    if (this.#name === 'none') this.#textsWithMail.push(await this.#settledText());
  }

  /** Looks at the page a last time, before the pages of the test close. */
  async leavePages(): Promise<void> {
    const pages = this.#pages;
    if (!pages) return;
    if (this.#name === 'bounce' && this.#testInfo.status !== this.#testInfo.expectedStatus)
      await delay(Math.max(0, LONGEST_BOUNCE - pages.sinceSubmission));
    this.#unanswered = pages.unanswered;
    this.#text = await pages.text();
    this.#before = await pages.textsBefore();
  }

  /** Attaches the facts to the test, for `prove`. */
  async end(): Promise<void> {
    if (!this.#inboxes.length) return;
    await delay(SETTLE);
    const messages = this.#inboxes.flatMap((inbox) => inbox.messages);
    const text = this.#comparable(this.#text);
    const facts: TrialFacts = {
      testId: this.#testInfo.testId,
      missedMail: this.#missedMail,
      resent: this.#resent,
      serverErrors: this.#pages?.serverErrors ?? [],
      pageErrors: this.#pages?.pageErrors ?? [],
      unanswered: this.#unanswered,
      text,
      unchanged: this.#before.some((before) => this.#comparable(before) === text),
      textsWithMail: this.#textsWithMail.map((seen) => this.#comparable(seen)),
      messages: messages.length,
      values: new Set(messages.map(({ code, link }) => `${code} ${link}`)).size,
      notices: await this.#countNotices(),
      byApi: messages.some(({ provider }) => provider !== undefined),
    };
    const body = JSON.stringify(facts);
    await this.#testInfo.attach(FACTS, { body, contentType: 'application/json' });
  }

  async #settledText(): Promise<string> {
    const end = now() + LONGEST_SETTLING;
    let text: string | undefined;
    for (;;) {
      const next = (await this.#pages?.text()) ?? '';
      if (next === text || now() > end) return next;
      text = next;
      await delay(STILL);
    }
  }

  async #countNotices(): Promise<number> {
    const strays = this.#mailServer?.strays ?? [];
    const recent = strays.filter(({ receivedAt }) => receivedAt >= this.#begun);
    // The bytes of an old one may be gone.
    const parsed = await Promise.all(recent.map((stray) => stray.parse().catch(() => undefined)));
    const others = [...parsed, ...this.#shared.flatMap((inbox) => inbox.messages)];
    return others.filter((message) => message && this.#isNamedIn(message)).length;
  }

  #isNamedIn({ subject, text, html }: Message): boolean {
    const all = `${subject}\n${text}\n${html}`.toLowerCase();
    return this.#inboxes.some(({ address }) => all.includes(address.toLowerCase()));
  }

  /** Takes out of a text what differs between runs. */
  #comparable(text: string): string {
    const names = this.#inboxes.flatMap(({ address }) => [address, address.split('@', 1)[0] ?? '']);
    return names
      .reduce((left, name) => left.replaceAll(name.toLowerCase(), '…'), text.toLowerCase())
      .replace(DIGITS, '0')
      .trim();
  }
}

const DIGITS = /\d+/g;
