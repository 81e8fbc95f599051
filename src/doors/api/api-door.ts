import type { IncomingHttpHeaders } from 'node:http';
import type { Provider } from '../../received-mail.js';

/** The HTTP API of a provider, as its clients speak it. */
export interface ApiDoor {
  /** Name of the provider as people know it, such as `Resend`. */
  readonly name: string;
  /** Path below the base URL, such as `/resend`. */
  readonly path: string;
  /** Largest body that the provider takes, in bytes. */
  readonly maxBytes: number;
  /** Whether a client needs a key only where the mail server has one. */
  readonly isOpen?: boolean;
  /** Refusals that every door knows, in the words of the provider. */
  readonly refusals: Readonly<
    Record<RefusalReason, (detail: string, headers: IncomingHttpHeaders) => ApiRefusal>
  >;
  /** Refuses an idempotency key, in an API that takes the header `Idempotency-Key`. */
  readonly refuseRepeated?: (reason: RepeatedReason) => ApiRefusal;
  /** Finds the key of a client; undefined if there is none in the form that the provider has. */
  findKey(headers: IncomingHttpHeaders): string | undefined;
  /**
   * Reads the mails out of a request.
   *
   * @throws ApiRefusal
   */
  answer(request: ApiRequest): ApiAnswer | Promise<ApiAnswer>;
}

/** Why any door may refuse a request, whatever is in it; the last two by a fault. */
type RefusalReason =
  | 'no-key'
  | 'wrong-key'
  | 'too-large'
  | 'not-delivered'
  | 'unavailable'
  | 'rejected'
  | 'too-many';

/** Why an idempotency key is refused: it came with another body, or its first request is being answered. */
export type RepeatedReason = 'reused' | 'in-use';

/** A request, read to its end. */
export interface ApiRequest {
  readonly method: string;
  /** Path below that of the door, such as `/emails`; '' for the door itself. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What a good request means: mails, and what their sender is told when all are delivered. */
export interface ApiAnswer {
  readonly mails: readonly OutgoingMail[];
  readonly reply: ApiReply;
  /** Why some mails of a batch are not among them, as the reply says too. */
  readonly refused?: readonly string[];
}

export interface ApiReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A mail of a request. */
export interface OutgoingMail {
  /** Address that bounces go to; '' if it is stored at the provider. */
  readonly mailFrom: string;
  /** Addresses of all recipients, those in Bcc among them. */
  readonly recipients: readonly string[];
  readonly provider: Provider | undefined;
  /** Parts to compose the mail from, or its bytes. */
  readonly content: MailContent | Buffer;
}

/** Parts to compose a mail from. */
export interface MailContent {
  /** Author; undefined where it is stored at the provider. */
  readonly from?: MailboxName | undefined;
  readonly to?: readonly MailboxName[];
  readonly cc?: readonly MailboxName[];
  readonly replyTo?: readonly MailboxName[];
  readonly subject?: string | undefined;
  /** Message-ID field, with its angle brackets; a fresh one if there is none. */
  readonly messageId?: string | undefined;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Variables of a template that is stored at the provider. */
  readonly variables?: readonly (readonly [name: string, value: string])[];
  readonly attachments?: readonly AttachedFile[];
}

/** An address with a name, '' without one. */
export interface MailboxName {
  readonly name: string;
  readonly address: string;
}

export interface AttachedFile {
  readonly name?: string | undefined;
  /** Media type; by the name if there is none. */
  readonly type?: string | undefined;
  readonly content: Buffer;
  /** Content-ID, without angle brackets, by which the HTML shows it. */
  readonly cid?: string | undefined;
}

/** Thrown for a request that the provider would refuse; its message is what an explanation says. */
export class ApiRefusal extends Error {
  readonly reply: ApiReply;

  constructor(reply: ApiReply, message: string) {
    super(message);
    this.reply = reply;
  }
}

export function jsonReply(status: number, value: unknown): ApiReply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
