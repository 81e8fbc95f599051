import { MailServerGoneError, NotAMailServerError } from '../errors/server-errors.js';
import { isLoopback } from '../loopback.js';
import { TimeLimit } from '../time-limit.js';
import { decodeProblem, PROBLEM_TYPE, type ProblemJson } from '../wire/problem.js';
import { problemError } from './problem-error.js';

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
const BROKEN: ReadonlySet<string | undefined> = new Set([
  'UND_ERR_SOCKET',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
]);
// Responses of a reverse proxy without its server, and of a server that is stopping.
const AWAY: ReadonlySet<number> = new Set([502, 503, 504]);
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
    this.reconnectTimeout = reconnectTimeout ?? patienceWith(baseUrl);
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
    const reading = this.#read(request, async (response) => {
      await this.#check(response);
      return new Uint8Array(await response.arrayBuffer());
    });
    return this.#explained(reading);
  }

  /**
   * Sends a request for a caller that retries.
   *
   * @throws NoAnswer if there is no response
   */
  tryJson(request: ApiRequest): Promise<unknown> {
    return this.#read(request, async (response) => {
      await this.#check(response);
      if (response.status === 204) return undefined;
      if (!JSON_TYPE.test(response.headers.get('content-type') ?? ''))
        throw this.notOurs(describeAnswer(response));
      return response.json();
    });
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

  async #read<T>(request: ApiRequest, read: (response: Response) => Promise<T>): Promise<T> {
    const { timeout = ANSWER_TIMEOUT, signal } = request;
    const limit = new TimeLimit(timeout, signal);
    try {
      const init = { ...this.#init(request), signal: limit.signal };
      return await read(await fetch(this.#url(request), init));
    } catch (error) {
      signal?.throwIfAborted();
      if (limit.signal.aborted)
        throw new NoAnswer(`no answer within ${timeout} ms`, { cause: error, reached: true });
      // Only fetch() and the reading of a body throw these; a body that is cut off is one of them.
      if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
      throw this.#garbled(error) ?? noAnswer(error);
    } finally {
      limit.end();
    }
  }

  #garbled(error: Error): NotAMailServerError | undefined {
    const { code = '' } = innermost(error);
    if (error instanceof SyntaxError)
      return this.notOurs('an HTTP server that answers with broken JSON');
    return code.startsWith('HPE_') ? this.notOurs('a program that does not speak HTTP') : undefined;
  }

  async #check(response: Response): Promise<void> {
    if (response.ok) return;
    const problem = await readProblem(response);
    if (AWAY.has(response.status)) {
      const reason = REASONS[problem?.kind ?? ''] ?? describeAnswer(response);
      throw new NoAnswer(reason, { cause: problem, reached: true });
    }
    if (!problem) throw this.notOurs(describeAnswer(response));
    throw problemError(problem, this.baseUrl, this.#apiKey !== undefined);
  }

  #url({ path, query = {} }: ApiRequest): URL {
    const url = new URL(this.baseUrl + path);
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) url.searchParams.set(name, value);
    return url;
  }

  #init({ method = 'GET', body }: ApiRequest): RequestInit {
    return {
      method,
      headers: {
        accept: 'application/json',
        ...(this.#apiKey !== undefined && { 'x-api-key': this.#apiKey }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    };
  }
}

// A server that is restarted on this machine is back within this time; elsewhere it may move to another one.
const AWAY_HERE = 10_000;
const AWAY_ELSEWHERE = 300_000;

function patienceWith(baseUrl: string): number {
  return isLoopback(new URL(baseUrl).hostname) ? AWAY_HERE : AWAY_ELSEWHERE;
}

interface Coded {
  readonly message: string;
  readonly code?: string | undefined;
}

/** Finds the cause of `fetch failed`, also in a list with an error per address. */
function innermost(error: unknown): Coded {
  const {
    message = '',
    code,
    cause,
    errors,
  } = error as Coded & {
    readonly cause?: unknown;
    readonly errors?: readonly unknown[];
  };
  const inner = errors?.[0] ?? cause;
  return inner instanceof Error ? innermost(inner) : { message, code };
}

function noAnswer(error: Error): NoAnswer {
  const { message, code } = innermost(error);
  return new NoAnswer(message || (code ?? error.message), {
    cause: error,
    reached: BROKEN.has(code),
  });
}

async function readProblem(response: Response): Promise<ProblemJson | undefined> {
  if (response.headers.get('content-type')?.startsWith(PROBLEM_TYPE))
    return decodeProblem(await response.json());
  // Otherwise its connection stays busy.
  await response.body?.cancel();
  return undefined;
}

function describeAnswer({ status, statusText, headers }: Response): string {
  const name = headers.get('server') ?? headers.get('x-powered-by');
  const type = status < 300 ? ` with ${headers.get('content-type') ?? 'nothing'}` : '';
  const said = [status, statusText].filter(Boolean).join(' ');
  return `an HTTP server${name ? ` (${name})` : ''} that answers ${said}${type}`;
}
