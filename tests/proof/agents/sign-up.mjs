// @ts-check
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Client as Client1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as Stdio1 } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport as Http1 } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const { PLAYWRIGHT_INBOX_URL = '', DEMO_URL = '' } = process.env;
const info = { name: 'agent', version: '1.0.0' };
const stdio = {
  command: 'npx',
  args: ['playwright-inbox', 'mcp'],
  env: { ...process.env, PLAYWRIGHT_INBOX_URL },
};
const url = new URL(`${PLAYWRIGHT_INBOX_URL}/mcp`);

/** Sends forms, follows redirects and keeps cookies. */
class Browser {
  #cookies = new Map();

  async post(path, fields) {
    return this.#load(path, { method: 'POST', body: new URLSearchParams(fields) });
  }

  async #load(path, init) {
    const headers = { cookie: [...this.#cookies.values()].join('; ') };
    const options = { ...init, headers, redirect: 'manual' };
    const response = await fetch(new URL(path, DEMO_URL), options);
    for (const line of response.headers.getSetCookie())
      this.#cookies.set(line.split('=', 1)[0], line.split(';', 1)[0]);
    const next = response.headers.get('location');
    return next ? this.#load(next, {}) : response.text();
  }
}

// Signs up at $DEMO_URL with clients of both lines of the SDK, over stdio and over HTTP.
for (const [client, transport] of [
  [new Client(info), new StdioClientTransport(stdio)],
  [new Client(info), new StreamableHTTPClientTransport(url)],
  [new Client1(info), new Stdio1(stdio)],
  [new Client1(info), new Http1(url)],
]) {
  await client.connect(transport);
  const call = async (name, args) => {
    const { content } = await client.callTool({ name, arguments: args });
    return content[0].text;
  };
  const email = await call('inbox_create', { label: 'mcp' });
  const browser = new Browser();
  await browser.post('/signup', { email, password: 'secret' });
  const code = await call('inbox_wait_for_code', { inbox_id: email });
  const page = await browser.post('/signup/code', { code });
  process.stdout.write(`${/<h1>.*<\/h1>/.exec(page)?.[0]}\n`);
  await client.close();
}
