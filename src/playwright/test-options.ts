import type { PhoneCountry } from '../inbox/fictional-numbers.js';
import type { LinkOrigin } from '../inbox/link-origin.js';

/** Tests whose messages are attached to the report. */
export type InboxAttachMode = 'off' | 'on' | 'retain-on-failure';

/** What is attached to the report, and for which tests. */
export interface InboxAttachOptions {
  /**
   * Tests whose messages are attached.
   * @default 'retain-on-failure', or 'off' with `inboxMask`
   */
  readonly mode?: InboxAttachMode;
  /**
   * Whether each message has a screenshot beside its .eml file. The first one in a worker starts a browser, which takes
   * about a second.
   * @default true for tests that use the fixture `page` or `context`
   */
  readonly screenshots?: boolean;
}

/** Value of the option `inboxAttach`; a string is short for `{ mode }`. */
export type InboxAttach = InboxAttachMode | InboxAttachOptions;

/** Test-scoped options, for `use` in playwright.config.ts or `test.use()`. */
export interface InboxTestOptions {
  /**
   * Maximum time for a wait, in ms; 0 waits as long as the test runs.
   * @default 15000
   */
  inboxTimeout: number | undefined;
  /**
   * Domain of fresh addresses.
   * @default 'inbox.example.com'
   */
  inboxDomain: string | undefined;
  /**
   * Origin of the links that waits return: `'baseURL'` replaces the origin that the application is configured with by
   * that of the test's `baseURL`; path, query and fragment stay. Links that contain a URL of another origin (click
   * trackers, sign-in services) and links with another scheme than http stay as they were sent.
   * @default 'as-sent'
   */
  inboxLinkOrigin: LinkOrigin;
  /**
   * Whether steps, failures and explanations hide codes and the tokens in links. Messages are then not attached, unless
   * `inboxAttach` says so.
   * @default false
   */
  inboxMask: boolean;
  /**
   * Tests whose messages are attached to the report, each as an .eml file and, in tests that use a browser, with a
   * screenshot.
   * @default 'retain-on-failure', or 'off' with `inboxMask`
   */
  inboxAttach: InboxAttach | undefined;
  /**
   * Country of the fresh numbers of phones: `'US'`, `'DE'`, `'AU'` or `'SE'`.
   * @default 'US'
   */
  phoneCountry: PhoneCountry;
}

/** What the report shows of a test's mail. */
export interface ReportSettings {
  /** Whether codes are hidden. */
  readonly mask: boolean;
  readonly attach: InboxAttachMode;
  /** Whether attached messages have a screenshot; undefined: in tests that use a browser. */
  readonly screenshots: boolean | undefined;
}

/** Options of a test that sets none. */
export const DEFAULT_OPTIONS: InboxTestOptions = {
  inboxTimeout: undefined,
  inboxDomain: undefined,
  inboxLinkOrigin: 'as-sent',
  inboxMask: false,
  inboxAttach: undefined,
  phoneCountry: 'US',
};

/** Returns whether a test sets any option, so that there is something to check. */
export function isAnySet(options: InboxTestOptions): boolean {
  const names = Object.keys(DEFAULT_OPTIONS) as (keyof InboxTestOptions)[];
  return names.some((name) => options[name] !== DEFAULT_OPTIONS[name]);
}

/** Fills in the defaults for the report of a test. */
export function reportSettings({ inboxMask, inboxAttach = {} }: InboxTestOptions): ReportSettings {
  const { mode, screenshots } =
    typeof inboxAttach === 'object' ? inboxAttach : { mode: inboxAttach };
  return {
    mask: inboxMask,
    // A file beside masked steps must not reveal what they hide.
    attach: mode ?? (inboxMask ? 'off' : 'retain-on-failure'),
    screenshots,
  };
}
