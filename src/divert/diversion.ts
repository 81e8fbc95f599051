import { findProvider } from './provider-hosts.js';

/** Where requests to the APIs of providers go instead. */
export class Diversion {
  readonly #mailServer: URL;

  /** @param mailServer URL of the HTTP port of the mail server */
  constructor(mailServer: string) {
    this.#mailServer = new URL(mailServer);
  }

  /** Returns the URL at the mail server for a request to the API of a provider, and logs it. */
  divert(door: string, method: string, url: URL): URL {
    const diverted = new URL(this.#mailServer);
    diverted.pathname = `${diverted.pathname.replace(TRAILING_SLASH, '')}${door}${url.pathname}`;
    diverted.search = url.search;
    log(
      `diverted ${method} ${url.origin}${url.pathname} to ${diverted.origin}${diverted.pathname}`,
    );
    return diverted;
  }

  /** Logs that no mail server answers: the errors of SDKs rarely say so. */
  logFailure(error: unknown): void {
    const { code, cause } = error as NodeJS.ErrnoException;
    if ((code ?? (cause as NodeJS.ErrnoException | undefined)?.code) !== 'ECONNREFUSED') return;
    log(
      `nothing listens at ${this.#mailServer.origin}: pass MAIL_API_URL, which mail.env has, or start npx playwright-inbox.`,
    );
  }
}

const TRAILING_SLASH = /\/$/;

/** Creates the error for a request to a provider that cannot be diverted, and logs it: applications often don't. */
export function refuse(hostname: string): RefusedHostError {
  const error = new RefusedHostError(hostname);
  log(error.message);
  return error;
}

/** Thrown for a request to a provider that cannot be diverted, and must not leave this machine. */
class RefusedHostError extends Error {
  override readonly name = 'RefusedHostError';
  // As of a host that does not answer: what SDKs handle as such.
  readonly code = 'ECONNREFUSED';

  constructor(hostname: string) {
    const provider = findProvider(hostname);
    super(
      provider?.door === undefined
        ? `${hostname} is refused: the mail server does not understand requests to ${provider?.name}. In tests, send by SMTP or by one of the ` +
            'providers of docs/api-doors.md.'
        : `${hostname} is refused: only requests of fetch(), node:http and node:https can be diverted, and this one is ` +
            'of another library.',
    );
  }
}

function log(text: string): void {
  process.stderr.write(`playwright-inbox: ${text}\n`);
}
