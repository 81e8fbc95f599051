import { InboxClient, type InboxClientOptions } from '../../src/client/inbox-client.js';
import type { SharedServerOptions } from '../../src/http/shared-server-options.js';
import { type OpenApi, openApi } from '../http/api/open-api.js';

/** A mail server and a client connected to it. */
export interface OpenClient extends Pick<OpenApi, 'server' | 'send'> {
  readonly client: InboxClient;
}

/** Starts a mail server that ends with the test, and makes a client of it. */
export async function openClient(
  options: SharedServerOptions = {},
  clientOptions: InboxClientOptions = {},
): Promise<OpenClient> {
  const { server, send } = await openApi(options);
  return { server, send, client: new InboxClient({ baseUrl: server.url, ...clientOptions }) };
}

const PORT = /127\.0\.0\.1:\d+/g;
const TIMES = /\d+ (ms|s)\b/g;

/** Returns class and text of what a promise rejects with, without ports and times. */
export async function failureOf(promise: Promise<unknown>): Promise<string[]> {
  const error = await rejectionOf(promise);
  return [error.name, error.message.replace(PORT, '127.0.0.1:PORT').replace(TIMES, 'N $1')];
}

/** Returns what a promise rejects with. */
export async function rejectionOf(promise: Promise<unknown>): Promise<Error> {
  const value = await promise.catch((error: Error) => error);
  if (value instanceof Error) return value;
  throw new Error(`It did not fail, but gave ${JSON.stringify(value)}.`);
}
