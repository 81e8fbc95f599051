import { randomUUID } from 'node:crypto';
import { type ApiAnswer, type ApiRequest, jsonReply } from '../api/api-door.js';
import type { CodeStore } from '../api/code-store.js';
import { parseRecipient } from '../api/parse-recipient.js';
import { isObject, listOf, objectOf, parseJson, textOf } from '../api/read-json.js';
import { freshCode, type SentCode, SentCodes } from '../api/sent-codes.js';
import { textMessage } from '../api/text-message.js';
import { invalidField, vonageProblem } from './vonage-error.js';

const NAME = 'Vonage';
const PATH = /^\/v2\/verify(?:\/([0-9a-f-]{36}))?$/;
const LIFETIME = 5 * 60_000;
const SHORTEST_CODE = 4;
const LONGEST_CODE = 10;
const MOST_MISTAKES = 3;
const OWN_CODE = /^[a-zA-Z0-9]{4,10}$/;
const TEXT_CHANNELS: ReadonlySet<unknown> = new Set(['sms', 'whatsapp', 'rcs']);

/** Requests of Verify v2 of Vonage, whose codes are made here. */
export class VonageVerify {
  readonly #pending: SentCodes<SentCode>;

  constructor(codes: CodeStore) {
    this.#pending = new SentCodes(codes, LIFETIME);
  }

  /** Answers a request; undefined if it is for another API of Vonage. */
  async answer(request: ApiRequest): Promise<ApiAnswer | undefined> {
    const match = PATH.exec(request.path);
    if (!match) return undefined;
    const [, id] = match;
    if (request.method === 'POST' && id === undefined) return this.#start(request);
    if (request.method === 'POST' && id !== undefined) return this.#check(request, id);
    if (request.method === 'DELETE' && id !== undefined) return this.#cancel(id);
    throw notFound(id ?? '');
  }

  async #start({ body }: ApiRequest): Promise<ApiAnswer> {
    const request = objectOf(parseJson(body));
    const brand = textOf(request['brand']);
    if (brand === undefined) throw invalidField('brand', 'must not be empty.');
    const { channel, to, from } = objectOf(listOf(request['workflow'])[0]);
    if (!TEXT_CHANNELS.has(channel))
      throw invalidField('workflow.channel', 'must be sms, whatsapp or rcs to be understood here.');
    const number = parseRecipient(to);
    if (number === undefined) throw invalidField('workflow.to', 'must be a phone number.');
    const id = randomUUID();
    const code = readCode(request);
    await this.#pending.set(nameOf(id), { code, sentAt: Date.now(), mistakes: 0 });
    const text = `${brand} code: ${code}. Valid for 5 minutes.`;
    const provider = { name: NAME, id };
    return {
      mails: [textMessage({ from: textOf(from) ?? brand, to: number, text, provider })],
      reply: jsonReply(202, { request_id: id }),
    };
  }

  async #check({ body }: ApiRequest, id: string): Promise<ApiAnswer> {
    const sent = this.#get(id);
    const json = parseJson(body);
    const code = isObject(json) ? json['code'] : undefined;
    if (sent.mistakes >= MOST_MISTAKES)
      throw vonageProblem(410, {
        type: '/verify-v2#expired',
        title: 'Invalid Code',
        detail: 'An incorrect code has been provided too many times. Workflow terminated.',
      });
    if (code !== sent.code) {
      await this.#pending.set(nameOf(id), { ...sent, mistakes: sent.mistakes + 1 });
      throw vonageProblem(400, {
        type: '/verify-v2#invalid-code',
        title: 'Invalid Code',
        detail: 'The code you provided does not match the expected value.',
      });
    }
    await this.#pending.set(nameOf(id), undefined);
    return { mails: [], reply: jsonReply(200, { request_id: id, status: 'completed' }) };
  }

  async #cancel(id: string): Promise<ApiAnswer> {
    this.#get(id);
    await this.#pending.set(nameOf(id), undefined);
    return { mails: [], reply: { status: 204, body: '' } };
  }

  #get(id: string): SentCode {
    const sent = this.#pending.get(nameOf(id));
    if (sent) return sent;
    throw notFound(id);
  }
}

function nameOf(id: string): string {
  return `vonage ${id}`;
}

function readCode({ code, code_length: length }: Readonly<Record<string, unknown>>): string {
  if (code === undefined) {
    if (length === undefined) return freshCode(SHORTEST_CODE);
    const digits = Number(length);
    if (Number.isInteger(digits) && digits >= SHORTEST_CODE && digits <= LONGEST_CODE)
      return freshCode(digits);
    throw invalidField('code_length', `must be from ${SHORTEST_CODE} to ${LONGEST_CODE}.`);
  }
  if (typeof code === 'string' && OWN_CODE.test(code)) return code;
  throw invalidField('code', 'must have 4 to 10 letters and digits.');
}

function notFound(id: string): Error {
  return vonageProblem(404, {
    type: '#not-found',
    title: 'Not Found',
    detail: `Request '${id}' was not found or it has been verified already.`,
  });
}
