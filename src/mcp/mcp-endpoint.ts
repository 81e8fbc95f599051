import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createMcpHandler, type McpHttpHandler } from '@modelcontextprotocol/server';
import { InboxClient } from '../client/inbox-client.js';
import { createMcpServer } from './create-mcp-server.js';
import { HeldValues } from './held-values.js';

const BEARER = /^Bearer +/i;
// Nothing the tools take is longer than some texts of filters.
const MOST_BODY = 64 * 1024;

/**
 * The tools at an HTTP path (Streamable HTTP), for clients of this and of the previous generation of the protocol. There
 * is no browser here; each request acts with its own key.
 */
export class McpEndpoint {
  readonly #handler: McpHttpHandler;
  readonly #listener: (request: IncomingMessage, response: ServerResponse) => Promise<void>;

  /** @param baseUrl URL of the mail server. */
  constructor(baseUrl: string, version: string) {
    this.#handler = createMcpHandler(
      ({ requestInfo }) => {
        const client = new InboxClient({ baseUrl, apiKey: keyOf(requestInfo?.headers) });
        const held = new HeldValues();
        return createMcpServer({ client, browser: undefined, hideCodes: false, held }, version);
      },
      { maxRequestBodySize: MOST_BODY },
    );
    const { fetch } = this.#handler;
    this.#listener = getRequestListener((request) => fetch(request), {
      overrideGlobalObjects: false,
    });
  }

  async respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await this.#listener(request, response);
  }

  /** Ends calls and subscriptions. */
  async close(): Promise<void> {
    await this.#handler.close();
  }
}

/** Returns the key of a request; empty without one, so that it is not taken from the environment of the server. */
function keyOf(headers: Headers | undefined): string {
  return headers?.get('x-api-key') ?? headers?.get('authorization')?.replace(BEARER, '') ?? '';
}
