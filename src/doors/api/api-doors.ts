import type { IncomingMessage, ServerResponse } from 'node:http';
import { StoreError } from '../../errors/server-errors.js';
import { isLoopback } from '../../loopback.js';
import type { Refusal } from '../../received-mail.js';
import type { IncomingBytes } from '../incoming-mails.js';
import { intakeDoor } from '../intake.js';
import { loopsDoor } from '../loops.js';
import { mailersendDoor } from '../mailersend.js';
import { mailgunDoor } from '../mailgun.js';
import { mailjetDoor } from '../mailjet.js';
import { postmarkDoor } from '../postmark.js';
import type { MailUnderWay, Receiver } from '../receiver.js';
import { resendDoor } from '../resend.js';
import { sendgridDoor } from '../sendgrid.js';
import { sesDoor } from '../ses/ses.js';
import { smsDoor } from '../sms.js';
import { snsDoor } from '../sns.js';
import { telnyxDoor } from '../telnyx.js';
import { twilioDoor } from '../twilio/twilio.js';
import { vonageDoor } from '../vonage/vonage.js';
import {
  type ApiAnswer,
  type ApiDoor,
  ApiRefusal,
  type ApiReply,
  type ApiRequest,
  jsonReply,
} from './api-door.js';
import { FaultRefusal, replyByFault } from './api-faults.js';
import { type CodeStore, MemoryCodes } from './code-store.js';
import { composeMail } from './compose-mail.js';
import { isBelow } from './door-paths.js';
import { findForeignPage, type Reach } from './foreign-page.js';
import { IdempotentReplies } from './idempotent-replies.js';
import { SecretKey } from './secret-key.js';

/** Options of {@link ApiDoors}. */
export interface ApiDoorsOptions {
  /** Interface that the server listens on. */
  readonly host: string;
  /** Key that clients must send as that of the provider; undefined if any will do. */
  readonly apiKey: string | undefined;
  /** URL of a reverse proxy in front of it. */
  readonly publicUrl?: Reach['publicUrl'];
  /** Largest body in bytes, where the provider takes more. */
  readonly maxBytes: number;
  /** Where codes are kept until they are checked; in memory if left out. */
  readonly codes?: CodeStore;
}

interface RequestUnderWay extends MailUnderWay {
  readonly door: ApiDoor | undefined;
  recipients: readonly string[];
  /** Body, which counts until the reply. */
  readonly bytes: IncomingBytes;
}

/** Makes the doors of a mail server; some keep codes that they sent. */
const makeDoors = (codes: CodeStore): readonly ApiDoor[] => [
  resendDoor,
  sesDoor,
  sendgridDoor,
  mailgunDoor,
  postmarkDoor,
  mailjetDoor,
  mailersendDoor,
  loopsDoor,
  intakeDoor,
  smsDoor,
  twilioDoor(codes),
  snsDoor,
  telnyxDoor,
  vonageDoor(codes),
];
const NO_DOOR = 'HTTP';
// A request names all its recipients, and gets one reply.
const AT_REPLY = ['recipient', 'reply'] as const;
const CONTROL = /\p{Cc}/gu;
const SHOWN_COMMAND = 100;
const LARGEST_UNDER_WAY =
  'what is being received takes more than { maxIncomingBytes }, and this is the largest';
// Some APIs quote what is wrong, however long it is.
const SHOWN_TEXT = 1000;

/** Takes mail by the HTTP APIs of e-mail providers: the reply to a request follows the delivery of its mails. */
export class ApiDoors {
  readonly #doors: readonly ApiDoor[];
  readonly #receiver: Receiver;
  readonly #maxBytes: number;
  readonly #reach: Reach;
  readonly #key: SecretKey | undefined;
  readonly #replies = new IdempotentReplies();
  readonly #underWay = new Set<RequestUnderWay>();

