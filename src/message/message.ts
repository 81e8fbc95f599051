import { inspect } from 'node:util';
import type { CheerioAPI } from 'cheerio/slim';
import { clip } from '../errors/base.js';
import type {
  CodeCandidate,
  Extraction,
  ExtractOptions,
  LinkCandidate,
  MessageContent,
} from '../extract/candidate.js';
import { loadHtml } from '../html/load-html.js';
import type { Cursor, Envelope, Provider, ReceivedMail } from '../received-mail.js';
import type { Attachment } from './attachment.js';
import { formatAddress, type MailAddress } from './mail-address.js';
import type { Made } from './remade.js';

/** Finds codes and links in the content of a message. */
type ExtractContent = (content: MessageContent, options?: ExtractOptions) => Extraction;

/** Whom the header of a message names, and when it says that it was written. */
export type NamesOfMessage = Pick<Message, 'from' | 'to' | 'cc' | 'replyTo' | 'date'>;

/** What of a message is read when it is asked for: kept beside the raw bytes, it would take as much again and more. */
interface ReadLate {
  readonly headers: Made<Message['headers']>;
  readonly named: Made<NamesOfMessage>;
  readonly text: Made<string | undefined>;
  readonly html: Made<string | undefined>;
}

type ReadBefore = Pick<Message, 'subject' | 'attachments' | 'parseError' | keyof ReceivedMail>;

/**
 * A parsed mail: what its header and its parts say, and the code or link found in it.
 *
 * It has only what the mail had: no text is made from HTML and no HTML from text. Logged or inspected it stays short:
 * `raw`, `html` and the content of attachments show as sizes.
 *
 * @example
 * const message = await inbox.waitForMessage({ subject: /welcome/i });
 * expect(message.from?.address).toBe('hello@acme.test');
 * expect(message.attachments[0]?.name).toBe('terms.pdf');
 * await page.goto(message.link!);
 */
export class Message {
  /** Subject, decoded, on one line; '' when there is none. */
  readonly subject!: string;
  /** First author (From), or undefined when the mail names none. */
  declare readonly from: MailAddress | undefined;
  /** Recipients the header names (To), groups flattened. Those who really got it: `envelope.recipients`. */
  declare readonly to: readonly MailAddress[];
  /** Further recipients the header names (Cc), groups flattened. */
  declare readonly cc: readonly MailAddress[];
  /** Addresses an answer goes to (Reply-To), groups flattened. */
  declare readonly replyTo: readonly MailAddress[];
  /** When the sender says it was written, or undefined when the header has no readable Date. */
  declare readonly date: Date | undefined;
  /**
   * Header fields by lower-case name, unfolded and decoded (RFC 2047); those of a repeated field
   * joined by a line feed. At most the first 256 KB of the header.
   */
  declare readonly headers: Readonly<Record<string, string>>;
  /**
   * Text of the text/plain parts, decoded, with `\n` line ends; several are joined by `\n`.
   * Undefined when the mail has none.
   */
  declare readonly text: string | undefined;
  /** Source of the text/html parts, decoded and joined in the same way. Undefined when the mail has none. */
  declare readonly html: string | undefined;
  /** All parts that are neither text nor HTML, in order: files, inline images, invitations. */
  readonly attachments!: readonly Attachment[];
  /** Sender and recipients as the application named them, including those in Bcc. */
  readonly envelope!: Envelope;
  /** Mail as received, byte for byte. */
  readonly raw!: Buffer;
  /**
   * Provider whose HTTP API the application sent the mail by, with the id that it got for the mail; undefined for mail that
   * came by SMTP.
   *
   * @example
   * expect(message.provider).toMatchObject({ name: 'Resend', template: 'welcome' });
   */
  readonly provider?: Provider | undefined;
  /** Position of the mail among the events of its source. */
  readonly cursor!: Cursor;
  /** Time at which the last byte of the mail was received. */
  readonly receivedAt!: Date;
  /** Why the mail, or a part of it, could not be parsed; undefined if it could. */
  readonly parseError!: Error | undefined;
  readonly #late: ReadLate;
  readonly #extract: ExtractContent;
  #extraction: Extraction | undefined;
  #query: CheerioAPI | undefined;

