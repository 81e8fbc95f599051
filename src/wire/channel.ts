import type { SmtpOptions } from '../doors/smtp/smtp-options.js';
import type { InboxFault } from '../faults/fault.js';
import type { Activity, Cursor, Envelope, Provider, ReceivedMail } from '../received-mail.js';

/** Path of the channel between workers and the shared mail server. */
export const CHANNEL_PATH = '/v1/channel';

/** Version of the channel; both ends must have the same. */
export const CHANNEL_VERSION = 1;

/** Who connects to the channel. */
export interface ChannelPeer {
  /** Id of the worker, the same when it connects again. */
  readonly client: string;
  /** Name that others are shown. */
  readonly name: string;
}

/** Where the application sends its mail. */
export interface SmtpAddress {
  readonly host: string;
  readonly port: number;
  /** URL of both, `smtps:` where TLS is expected from the first byte, with the credentials it demands. */
  readonly url: string;
  /** Certificate (PEM) for the application to trust; undefined without TLS. */
  readonly certificate: string | undefined;
}

/** What a source needs other defaults for than the doors of this package do. */
export interface SourceDefaults {
  /** Maximum time for a wait, in ms. */
  readonly timeout?: number | undefined;
  /** Time after which no mail counts as none, in ms. */
  readonly settle?: number | undefined;
  /** Pattern of fresh addresses, such as `qa+{token}@example.com`. */
  readonly address?: string | undefined;
}

/** First frame that a worker gets. */
export interface Welcome {
  readonly type: 'welcome';
  readonly channel: number;
  readonly version: string;
  readonly serverId: string;
  readonly smtp: SmtpAddress;
  /** Defaults of the upstream that the server reads mail from; left out without one. */
  readonly defaults?: SourceDefaults;
  /** URL of the server for applications, where it is reached through a reverse proxy. */
  readonly url?: string;
}

/** Claim that a worker had before it connected again. */
export interface HeldClaim {
  readonly address: string;
  /** Position of the source when the address was claimed. */
  readonly since: Cursor;
  readonly shared: boolean;
  /** Fault that a server without it is told of. */
  readonly fault?: InboxFault | undefined;
}

/** Address that another worker has. */
export interface TakenAddress {
  readonly address: string;
  readonly holder: string;
}

/** Option that a run asks for and the running server has another value of. */
export interface OptionDifference {
  /** Name as in `mailWebServer()`. */
  readonly option: string;
  readonly asked: unknown;
  readonly running: unknown;
}

/** Claim of an address that is not for the key of the client, with the name of the key and the patterns of its addresses. */
export interface ForeignClaim {
  readonly key: string;
  readonly sees: readonly string[];
}

/**
 * Why an address cannot be claimed: it is taken, the number of claims of all workers is at its limit, or it is not for the
 * key of the client.
 */
export type RefusedClaim =
  | { readonly holder: string; readonly shared: boolean }
  | { readonly full: number }
  | ForeignClaim;

/** What a worker asks. */
export type Question =
  | {
      /** Comes first: nothing is pushed before it. */
      readonly type: 'resume';
      readonly claims: readonly HeldClaim[];
      /** Cursor of the last mail that came, on any connection. */
      readonly seen: Cursor | undefined;
    }
  | { readonly type: 'claim'; readonly address: string; readonly shared: boolean }
  | { readonly type: 'release'; readonly address: string }
  | { readonly type: 'fault'; readonly address: string; readonly fault?: InboxFault | undefined }
  | { readonly type: 'activity'; readonly since: Cursor; readonly address?: string | undefined }
  | { readonly type: 'idle'; readonly address?: string }
  /** Keeps the server for a run, if it has the options that the run asks for. */
  | { readonly type: 'keep'; readonly options: SmtpOptions };

/** Answers by the type of the question. */
export interface Answers {
  /** Addresses in `taken` went to other workers while this one was cut off. */
  readonly resume: { readonly cursor: Cursor; readonly taken: readonly TakenAddress[] };
  readonly claim: { readonly cursor: Cursor } | RefusedClaim;
  readonly release: null;
  /** Whether the worker has the claim. */
  readonly fault: boolean;
  readonly activity: Activity;
  readonly idle: null;
  /** Options that keep a run from using the server; none when it may. */
  readonly keep: readonly OptionDifference[];
}

export type Answer = Answers[keyof Answers];

/** Question with the number that its answer has. */
interface ChannelRequest {
  readonly id: number;
  readonly question: Question;
}

/** Answer to the question with the same number. */
export interface ChannelReply {
  readonly type: 'reply';
  readonly id: number;
  readonly answer: Answer;
}

const LAST_SLASHES = /\/+$/;

export function channelUrl(serverUrl: string, { client, name }: ChannelPeer): URL {
  const url = new URL(serverUrl.replace(LAST_SLASHES, '') + CHANNEL_PATH);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.searchParams.set('client', client);
  url.searchParams.set('name', name);
  return url;
}

/** Reads who connects out of the path and query of a channel; undefined when they do not say. */
export function readPeer(path: string): ChannelPeer | undefined {
  const { searchParams } = new URL(path, 'ws://localhost');
  const client = searchParams.get('client');
  return client ? { client, name: searchParams.get('name') ?? 'another program' } : undefined;
}

export function encodeFrame(frame: Welcome | ChannelReply | ChannelRequest): string {
  return JSON.stringify(frame);
}

/** Decodes the first frame that a worker gets; undefined when it is no welcome. */
export function decodeWelcome(text: string): Welcome | undefined {
  const frame = parse(text) as Partial<Welcome> | undefined;
  return frame?.type === 'welcome' ? (frame as Welcome) : undefined;
}

/** Decodes a further frame that a worker gets; undefined when it is no reply. */
export function decodeReply(text: string): ChannelReply | undefined {
  const frame = parse(text) as Partial<ChannelReply> | undefined;
  if (frame?.type !== 'reply') return undefined;
  const { id, answer } = frame as ChannelReply;
  const isActivity = typeof answer === 'object' && answer !== null && 'refusals' in answer;
  return { type: 'reply', id, answer: isActivity ? reviveDates(answer) : answer };
}

/** Decodes what a worker asks; undefined when it is no request. */
export function decodeRequest(text: string): ChannelRequest | undefined {
  const frame = parse(text) as Partial<ChannelRequest> | undefined;
  const isRequest = typeof frame?.id === 'number' && typeof frame.question?.type === 'string';
  return isRequest ? (frame as ChannelRequest) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Makes dates of the texts that JSON has for them. */
export function reviveDates<T extends Pick<Activity, 'refusals'>>(activity: T): T {
  const refusals = activity.refusals.map((refusal) => ({ ...refusal, at: new Date(refusal.at) }));
  return { ...activity, refusals };
}

interface MailHeader {
  readonly cursor: Cursor;
  readonly receivedAt: string;
  readonly envelope: Envelope;
  readonly provider?: Provider | undefined;
}

const LENGTH_BYTES = 4;

/** Encodes what precedes the raw bytes of a message: the length of its header (uint32, big endian), the header (JSON). */
export function encodeHead({ cursor, receivedAt, envelope, provider }: ReceivedMail): Buffer {
  const fields: MailHeader = { cursor, receivedAt: receivedAt.toISOString(), envelope, provider };
  const header = Buffer.from(JSON.stringify(fields));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(header.length);
  return Buffer.concat([length, header]);
}

/** Decodes a binary frame: what {@link encodeHead} wrote, and the raw bytes. */
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
    provider: header.provider,
  };
}
