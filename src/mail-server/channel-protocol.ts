import type { SmtpOptions } from '../doors/smtp/smtp-options.js';
import type { Activity, Cursor, Envelope, ReceivedMail } from '../received-mail.js';

/** Path of the channel between workers and the shared mail server. */
export const CHANNEL_PATH = '/v1/channel';

/** Version of the channel; both ends must have the same. */
export const CHANNEL_VERSION = 1;

/** Is the first frame a worker gets. */
export interface Welcome {
  readonly type: 'welcome';
  readonly channel: number;
  readonly version: string;
  readonly serverId: string;
  readonly smtp: {
    readonly host: string;
    readonly port: number;
    readonly url: string;
    readonly certificate: string | undefined;
  };
}

/** Is a claim a worker had before it connected again. */
interface HeldClaim {
  readonly address: string;
  /** Where the source stood when the address was claimed. */
  readonly since: Cursor;
  readonly shared: boolean;
}

/** Is an address that somebody else has. */
export interface TakenAddress {
  readonly address: string;
  readonly holder: string;
}

/** An option that a run asks for and the server that runs already has another value of. */
export interface OptionDifference {
  /** Its name as in `mailWebServer()`. */
  readonly option: string;
  readonly asked: unknown;
  readonly running: unknown;
}

/** Is what a worker asks. */
export type ChannelRequest = { readonly id: number } & (
  | {
      /** Comes first: nothing is pushed before it. */
      readonly type: 'resume';
      readonly claims: readonly HeldClaim[];
      /** The last mail that came, on whichever connection. */
      readonly seen: Cursor | undefined;
    }
  | { readonly type: 'claim'; readonly address: string; readonly shared: boolean }
  | { readonly type: 'release'; readonly address: string }
  | { readonly type: 'activity'; readonly since: Cursor }
  | { readonly type: 'idle'; readonly address?: string }
  /** Keeps the server for a run, if it has the options that the run asks for. */
  | { readonly type: 'keep'; readonly options: SmtpOptions }
);

/** Is the answer to a request. */
export interface ChannelReply {
  readonly type: 'reply';
  readonly id: number;
  readonly cursor?: Cursor;
  readonly activity?: Activity;
  /** Who holds the address, when a claim was refused. */
  readonly holder?: string;
  /** Whether the holder shares the address. */
  readonly shared?: boolean;
  /** Number of claims of all workers that are too many, when a claim was refused for that. */
  readonly full?: number;
  /** Addresses that went to somebody else while the worker was cut off. */
  readonly taken?: readonly TakenAddress[];
  /** Options that keep a run from using the server; none when it may. */
  readonly differences?: readonly OptionDifference[];
}

/** Is any frame of text that a worker gets. */
export type ChannelFrame = Welcome | ChannelReply;

interface MailHeader {
  readonly cursor: Cursor;
  readonly receivedAt: string;
  readonly envelope: Envelope;
}

const LENGTH_BYTES = 4;

/** Writes what stands before the raw bytes of a mail: the length of its header (uint32, big endian), the header (JSON). */
export function encodeHead({ cursor, receivedAt, envelope }: ReceivedMail): Buffer {
  const fields: MailHeader = { cursor, receivedAt: receivedAt.toISOString(), envelope };
  const header = Buffer.from(JSON.stringify(fields));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(header.length);
  return Buffer.concat([length, header]);
}

/** Reads a binary frame: what {@link encodeHead} wrote, and the raw bytes. */
export function decodeMail(frame: Buffer): ReceivedMail {
  const end = LENGTH_BYTES + frame.readUInt32BE();
  const header = JSON.parse(frame.toString('utf8', LENGTH_BYTES, end)) as MailHeader;
  const { user, client, ...envelope } = header.envelope;
  return {
    cursor: header.cursor,
    receivedAt: new Date(header.receivedAt),
    // JSON has no undefined: what was left out comes back as a field again.
    envelope: { ...envelope, user, client: { address: client.address, hostname: client.hostname } },
    raw: frame.subarray(end),
  };
}