  constructor(receiver: Receiver, options: ApiDoorsOptions) {
    const { host, publicUrl, apiKey, maxBytes, codes = new MemoryCodes() } = options;
    this.#doors = makeDoors(codes);
    this.#receiver = receiver;
    this.#maxBytes = maxBytes;
    this.#reach = { onLoopback: isLoopback(host), publicUrl };
    this.#key = apiKey === undefined ? undefined : new SecretKey(apiKey);
    receiver.addDoor(() => [...this.#underWay]);
  }

  async respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const underWay: RequestUnderWay = {
      id: request,
      door: this.#doors.find(({ path }) => isBelow(request.url ?? '', path)),
      recipients: [],
      bytes: this.#receiver.incoming.begin(),
    };
    this.#underWay.add(underWay);
    this.#receiver.log.opened(request);
    try {
      write(response, await this.#answer(request, underWay));
    } catch (error) {
      write(response, this.#refused(request, underWay, error));
    } finally {
      this.#receiver.log.closed(request);
      this.#end(underWay);
    }
  }

  #end(underWay: RequestUnderWay): void {
    underWay.bytes.release();
    this.#underWay.delete(underWay);
    this.#receiver.checkIdle();
  }

  async #answer(incoming: IncomingMessage, underWay: RequestUnderWay): Promise<ApiReply> {
    const { door } = underWay;
    const foreign = findForeignPage(incoming, this.#reach);
    if (foreign !== undefined) throw new ForeignRequest(foreign);
    if (!door)
      throw refusal(404, `There is no API at ${pathOf(incoming)}: ${listPaths(this.#doors)}.`);
    this.#checkKey(incoming, door);
    const request = await this.#read(incoming, door, underWay.bytes);
    const answer = await door.answer(request);
    underWay.recipients = answer.mails.flatMap(({ recipients }) => recipients);
    const deliver = async (): Promise<ApiReply> => {
      await this.#deliver(answer, incoming);
      for (const text of answer.refused ?? [])
        this.#logRefusal(incoming, { api: door.name, code: answer.reply.status, text });
      return answer.reply;
    };
    const reply = (): Promise<ApiReply> => {
      const fault = this.#receiver.takeFault(underWay.recipients, AT_REPLY);
      if (!fault) return deliver();
      // It gets no reply, and none is waited for.
      if (fault.fault.kind === 'timeout') this.#end(underWay);
      return replyByFault(fault, { incoming, door }, deliver);
    };
    const { 'idempotency-key': given } = request.headers;
    if (!door.refuseRepeated || typeof given !== 'string') return reply();
    const key = `${door.path}${request.path} ${given}`;
    const seen = this.#replies.find(key, request.body, door.refuseRepeated);
    return seen ?? this.#replies.keep(key, request.body, reply);
  }

  #checkKey({ headers }: IncomingMessage, door: ApiDoor): void {
    const key = door.findKey(headers);
    if (key === undefined && (this.#key || !door.isOpen))
      throw door.refusals['no-key']('', headers);
    if (this.#key && !this.#key.is(key ?? '')) throw door.refusals['wrong-key']('', headers);
  }

  /** Reads a request to its end, even if it is too large: its client then gets a reply instead of a cut connection. */
  async #read(incoming: IncomingMessage, door: ApiDoor, bytes: IncomingBytes): Promise<ApiRequest> {
    const { method = '', headers, url = '' } = incoming;
    const most = Math.min(door.maxBytes, this.#maxBytes);
    let length = 0;
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > most) bytes.drop();
      else bytes.add(chunk);
    }
    const tooMuch = length > most ? `${length} bytes where ${most} may come` : LARGEST_UNDER_WAY;
    if (bytes.dropped) throw door.refusals['too-large'](tooMuch, headers);
    const [path = '', query = ''] = url.slice(door.path.length).split('?', 2);
    const body = bytes.whole();
    return { method, path, query: new URLSearchParams(query), headers, body };
  }

  /** Composes all mails before it delivers the first: a request is delivered whole or not at all. */
  async #deliver({ mails }: ApiAnswer, { socket }: IncomingMessage): Promise<void> {
    const client = { address: socket.remoteAddress ?? '', hostname: undefined };
    const composed = [];
    // A request of 25 MB may ask for a thousand mails, each with all of its files.
    const { limit } = this.#receiver.incoming;
    let bytes = 0;
    for (const mail of mails) {
      const { content } = mail;
      const raw = Buffer.isBuffer(content) ? content : await composeMail(content);
      bytes += raw.length;
      if (bytes > limit)
        throw new Error(`its mails take more than ${limit} bytes { maxIncomingBytes } in all`);
      composed.push({ ...mail, raw });
    }
    for (const { mailFrom, recipients, provider, raw } of composed) {
      const envelope = { mailFrom, recipients, user: undefined, secure: false, client };
      await this.#receiver.accept({ envelope, raw, provider });
    }
  }

  #refused(
    incoming: IncomingMessage,
    { door, recipients }: RequestUnderWay,
    error: unknown,
  ): ApiReply {
    if (error instanceof FaultRefusal) return error.reply;
    const { reply, message } = error instanceof ApiRefusal ? error : failure(incoming, door, error);
    const isCut = incoming.destroyed && !incoming.complete;
    const code = isCut ? undefined : reply.status;
    const foreign = error instanceof ForeignRequest;
    const api = door?.name ?? NO_DOOR;
    const refusal = { api, code, text: message, recipients, ...(foreign && { foreign }) };
    this.#logRefusal(incoming, refusal);
    return reply;
  }

  #logRefusal(
    incoming: IncomingMessage,
    refusal: Omit<Refusal, 'at' | 'client' | 'command'>,
  ): void {
    this.#receiver.log.refused({
      ...refusal,
      text: refusal.text.slice(0, SHOWN_TEXT),
      client: incoming.socket.remoteAddress ?? '',
      command: `${incoming.method} ${pathOf(incoming)}`
        .slice(0, SHOWN_COMMAND)
        .replace(CONTROL, ' '),
    });
  }
}

/** Refusal of a request that comes from another web page, or by a host name that one may have pointed here. */
class ForeignRequest extends ApiRefusal {
  constructor(message: string) {
    super(jsonReply(403, { message }), message);
  }
}

function failure(
  { headers }: IncomingMessage,
  door: ApiDoor | undefined,
  error: unknown,
): ApiRefusal {
  if (door && error instanceof StoreError)
    return whenStoreIsAway(door.refusals.unavailable(error.summary, headers));
  const text = error instanceof Error ? error.message : `${error}`;
  return door?.refusals['not-delivered'](text, headers) ?? refusal(500, text);
}

/** Tells a client to send again soon (RFC 9110 section 10.2.3): the store may be back. */
function whenStoreIsAway({ reply, message }: ApiRefusal): ApiRefusal {
  return new ApiRefusal({ ...reply, headers: { ...reply.headers, 'retry-after': '1' } }, message);
}

function refusal(status: number, message: string): ApiRefusal {
  return new ApiRefusal(jsonReply(status, { message }), message);
}

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '';
}

function listPaths(doors: readonly ApiDoor[]): string {
  return `those are ${doors.map(({ path }) => path).join(', ')}`;
}

function write(response: ServerResponse, { status, headers, body }: ApiReply): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