  /**
   * Makes a message of its parts.
   *
   * @param before What was received and what was parsed of it.
   * @param late What is parsed when it is asked for.
   * @param extract Finds codes and links; called when they are first asked for.
   */
  constructor(before: ReadBefore, late: ReadLate, extract: ExtractContent) {
    Object.assign(this, before);
    this.#late = late;
    Object.defineProperties(this, Message.#lateProperties);
    this.#extract = extract;
  }

  /**
   * Everything extraction found, with the evidence and with which of `code` and `link` is undefined
   * only because several candidates are equally likely. Computed once, when first asked for.
   */
  get extraction(): Extraction {
    this.#extraction ??= this.#extract(this);
    return this.#extraction;
  }

  /** Looks for codes and links again, given the form of an application's code or its base URL. */
  extractWith(options: ExtractOptions): Extraction {
    return this.#extract(this, options);
  }

  /** One-time code, or undefined if there is none or several are equally likely. */
  get code(): string | undefined {
    return this.extraction.code;
  }

  /** Verification link, ready for `page.goto`, or undefined if there is none or several are equally likely. */
  get link(): string | undefined {
    return this.extraction.link;
  }

  /** Possible codes, best first, with what speaks for and against each. */
  get codes(): readonly CodeCandidate[] {
    return this.extraction.codes;
  }

  /** Links, best first, with what speaks for and against each; those that were rejected come last. */
  get links(): readonly LinkCandidate[] {
    return this.extraction.links;
  }

  /**
   * The HTML part, loaded with cheerio (`cheerio/slim`) when first used, to query it like jQuery. An empty document if
   * the mail has no HTML part. Tags nested more than 512 levels deep are left out, their text is kept.
   *
   * @example
   * expect(message.$('a.button').attr('href')).toBe('https://acme.test/start');
   * expect(message.$('td.total').text()).toBe('€ 12.00');
   */
  get $(): CheerioAPI {
    this.#query ??= loadHtml(this.html ?? '');
    return this.#query;
  }

  /**
   * Returns the message as plain data for `JSON.stringify`: all of it except bytes, which show as sizes.
   */
  toJSON(): Record<string, unknown> {
    return {
      subject: this.subject,
      from: this.from,
      to: this.to,
      cc: this.cc,
      replyTo: this.replyTo,
      date: this.date,
      headers: this.headers,
      text: this.text,
      html: this.html,
      attachments: this.attachments.map(({ content: _, ...rest }) => rest),
      envelope: this.envelope,
      provider: this.provider,
      size: this.raw.length,
      cursor: this.cursor,
      receivedAt: this.receivedAt,
      parseError: this.parseError?.message,
      code: this.code,
      link: this.link,
    };
  }

  // Own properties like the others: a copy of a message has them too.
  static readonly #lateProperties: PropertyDescriptorMap = {
    from: property((message) => message.#late.named.value.from),
    to: property((message) => message.#late.named.value.to),
    cc: property((message) => message.#late.named.value.cc),
    replyTo: property((message) => message.#late.named.value.replyTo),
    date: property((message) => message.#late.named.value.date),
    headers: property((message) => message.#late.headers.value),
    text: property((message) => message.#late.text.value),
    html: property((message) => message.#late.html.value),
  };

  static {
    // Shows the message in a few lines for console.log and util.inspect.
    Object.defineProperty(Message.prototype, inspect.custom, {
      value(this: Message, _depth: number, options: object): string {
        return `Message ${inspect(summaryOf(this), options)}`;
      },
    });
  }
}

function property(read: (message: Message) => unknown): PropertyDescriptor {
  return {
    enumerable: true,
    configurable: true,
    get(this: Message): unknown {
      return read(this);
    },
  };
}

const SHOWN_TEXT = 300;

function summaryOf(message: Message): Record<string, unknown> {
  const summary = {
    subject: message.subject,
    from: message.from && formatAddress(message.from),
    recipients: message.envelope.recipients,
    provider: message.provider,
    receivedAt: message.receivedAt,
    text: message.text && clip(message.text, SHOWN_TEXT),
    html: message.html && `(${message.html.length} characters)`,
    attachments: message.attachments.map(formatAttachment),
    code: message.code,
    link: message.link,
    raw: `(${message.raw.length} bytes)`,
    parseError: message.parseError?.message,
  };
  return Object.fromEntries(
    Object.entries(summary).filter(([, value]) => value !== undefined && !isEmptyList(value)),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function formatAttachment({ name, type, size }: Attachment): string {
  return `${name ?? '(no name)'} (${type}, ${size} bytes)`;
}
