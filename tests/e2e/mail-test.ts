import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { inboxFixtures, type Message } from 'playwright-inbox';

export { expect } from 'playwright-inbox';

/** A server elsewhere that records its requests. */
export interface Elsewhere {
  readonly url: string;
  readonly asked: string[];
}

/** A picture, 30 × 20. */
export const RED =
  '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20" fill="red"/></svg>';

/** `test` with a server elsewhere and mail for the inbox of the test. */
export const test = base.extend(inboxFixtures).extend<{
  elsewhere: Elsewhere;
  receive: (mail: SendMailOptions) => Promise<Message>;
}>({
  elsewhere: async ({ context }, use) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      const name = request.url?.slice(1) ?? '';
      asked.push(name + (request.headers.cookie ? ` with ${request.headers.cookie}` : ''));
      answer(name, response);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    // Or else Chromium itself would refuse what the mail asks for, and there would be nothing to see.
    await context.grantPermissions(['local-network-access']);
    await use({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked });
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  },
  receive: async ({ mailServer, inbox }, use) => {
    const transport = createTransport(mailServer.url);
    await use(async (mail) => {
      await transport.sendMail({
        from: 'a@acme.test',
        to: inbox.address,
        subject: 'Hello',
        ...mail,
      });
      return inbox.waitForMessage();
    });
    transport.close();
  },
});

const STATUS = /^[45]\d\d$/;
const REDIRECT = /^to\/(.*)/;

/** Answers `404` with that status, `to/…` and `old` with a redirect, `….svg` with a picture, `never` not at all. */
function answer(name: string, response: ServerResponse): void {
  const target = name === 'old' ? '/unsubscribe' : REDIRECT.exec(name)?.[1];
  if (target !== undefined) response.setHeader('location', decodeURIComponent(target));
  response.statusCode = target !== undefined ? 302 : STATUS.test(name) ? Number(name) : 200;
  const isPicture = name.endsWith('.svg');
  response.setHeader('content-type', isPicture ? 'image/svg+xml' : 'text/html');
  if (name !== 'never')
    response.end(isPicture ? RED : '<title>Elsewhere</title><h1>Somewhere else</h1>');
}
