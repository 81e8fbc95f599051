import { RawHeader } from '../../../doors/api/raw-header.js';
import type { IncomingMail } from '../../../doors/incoming-mail.js';
import type { UpstreamListener } from './upstream.js';
import { upstreamEnvelope } from './upstream-envelope.js';
import type { UpstreamHttp } from './upstream-http.js';

interface MailpitAddress {
  readonly Address: string;
}

/** A message as Mailpit announces and lists it; its envelope recipients are all in To, Cc and Bcc. */
export interface MailpitMessage {
  readonly ID: string;
  readonly Created: string;
  readonly To: readonly MailpitAddress[] | null;
  readonly Cc: readonly MailpitAddress[] | null;
  readonly Bcc: readonly MailpitAddress[] | null;
  /** User name of the SMTP login; '' without one. */
  readonly Username?: string;
}

/** Reads messages and hands them on in the order in which they were announced. */
export class MailpitReader {
  /** Resolves with the error of the first message that could not be read. */
  readonly failed: Promise<unknown>;
  readonly #http: UpstreamHttp;
  readonly #listener: UpstreamListener;
  readonly #unread = new Set<string>();
  #fail!: (error: unknown) => void;
  #last: Promise<void> = Promise.resolve();

  constructor(http: UpstreamHttp, listener: UpstreamListener) {
    this.#http = http;
    this.#listener = listener;
    this.failed = new Promise((resolve) => {
      this.#fail = resolve;
    });
  }

  read(message: MailpitMessage): void {
    this.#unread.add(message.ID);
    const raw = this.#http.get(`api/v1/message/${message.ID}/raw`);
    const before = this.#last;
    this.#last = (async () => {
      const [bytes] = await Promise.all([raw, before]);
      this.#unread.delete(message.ID);
      if (bytes) this.#listener.mail(toMail(message, bytes));
      else this.#listener.deleted();
    })();
    this.#last.catch(this.#fail);
  }

  /** Lists the IDs of messages that were not handed on. */
  unread(): readonly string[] {
    return [...this.#unread];
  }

  /** Resolves when all messages are handed on. */
  settled(): Promise<void> {
    return this.#last;
  }
}

function toMail({ To, Cc, Bcc, Username }: MailpitMessage, raw: Buffer): IncomingMail {
  const recipients = [To, Cc, Bcc].flatMap((list) => list ?? []).map(({ Address }) => Address);
  // Mailpit writes the address of MAIL FROM into it.
  const [mailFrom = ''] = new RawHeader(raw).addresses('return-path');
  return {
    envelope: upstreamEnvelope(mailFrom, [...new Set(recipients)], Username || undefined),
    raw,
  };
}
