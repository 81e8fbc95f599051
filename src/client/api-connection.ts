import { MailServerGoneError, NotAMailServerError } from '../errors/server-errors.js';
import { AWAY, isOnThisMachine, OUTAGE_ELSEWHERE } from '../server-away.js';
import { TimeLimit } from '../time-limit.js';
import { decodeProblem, PROBLEM_TYPE, type ProblemJson } from '../wire/problem.js';
import { problemError } from './problem-error.js';
import { type Answer, sendRequest } from './send-request.js';

export interface ApiRequest {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  /** Such as `/v1/inboxes`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** Sent as JSON. */
  readonly body?: object;
  /** Longest time for the complete response, in ms. */
  readonly timeout?: number;
  readonly signal?: AbortSignal | undefined;
  /**
   * Whether the caller sends it again, with what is left of its time, if the connection breaks.
   * @default false
   */
  readonly isRetried?: boolean;
}

/** No response came; the next attempt may succeed. */
export class NoAnswer extends Error {
  /** Whether a server answered. */
  readonly reached: boolean;

  constructor(message: string, { cause, reached }: { cause: unknown; reached: boolean }) {
    super(message, { cause });
    this.reached = reached;
  }
}

// Loopback answers in ms; a server that hangs must not make the caller hang.
const ANSWER_TIMEOUT = 30_000;
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\b/;
// Errors of an established connection; others mean that it was never established.
const BROKEN: ReadonlySet<string | undefined> = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
// Errors of reading what is not of the protocol; newer versions of Node name the reason for EPROTO.
const PROTOCOLS = [
  [/^HPE_/, 'HTTP'],
  [/^EPROTO$|^ERR_SSL_/, 'TLS'],
] as const;
const REASONS: Readonly<Record<string, string>> = {
  starting: 'it is starting',
  stopping: 'it is shutting down',
  'store-away': 'its store cannot be used',
};
const NOT_OURS =
  '{ baseUrl } or PLAYWRIGHT_INBOX_URL must name the HTTP port of playwright-inbox, not its SMTP port and not the application.';

/** Connection to the REST API; turns failures into errors that say what to do. */
export class ApiConnection {
  readonly baseUrl: string;
  /** Longest outage that a wait bridges, in ms. */
  readonly reconnectTimeout: number;
  readonly #apiKey: string | undefined;

  /** @param baseUrl Without a slash at the end. */
  constructor(baseUrl: string, apiKey: string | undefined, reconnectTimeout?: number) {
    this.baseUrl = baseUrl;
    this.reconnectTimeout = reconnectTimeout ?? longestOutage(baseUrl);
    this.#apiKey = apiKey;
  }

  /**
   * Sends a request.
   *
   * @throws MailServerGoneError if there is no response
   * @throws NotAMailServerError if something else responds
   */
  async json(request: ApiRequest): Promise<unknown> {
    return this.#explained(this.tryJson(request));
  }

  async bytes(request: ApiRequest): Promise<Uint8Array> {
    const { body } = await this.#explained(this.#answer(request));
    return new Uint8Array(body);
  }

  /**
   * Sends a request for a caller that retries.
   *
   * @throws NoAnswer if there is no response
   */
  async tryJson(request: ApiRequest): Promise<unknown> {
    const answer = await this.#answer(request);
    if (answer.status === 204) return undefined;
    if (!JSON_TYPE.test(answer.headers['content-type'] ?? ''))
      throw this.notOurs(describeAnswer(answer));
    return this.#parse(answer);
  }

  /** Creates the error for a response that is not from our server. */
  notOurs(found: string): NotAMailServerError {
    return new NotAMailServerError(this.baseUrl, found, NOT_OURS);
  }

