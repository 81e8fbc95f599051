import { randomBytes } from 'node:crypto';
import querystring from 'node:querystring';
import { type ApiAnswer, type ApiRequest, jsonReply, type OutgoingMail } from '../api/api-door.js';
import type { CodeStore } from '../api/code-store.js';
import { basicKey } from '../api/find-key.js';
import { parseMailboxName } from '../api/parse-mailbox-name.js';
import { parseRecipient } from '../api/parse-recipient.js';
import { freshCode, type SentCode, SentCodes } from '../api/sent-codes.js';
import { textMessage } from '../api/text-message.js';
import { TWILIO } from './messages.js';
import { notFound, twilioError } from './twilio-error.js';

/** Who started a verification: others must not learn of it. */
interface Account {
  /** Key of the client. */
  readonly owner: string;
  readonly service: string;
}

interface Verification extends SentCode {
  readonly sid: string;
  readonly service: string;
  readonly to: string;
  readonly channel: string;
  readonly attempts: {
    readonly time: string;
    readonly channel: string;
    readonly attempt_sid: string;
  }[];
}

const LIFETIME = 10 * 60_000;
const CODE_LENGTH = 6;
const MOST_SENDS = 5;
const MOST_MISTAKES = 5;
const CUSTOM_CODE = /^\d{4,10}$/;
const TEXT_CHANNELS: ReadonlySet<string> = new Set(['sms', 'whatsapp', 'rcs', 'auto']);
const PATH =
  /^\/v2\/Services\/(VA[0-9a-fA-F]{32})\/(Verifications|VerificationCheck)(?:\/([^/]+))?$/;

/** Verifications of Twilio Verify, whose codes are made here. */
export class Verify {
  readonly #pending: SentCodes<Verification>;

  constructor(codes: CodeStore) {
    this.#pending = new SentCodes(codes, LIFETIME);
  }

  /** Answers a request; undefined if it is for another API of Twilio. */
  async answer(request: ApiRequest): Promise<ApiAnswer | undefined> {
    const [, service, resource, id] = PATH.exec(request.path) ?? [];
    if (service === undefined) return undefined;
    const form = new URLSearchParams(request.body.toString());
    const owner = basicKey(request.headers) ?? '';
    if (resource === 'VerificationCheck' && request.method === 'POST' && id === undefined)
      return this.#check({ owner, service }, form);
    if (resource === 'Verifications' && id !== undefined)
      return this.#one(request, { owner, service, id: querystring.unescape(id) }, form);
    if (resource === 'Verifications' && request.method === 'POST')
      return this.#start({ owner, service }, form);
    throw notFound(request.path);
  }

