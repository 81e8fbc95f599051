import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { inboxFixtures, type Message } from 'playwright-inbox';
import { test as base } from './project-test.js';

export { expect } from 'playwright-inbox';

/** Is somewhere else: a server that remembers what it was asked for. */
export interface Elsewhere {
  readonly url: string;
  readonly asked: string[];
}

/** A picture, 30 × 20. */
export const RED =
  '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20" fill="red"/></svg>';

/** Is `test` with a server elsewhere, and with mail for the inbox of the test. */
export const test = base.extend(inboxFixtures).extend<{
  elsewhere: Elsewhere;
  receive: (mail: SendMailOptions) => Promise<Message>;
}>({
  elsewhere: async ({ context }, use) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url?.slice(1) ?? '');
      const page = '<title>Elsewhere</title><h1>Somewhere else</h1>';
      const image = request.url?.endsWith('.svg');
      response
        .setHeader('content-type', image ? 'image/svg+xml' : 'text/html')
        .end(image ? RED : page);
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
