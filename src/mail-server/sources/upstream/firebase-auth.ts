import { setTimeout as delay } from 'node:timers/promises';
import { composeMail } from '../../../doors/api/compose-mail.js';
import { textMessage } from '../../../doors/api/text-message.js';
import type { IncomingMail } from '../../../doors/incoming-mail.js';
import { isLoopback } from '../../../loopback.js';
import type { SourceDefaults } from '../../../wire/channel.js';
import type { Upstream, UpstreamListener, UpstreamSession } from './upstream.js';
import { upstreamEnvelope } from './upstream-envelope.js';
import { connectionError, upstreamError } from './upstream-failure.js';
import { UpstreamHttp } from './upstream-http.js';
import { webUrl } from './web-url.js';

const POLL_EVERY = 200;

/** A link that the emulator would have sent by mail. */
interface OobCode {
  readonly email: string;
  readonly requestType: string;
  readonly oobCode: string;
  readonly oobLink: string;
}

/** A code that the emulator would have sent by text message. */
interface VerificationCode {
  readonly phoneNumber: string;
  readonly sessionInfo: string;
  readonly code: string;
}

/** Links and codes of the Firebase Auth emulator, which sends no mail: each becomes a message. */
export class FirebaseAuth implements Upstream {
  readonly name = 'the Firebase Auth emulator';
  readonly url: string;
  readonly sendTo: string;
  readonly isLocal: boolean;
  readonly defaults: SourceDefaults = {};
  readonly #http: UpstreamHttp;
  readonly #path: string;
  readonly #known = new Set<string>();
  #isFirst = true;

  /** @param url such as `firebase+http://127.0.0.1:9099/project-id` */
  constructor(url: URL) {
    const base = webUrl(url);
    this.#path = `/emulator/v1/projects${base.pathname}`;
    this.url = `${base.origin}${base.pathname}`;
    this.sendTo = `FIREBASE_AUTH_EMULATOR_HOST=${base.host}`;
    this.isLocal = isLoopback(base.hostname);
    this.#http = new UpstreamHttp(this, base);
  }

  async connect(listener: UpstreamListener): Promise<UpstreamSession> {
    let last: Promise<void> = Promise.resolve();
    // One after another: each knows what the one before has handed on.
    const read = (): Promise<void> => {
      last = last.then(() => this.#readNew(listener));
      return last;
    };
    await read();
    const closing = new AbortController();
    return {
      ended: readAtTimes(read, closing.signal).catch((cause) => connectionError(this, cause)),
      sync: read,
      close: async () => {
        closing.abort();
        this.#http.close();
      },
    };
  }

  async #readNew(listener: UpstreamListener): Promise<void> {
    const [links, codes] = await Promise.all([
      this.#list<OobCode>('oobCodes'),
      this.#list<VerificationCode>('verificationCodes'),
    ]);
    const newLinks = links.filter(({ oobCode }) => this.#isNew(oobCode));
    const newCodes = codes.filter(({ sessionInfo, code }) => this.#isNew(`${sessionInfo} ${code}`));
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    if (isFirst) return;
    for (const link of newLinks) listener.mail(await toMail(link));
    for (const code of newCodes) listener.mail(toTextMessage(code));
  }

  async #list<T>(name: 'oobCodes' | 'verificationCodes'): Promise<readonly T[]> {
    const answer = await this.#http.getJson(`${this.#path}${name}`);
    const list = (answer as Record<string, readonly T[] | undefined> | null)?.[name];
    if (!Array.isArray(list))
      throw upstreamError(this, { reason: 'unexpected', why: 'another API' });
    return list;
  }

  #isNew(id: string): boolean {
    if (this.#known.has(id)) return false;
    this.#known.add(id);
    return true;
  }
}

/** Reads at times, until that fails or the signal ends it. */
async function readAtTimes(read: () => Promise<void>, signal: AbortSignal): Promise<never> {
  for (;;) {
    await delay(POLL_EVERY, undefined, { signal, ref: false });
    await read();
  }
}

const SUBJECTS: Readonly<Record<string, string>> = {
  VERIFY_EMAIL: 'Verify your email',
  PASSWORD_RESET: 'Reset your password',
  EMAIL_SIGNIN: 'Sign in',
  RECOVER_EMAIL: 'Recover your email',
  VERIFY_AND_CHANGE_EMAIL: 'Verify your new email',
};
const FROM = 'noreply@firebaseapp.com';

async function toMail({ email, requestType, oobLink }: OobCode): Promise<IncomingMail> {
  const subject = SUBJECTS[requestType] ?? requestType;
  const raw = await composeMail({
    from: { name: '', address: FROM },
    to: [{ name: '', address: email }],
    subject,
    text: `${subject} by following this link:\n\n${oobLink}\n`,
  });
  return { envelope: upstreamEnvelope(FROM, [email]), raw };
}

function toTextMessage({ phoneNumber, code }: VerificationCode): IncomingMail {
  const { mailFrom, content } = textMessage({
    from: '',
    to: phoneNumber,
    text: `${code} is your verification code.`,
    provider: undefined,
  });
  return { envelope: upstreamEnvelope(mailFrom, [phoneNumber]), raw: content as Buffer };
}
