/** A mail as a test sends it, by whatever door. */
export interface SentMail {
  readonly from?: string;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly replyTo?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly files?: readonly SentFile[];
}

/** A file of a mail. */
export interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
  /** Content-ID by which the HTML shows it. */
  readonly cid?: string;
}

/** Where a mail server receives mail. */
export interface MailServerUrls {
  readonly url: string;
  readonly apiUrl: string;
}

/** A door under test. */
export interface DoorUnderTest {
  readonly name: string;
  /** Name that the messages have in `provider`; undefined where they have none. */
  readonly provider: string | undefined;
  /** Sends a mail; resolves when the door has accepted it, and rejects when it has not. */
  send(server: MailServerUrls, mail: SentMail): Promise<void>;
  /** Sends a mail without recipients, and returns the status of the refusal. */
  sendToNobody(server: MailServerUrls): Promise<number>;
}

/** Sender of mails that name none. */
export const SENDER = 'Acme <hello@acme.test>';

/** Sends a request to a door. */
export async function post(
  url: string,
  init: { headers?: Record<string, string>; body: string | Uint8Array<ArrayBuffer> | FormData },
): Promise<Response> {
  return fetch(url, { method: 'POST', ...init });
}

/** What a door answered to a request that it refused. */
class RefusedError extends Error {
  readonly status: number;
  readonly retryAfter: string | null;

  constructor({ status, headers }: Response, body: string) {
    super(`${status} ${body}`);
    this.status = status;
    this.retryAfter = headers.get('retry-after');
  }
}

/** Rejects for a response that is none of success. */
export async function accepted(response: Response): Promise<void> {
  if (!response.ok) throw new RefusedError(response, await response.text());
  await response.arrayBuffer();
}
