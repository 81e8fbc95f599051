import { checkKeys } from '../errors/check-keys.js';
import { checkWhole, wrongValue } from '../errors/option-errors.js';
import { CallSite } from '../inbox/call-site.js';
import { checkPattern } from '../inbox/options/check-pattern.js';
import type { CodeWaitOptions, LinkWaitOptions } from '../inbox/options/wait-options.js';
import type { MessageJson } from '../wire/json.js';
import type { ApiConnection } from './api-connection.js';
import { inboxPath, messagePath } from './api-paths.js';
import { type ClientMessage, toClientMessage } from './client-message.js';
import { longPoll } from './long-poll.js';

/** Options for a wait over HTTP. */
export interface ClientWaitOptions {
  /** Inbox to wait on. */
  readonly inboxId: string;
  /**
   * Longest time to wait, in ms, at most 120000.
   * @default 60000
   */
  readonly timeout?: number;
  /**
   * Considers only messages after the one with this `seq`, even if they were returned before.
   * @default no message is returned twice
   */
  readonly after?: number;
  /** Part of the subject, in any case. */
  readonly subject?: string;
  /** Part of the address or name of the sender, in any case. */
  readonly from?: string;
  /** Part of the address or name of a recipient, in any case. */
  readonly to?: string;
  /** Part of the text, of the visible text of the HTML, or of its source, in any case. */
  readonly body?: string;
  /** Aborts the wait, which then rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
}

/** Options for a wait for a link over HTTP. */
export interface ClientLinkWaitOptions
  extends ClientWaitOptions,
    Pick<LinkWaitOptions, 'pattern'> {}

/** Options for a wait for a code over HTTP. */
export interface OtpWaitOptions extends ClientWaitOptions, Pick<CodeWaitOptions, 'pattern'> {}

/** A one-time code and its message. */
export interface Otp {
  readonly code: string;
  readonly message: ClientMessage;
}

/** A verification link and its message. */
export interface FoundLink {
  readonly link: string;
  readonly message: ClientMessage;
}

/** Waits for messages of a mail server, and gets them. */
export class Messages {
  readonly #connection: ApiConnection;

  /** @internal */
  constructor(connection: ApiConnection) {
    this.#connection = connection;
  }

  /**
   * Waits for a one-time code and takes the newest matching message with one. The mail may have come before, and the
   * connection may break meanwhile.
   *
   * @throws MailTimeoutError if none arrives in time; explains why
   * @throws AmbiguousCodeError if the message contains several equally likely codes
   * @throws InboxClosedError if the inbox is deleted or expires
   *
   * @example
   * const otp = await client.messages.waitForOTP({ inboxId: inbox.id, timeout: 60_000 });
   * await page.getByLabel('Code').fill(otp.code);
   */
  waitForOTP(options: OtpWaitOptions): Promise<Otp> {
    return CallSite.above(this.waitForOTP).pointRejections(async () => {
      const { code, message } = await this.#wait('code', checkKeys(options, OTP_OPTIONS));
      return { code, message };
    });
  }

  /**
   * Waits for a verification link and takes the newest matching message with one.
   *
   * @throws MailTimeoutError if none arrives in time; explains why
   * @throws AmbiguousLinkError if the message contains several equally likely links
   * @throws InboxClosedError if the inbox is deleted or expires
   *
   * @example
   * const { link } = await client.messages.waitForLink({ inboxId: inbox.id });
   * await page.goto(link);
   */
  waitForLink(options: ClientLinkWaitOptions): Promise<FoundLink> {
    return CallSite.above(this.waitForLink).pointRejections(async () => {
      const { link, message } = await this.#wait('link', checkKeys(options, LINK_OPTIONS));
      return { link, message };
    });
  }

  /**
   * Waits for a message and takes the oldest that matches.
   *
   * @throws MailTimeoutError if none arrives in time; explains why
   * @throws InboxClosedError if the inbox is deleted or expires
   */
  waitForMessage(options: ClientWaitOptions): Promise<ClientMessage> {
    return CallSite.above(this.waitForMessage).pointRejections(async () => {
      const { message } = await this.#wait('message', checkKeys(options, WAIT_OPTIONS));
      return message;
    });
  }

  /**
   * Gets a message, whichever inbox has it.
   *
   * @throws NotFoundError if the mail server does not have it, or not any more
   */
  get(id: string): Promise<ClientMessage> {
    return CallSite.above(this.get).pointRejections(async () =>
      toClientMessage((await this.#connection.json({ path: messagePath(id) })) as MessageJson),
    );
  }

  /**
   * Gets a raw message (RFC 5322).
   *
   * @throws NotFoundError if the mail server does not have it, or not any more
   */
  getRaw(id: string): Promise<Uint8Array> {
    return CallSite.above(this.getRaw).pointRejections(async () =>
      this.#connection.bytes({ path: `${messagePath(id)}/raw` }),
    );
  }

  /**
   * Gets the bytes of an attachment, counted from 0.
   *
   * @throws NotFoundError if there is none
   */
  getAttachment(id: string, index: number): Promise<Uint8Array> {
    return CallSite.above(this.getAttachment).pointRejections(async () =>
      this.#connection.bytes({
        path: `${messagePath(id)}/attachments/${checkWhole('The index of an attachment', index)}`,
      }),
    );
  }

  async #wait(kind: 'code' | 'link' | 'message', options: OtpWaitOptions): Promise<Waited> {
    const { inboxId, timeout = DEFAULT_TIMEOUT, after, pattern, signal } = options;
    const { subject, from, to, body } = options;
    if (!(Number.isFinite(timeout) && timeout > 0 && timeout <= LONGEST_TIMEOUT))
      throw wrongValue({
        of: '{ timeout }',
        wanted: `a number of ms up to ${LONGEST_TIMEOUT}`,
        value: timeout,
        hint: 'wait again for longer: a code that comes meanwhile is not lost.',
      });
    const answer = await longPoll(this.#connection, {
      path: `${inboxPath(inboxId)}/${kind}`,
      query: {
        after: after?.toString(),
        subject,
        from,
        to,
        body,
        ...patternQuery(pattern, kind === 'link' ? kind : 'code'),
      },
      timeout,
      signal,
    });
    const { message, ...value } = answer as WaitedJson;
    return { ...value, message: toClientMessage(message) };
  }
}

interface WaitedJson {
  readonly code: string;
  readonly link: string;
  readonly message: MessageJson;
}

interface Waited extends Omit<WaitedJson, 'message'> {
  readonly message: ClientMessage;
}

const DEFAULT_TIMEOUT = 60_000;
// The limit of the mail server, below the timeouts of proxies.
const LONGEST_TIMEOUT = 120_000;
const WAIT_KEYS: (keyof ClientWaitOptions)[] = [
  'inboxId',
  'timeout',
  'after',
  'subject',
  'from',
  'to',
  'body',
  'signal',
];
const WAIT_OPTIONS = { of: 'The argument of waitForMessage()', keys: WAIT_KEYS };
const LINK_OPTIONS = { of: 'The argument of waitForLink()', keys: [...WAIT_KEYS, 'pattern'] };
const OTP_OPTIONS = { of: 'The argument of waitForOTP()', keys: [...WAIT_KEYS, 'pattern'] };

// Means nothing to a search for one code.
const INDICES = 'd';

function patternQuery(
  pattern: RegExp | undefined,
  kind: 'code' | 'link',
): { pattern?: string; flags?: string } {
  const checked = checkPattern(pattern, kind);
  return checked ? { pattern: checked.source, flags: checked.flags.replace(INDICES, '') } : {};
}
