import { serveStdio as serve } from '@modelcontextprotocol/server/stdio';
import type { InboxClient } from '../client/inbox-client.js';
import { createMcpServer } from './create-mcp-server.js';
import { HeldValues } from './held-values.js';
import type { ToolBrowser } from './tool.js';

/** Serves the tools over stdin and stdout until the client closes them. */
export function serveStdio(tools: {
  readonly client: InboxClient;
  readonly browser: ToolBrowser;
  readonly hideCodes: boolean;
  readonly version: string;
}): void {
  const context = { ...tools, held: new HeldValues() };
  serve(() => createMcpServer(context, tools.version));
}
