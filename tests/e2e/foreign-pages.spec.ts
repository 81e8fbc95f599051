import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { findChromium } from '../set-up/browser.js';
import { WebInboxServer } from './web-inbox-server.js';

const WAYS = readFileSync(new URL('./ways-of-a-page.js', import.meta.url), 'utf8');

let browser: Browser;
let foreign: Server;
const server = new WebInboxServer();

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  await server.start();
  const { args = [], ...options } = findChromium();
  // As a name server does that is in the hands of an attacker.
  const rebound = '--host-resolver-rules=MAP rebound.test 127.0.0.1';
  browser = await chromium.launch({ ...options, args: [...args, rebound] });
  foreign = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><body></body>');
  });
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
});
test.afterAll(async () => {
  await browser.close();
  await server.stop();
  await new Promise((resolve) => foreign.close(resolve));
});

for (const [title, host] of [
  ['another port of this machine', '127.0.0.1'],
  ['another name of this machine', 'localhost'],
  ['a page from the network', 'rebound.test'],
] as const)
  test(`${title} can neither read the API nor open its WebSocket`, async () => {
    const { port } = foreign.address() as AddressInfo;
    const page = await openPage(`http://${host}:${port}/`);
    const outcome = await tryAll(page, server.url);
    expect(outcome).toEqual(Object.fromEntries(Object.keys(outcome).map((way) => [way, false])));
    await page.close();
  });

test('a name that was made to point at this machine is not answered', async () => {
  const { port } = new URL(server.url);
  const page = await openPage(`http://rebound.test:${port}/v1/health`, 403);
  const target = `http://rebound.test:${port}`;
  const outcome = await tryAll(page, target);
  expect(outcome).toEqual(Object.fromEntries(Object.keys(outcome).map((way) => [way, false])));
  await page.close();
});

test('the ways do lead to a server that answers everybody', async () => {
  const { port } = foreign.address() as AddressInfo;
  const page = await openPage(`http://127.0.0.1:${port}/`);
  expect(await tryAll(page, `http://127.0.0.1:${port}`)).toMatchObject({
    'reads a list': true,
    'makes an inbox': true,
  });
  await page.close();
});

test('nothing was made by any of them', async ({ request }) => {
  const list = await request.get(`${server.url}/v1/inboxes`);
  expect(await list.json()).toEqual({ inboxes: [] });
});

async function openPage(url: string, status = 200): Promise<Page> {
  const page = await browser.newPage();
  const response = await page.goto(url);
  expect(response?.status()).toBe(status);
  return page;
}

function tryAll(page: Page, target: string): Promise<Readonly<Record<string, boolean>>> {
  return page.evaluate(`(${WAYS.replace(LAST_SEMICOLON, '')})(${JSON.stringify(target)})`);
}

const LAST_SEMICOLON = /;\s*$/;
