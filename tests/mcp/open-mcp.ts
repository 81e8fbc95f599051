import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Client as ClientOfLine1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as TransportOfLine1 } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { onTestFinished } from 'vitest';
import type { SharedServerOptions } from '../../src/http/shared-server-options.js';
import { type OpenApi, openApi } from '../http/api/open-api.js';

/** What a tool answers. */
interface ToolAnswer {
  readonly text: string;
  /** Empty in an error. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly isError: boolean;
}

/** A shared server, and a client of the tools at its path /mcp. */
export interface OpenMcp extends OpenApi {
  call(name: string, input?: object): Promise<ToolAnswer>;
  list(): Promise<ToolInfo[]>;
}

type ToolInfo = Awaited<ReturnType<Client['listTools']>>['tools'][number];

/** Lines of the SDK whose clients connect. */
export const LINES = ['1.x', '2.x'] as const;

interface McpOptions extends SharedServerOptions {
  readonly line?: (typeof LINES)[number];
  readonly headers?: Record<string, string>;
  /** Another server to connect to, such as one that has given a cookie. */
  readonly url?: string;
}

/** Starts a server and connects a client to it; both end with the test. */
export async function openMcp({
  line = '2.x',
  headers = {},
  url: otherUrl,
  ...options
}: McpOptions = {}): Promise<OpenMcp> {
  const api = await openApi(options);
  const url = new URL(`${otherUrl ?? api.server.url}/mcp`);
  const info = { name: 'test', version: '1.0.0' };
  const client = line === '2.x' ? new Client(info) : new ClientOfLine1(info);
  const init = { requestInit: { headers } };
  await (client instanceof Client
    ? client.connect(new StreamableHTTPClientTransport(url, init))
    : client.connect(new TransportOfLine1(url, init) as Parameters<ClientOfLine1['connect']>[0]));
  onTestFinished(() => client.close());
  return {
    ...api,
    async call(name, input = {}) {
      const answer = await client.callTool({ name, arguments: { ...input } });
      const [{ text }] = answer.content as [{ text: string }];
      const data = (answer.structuredContent ?? {}) as ToolAnswer['data'];
      return { text, data, isError: answer.isError === true };
    },
    list: async () => (await client.listTools()).tools as ToolInfo[],
  };
}