  /** Makes the error for a server that does not answer. */
  gone({ message, cause }: NoAnswer): MailServerGoneError {
    return new MailServerGoneError(
      this.baseUrl,
      {
        summary: `The mail server at ${this.baseUrl} cannot be reached: ${message}.`,
        hint: 'start it with `npx playwright-inbox`, or let webServer start it (webServer: [mailWebServer(), …]); { baseUrl } or PLAYWRIGHT_INBOX_URL says where it is.',
      },
      { cause },
    );
  }

  async #explained<T>(reading: Promise<T>): Promise<T> {
    try {
      return await reading;
    } catch (error) {
      throw error instanceof NoAnswer ? this.gone(error) : error;
    }
  }

  /** Returns a response with a status of success. */
  async #answer(request: ApiRequest): Promise<Answer> {
    const answer = await this.#send(request);
    const { status } = answer;
    if (status >= 200 && status < 300) return answer;
    const problem = this.#readProblem(answer);
    if (AWAY.has(status)) {
      const reason = REASONS[problem?.kind ?? ''] ?? describeAnswer(answer);
      throw new NoAnswer(reason, { cause: problem, reached: true });
    }
    if (!problem) throw this.notOurs(describeAnswer(answer));
    throw problemError(problem, this.baseUrl, this.#apiKey !== undefined);
  }

  async #send(request: ApiRequest): Promise<Answer> {
    const { method = 'GET', body, timeout = ANSWER_TIMEOUT, signal, isRetried = false } = request;
    const limit = new TimeLimit(timeout, signal);
    try {
      return await sendRequest({
        url: this.#url(request),
        method,
        headers: {
          accept: 'application/json',
          ...(this.#apiKey !== undefined && { 'x-api-key': this.#apiKey }),
          ...(body && { 'content-type': 'application/json' }),
        },
        body: body && JSON.stringify(body),
        signal: limit.signal,
        isRetried,
      });
    } catch (cause) {
      signal?.throwIfAborted();
      if (limit.signal.aborted)
        throw new NoAnswer(`no answer within ${timeout} ms`, { cause, reached: true });
      const { message, code = '' } = firstOf(cause as Failure);
      const protocol = PROTOCOLS.find(([garbled]) => garbled.test(code))?.[1];
      if (protocol)
        throw Object.assign(this.notOurs(`a program that does not speak ${protocol}`), { cause });
      throw new NoAnswer(message || code, { cause, reached: BROKEN.has(code) });
    } finally {
      limit.end();
    }
  }

  #readProblem(answer: Answer): ProblemJson | undefined {
    const isProblem = answer.headers['content-type']?.startsWith(PROBLEM_TYPE);
    return isProblem ? decodeProblem(this.#parse(answer)) : undefined;
  }

  #parse({ body }: Answer): unknown {
    try {
      return JSON.parse(body.toString());
    } catch (cause) {
      const found = 'an HTTP server that answers with broken JSON';
      throw Object.assign(this.notOurs(found), { cause });
    }
  }

  #url({ path, query = {} }: ApiRequest): URL {
    const url = new URL(this.baseUrl + path);
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) url.searchParams.set(name, value);
    return url;
  }
}

// A server that is restarted on this machine is back within this time.
const OUTAGE_HERE = 10_000;

function longestOutage(baseUrl: string): number {
  return isOnThisMachine(baseUrl) ? OUTAGE_HERE : OUTAGE_ELSEWHERE;
}

interface Failure extends NodeJS.ErrnoException {
  /** Of a host with several addresses, an error for each. */
  readonly errors?: readonly Failure[];
}

function firstOf(failure: Failure): Failure {
  return failure.errors?.[0] ?? failure;
}

function describeAnswer({ status, statusText, headers }: Answer): string {
  const { server, location, 'x-powered-by': framework, 'content-type': type = 'nothing' } = headers;
  const name = server ?? framework;
  const to = location === undefined ? '' : `, to ${location}`;
  const said = [status, statusText].filter(Boolean).join(' ');
  const what = status < 300 ? ` with ${type}` : to;
  return `an HTTP server${name ? ` (${name})` : ''} that answers ${said}${what}`;
}
