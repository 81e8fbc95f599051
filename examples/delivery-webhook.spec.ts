import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect, sendDeliveryEvent } from 'playwright-inbox';
import { Webhook } from 'svix';

const secret = 'whsec_dGVzdC1zZWNyZXQtb2YtdGhpcy1leGFtcGxl';

// A small application that sends a newsletter by Resend, and takes its webhooks.
const test = base.extend({
  baseURL: async ({ mailServer }, use) => {
    let state = 'subscribed';
    const server = createServer(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString();
      if (request.url?.startsWith('/subscribe')) {
        const to = new URL(request.url, 'http://app').searchParams.get('email');
        await fetch(`${mailServer.env.RESEND_BASE_URL}/emails`, {
          method: 'POST',
          headers: { authorization: 'Bearer re_test', 'content-type': 'application/json' },
          body: JSON.stringify({ from: 'news@acme.test', to, subject: 'News', text: 'Hello' }),
        });
      } else if (request.url === '/webhooks/resend') {
        const event = new Webhook(secret).verify(body, request.headers as Record<string, string>);
        state = `unsubscribed: ${(event as { type: string }).type}`;
      }
      response.end(`<h1>You are ${state}</h1>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    server.close();
  },
});

for (const event of ['bounced', 'complained'] as const)
  test(`a newsletter that ${event} is not sent again`, async ({ page, inbox, baseURL }) => {
    await page.goto(`/subscribe?email=${inbox.address}`);
    const message = await inbox.waitForMessage();
    const url = `${baseURL}/webhooks/resend`;
    const answer = await sendDeliveryEvent(message, event, { url, secret });
    expect(answer.status).toBe(200);
    await page.goto('/');
    await expect(page.getByText(`You are unsubscribed: email.${event}`)).toBeVisible();
  });