  /** Sends a code; as long as it is pending, the same one again. */
  async #start(account: Account, form: URLSearchParams): Promise<ApiAnswer> {
    const [to, channel] = [required(form, 'To'), required(form, 'Channel').toLowerCase()];
    const begun = this.#pending.get(nameOf(account, to)) ?? begin(account, form);
    if (begun.attempts.length >= MOST_SENDS)
      throw twilioError(429, 60_203, 'Max send attempts reached');
    const mail = mailOf({ ...begun, channel }, form.get('CustomFriendlyName'));
    const attempt = {
      time: new Date().toISOString(),
      channel: channel.toUpperCase(),
      attempt_sid: `VL${randomBytes(16).toString('hex')}`,
    };
    const verification = { ...begun, attempts: [...begun.attempts, attempt] };
    await this.#keep(account, verification);
    return { mails: [mail], reply: jsonReply(201, resourceOf(verification, 'pending')) };
  }

  async #check(account: Account, form: URLSearchParams): Promise<ApiAnswer> {
    const id = form.get('VerificationSid') || required(form, 'To');
    const code = required(form, 'Code');
    const verification = this.#pending.get(nameOf(account, id));
    if (!verification) throw notFound(`/Services/${account.service}/VerificationCheck`);
    if (verification.mistakes >= MOST_MISTAKES)
      throw twilioError(429, 60_202, 'Max check attempts reached');
    const isRight = code === verification.code;
    if (isRight) await this.#end(account, verification);
    else await this.#keep(account, { ...verification, mistakes: verification.mistakes + 1 });
    const status = isRight ? 'approved' : 'pending';
    const result = { ...stateOf(verification, status), sna_attempts_error_codes: [] };
    return { mails: [], reply: jsonReply(200, result) };
  }

  /** Shows a verification, or ends it as `Status` says. */
  async #one(
    { method, path }: ApiRequest,
    { id, ...account }: Account & { readonly id: string },
    form: URLSearchParams,
  ): Promise<ApiAnswer> {
    const verification = this.#pending.get(nameOf(account, id));
    if (!verification) throw notFound(path);
    if (method !== 'POST')
      return { mails: [], reply: jsonReply(200, resourceOf(verification, 'pending')) };
    const status = required(form, 'Status');
    if (status !== 'canceled' && status !== 'approved') throw invalid('Status', status);
    await this.#end(account, verification);
    return { mails: [], reply: jsonReply(200, resourceOf(verification, status)) };
  }

  async #keep(account: Account, verification: Verification): Promise<void> {
    for (const id of [verification.to, verification.sid])
      await this.#pending.set(nameOf(account, id), verification);
  }

  async #end(account: Account, { to, sid }: Verification): Promise<void> {
    for (const id of [to, sid]) await this.#pending.set(nameOf(account, id), undefined);
  }
}

function mailOf({ to, channel, code, sid: id }: Verification, name: string | null): OutgoingMail {
  const provider = { name: TWILIO, id };
  const text = `Your ${name ? `${name} ` : ''}verification code is: ${code}`;
  const mailbox = channel === 'email' ? parseMailboxName(to) : undefined;
  if (mailbox) {
    const content = { to: [mailbox], subject: 'Your verification code', text };
    return { mailFrom: '', recipients: [mailbox.address], provider, content };
  }
  const number = parseRecipient(to);
  if (!TEXT_CHANNELS.has(channel) && channel !== 'email') throw invalid('Channel', channel);
  if (number === undefined) throw invalid('To', to);
  return textMessage({ from: '', to: number, text, provider });
}

/** Returns the name by which a verification of an account is kept. */
function nameOf({ owner, service }: Account, id: string): string {
  return `twilio ${owner} ${service} ${id}`;
}

function begin({ service }: Account, form: URLSearchParams): Verification {
  const custom = form.get('CustomCode');
  if (custom !== null && !CUSTOM_CODE.test(custom)) throw invalid('CustomCode', custom);
  return {
    sid: `VE${randomBytes(16).toString('hex')}`,
    service,
    to: required(form, 'To'),
    channel: required(form, 'Channel').toLowerCase(),
    code: custom ?? freshCode(CODE_LENGTH),
    sentAt: Date.now(),
    mistakes: 0,
    attempts: [],
  };
}

type Status = 'pending' | 'approved' | 'canceled';

function resourceOf(verification: Verification, status: Status): object {
  const { service, sid, attempts } = verification;
  return {
    ...stateOf(verification, status),
    lookup: {},
    send_code_attempts: attempts,
    sna: null,
    url: `https://verify.twilio.com/v2/Services/${service}/Verifications/${sid}`,
  };
}

function stateOf({ sid, service, to, channel, sentAt }: Verification, status: Status): object {
  return {
    sid,
    service_sid: service,
    account_sid: null,
    to,
    channel,
    status,
    valid: status === 'approved',
    amount: null,
    payee: null,
    date_created: new Date(sentAt).toISOString(),
    date_updated: new Date().toISOString(),
  };
}

function required(form: URLSearchParams, name: string): string {
  const value = form.get(name);
  if (value) return value;
  throw twilioError(400, 60_200, `Missing required parameter ${name} in the post body`);
}

function invalid(name: string, value: string): Error {
  return twilioError(400, 60_200, `Invalid parameter \`${name}\`: ${value}`);
}
