import dns from 'node:dns';
import { errorMonitor } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import { urlToHttpOptions } from 'node:url';
import { type Diversion, refuse } from './diversion.js';
import { findProvider } from './provider-hosts.js';

/** Diverts the requests of this process to providers, and refuses what would reach a provider another way. */
export function divertRequests(diversion: Diversion): void {
  divertFetch(diversion);
  divertModule(http, diversion);
  divertModule(https, diversion);
  refuseLookups();
  // Modules that import by name see what is in place now.
  syncBuiltinESMExports();
}

function divertFetch(diversion: Diversion): void {
  const send = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = input instanceof Request ? input : undefined;
    const url = parseUrl(request?.url ?? String(input));
    const provider = url && findProvider(url.hostname);
    if (!provider) return send(input, init);
    if (provider.door === undefined) throw refuse(url.hostname);
    const method = init?.method ?? request?.method ?? 'GET';
    const diverted = diversion.divert(provider.door, method, url);
    const response = send(request ? new Request(diverted, request) : diverted, init);
    response.catch((error: unknown) => diversion.logFailure(error));
    return response;
  };
}

// Taken before they are replaced.
const REQUEST = { http: http.request as SendRequest, https: https.request as SendRequest };

type SendRequest = (...args: unknown[]) => http.ClientRequest;

function divertModule(module: typeof http | typeof https, diversion: Diversion): void {
  const send = module.request as SendRequest;
  const request: SendRequest = (...args) => {
    const options = readOptions(args);
    const host = options.hostname ?? options.host ?? '';
    const provider = findProvider(host);
    if (!provider) return send(...args);
    const callback = args.find(isFunction);
    // Without its agent, which may be a proxy: the look-up of the host is refused.
    if (provider.door === undefined) return send({ ...options, ...OF_CONNECTION, host }, callback);
    const origin = `${module === https ? 'https' : 'http'}://${host}`;
    // Not as a base: a path that begins with `//` would be read as a host.
    const url = new URL(`${origin}${options.path ?? '/'}`);
    const diverted = diversion.divert(provider.door, options.method ?? 'GET', url);
    // A listener of 'error' would keep the application from failing.
    return sendDiverted(diverted, options, callback).on(errorMonitor, (error) =>
      diversion.logFailure(error),
    );
  };
  const get: SendRequest = (...args) => {
    const sent = request(...args);
    sent.end();
    return sent;
  };
  Object.assign(module, { request, get });
}

/** Reads the options of `request(url?, options?, callback?)` as Node does: those given win over those of the URL. */
function readOptions([first, second]: readonly unknown[]): http.RequestOptions {
  const url = first instanceof URL ? first : parseUrl(first);
  const options = url ? second : first;
  return { ...(url && urlToHttpOptions(url)), ...(isFunction(options) ? {} : (options ?? {})) };
}

function parseUrl(value: unknown): URL | undefined {
  return typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
}

/** What is of the connection to the provider, and not of the request. */
const OF_CONNECTION = {
  agent: undefined,
  createConnection: undefined,
  defaultPort: undefined,
  family: undefined,
  host: undefined,
  localAddress: undefined,
  lookup: undefined,
  port: undefined,
  socketPath: undefined,
};

function sendDiverted(
  url: URL,
  options: http.RequestOptions,
  callback: AnyFunction | undefined,
): http.ClientRequest {
  const send = url.protocol === 'https:' ? REQUEST.https : REQUEST.http;
  const headers = withoutHost(options.headers);
  return send({ ...options, ...OF_CONNECTION, ...urlToHttpOptions(url), headers }, callback);
}

// Some SDKs set the Host that they sign; the mail server answers to its own name only.
function withoutHost(headers: http.RequestOptions['headers'] = {}): http.OutgoingHttpHeaders {
  const fields = Array.isArray(headers) ? inPairs(headers) : Object.entries(headers);
  return Object.fromEntries(fields.filter(([name]) => name.toLowerCase() !== 'host'));
}

function inPairs(headers: readonly string[]): [string, string][] {
  return headers.flatMap((name, at) => (at % 2 ? [] : [[name, headers[at + 1] ?? '']]));
}

/** Refuses to resolve the hosts of providers: requests by sockets, HTTP/2 or another library end here. */
function refuseLookups(): void {
  const { lookup } = dns;
  const refusing = (host: string, ...args: unknown[]) => {
    const callback = args.find(isFunction);
    if (!callback || !findProvider(host)) return Reflect.apply(lookup, dns, [host, ...args]);
    process.nextTick(callback, refuse(host));
  };
  dns.lookup = Object.assign(refusing, lookup);
  const lookUp = dns.promises.lookup as (...args: unknown[]) => Promise<unknown>;
  const promised = async (host: string, ...args: unknown[]) => {
    if (findProvider(host)) throw refuse(host);
    return lookUp(host, ...args);
  };
  Object.assign(dns.promises, { lookup: promised });
}

type AnyFunction = (...args: unknown[]) => unknown;

function isFunction(value: unknown): value is AnyFunction {
  return typeof value === 'function';
}
