import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import WebSocket from 'ws';
import { signUp } from './app/sign-up.js';

// A program written for the API of a hosted inbox service, with the host and key of playwright-inbox.
const HOST = process.env['PLAYWRIGHT_INBOX_URL'] ?? 'http://127.0.0.1:1080';
const KEY = process.env['PLAYWRIGHT_INBOX_API_KEY'] ?? 'none needed on loopback';

test('an agent listens to the WebSocket for its code', async ({ page }) => {
  const response = await fetch(`${HOST}/v1/inboxes`, {
    method: 'POST',
    headers: { 'X-API-Key': KEY, 'Content-Type': 'application/json' },
    body: JSON.stringify({}),
  });
  const inbox = (await response.json()) as { id: string; email: string };

  const socket = new WebSocket(`${HOST.replace('http', 'ws')}/v1/ws`, {
    headers: { 'X-API-Key': KEY },
  });
  await once(socket, 'open');
  socket.send(
    JSON.stringify({
      type: 'subscribe',
      event_types: ['message.received'],
      inbox_ids: [inbox.id],
    }),
  );
  const code = new Promise<string>((resolve, reject) => {
    socket.on('message', (data) => {
      const frame = JSON.parse(data.toString());
      if (frame.type === 'error') reject(new Error(frame.detail));
      if (frame.type !== 'event' || frame.event_type !== 'message.received') return;
      const match = frame.message.plain_body.match(/\b\d{6}\b/);
      if (match) resolve(match[0]);
    });
    socket.on('close', () => reject(new Error('The WebSocket was closed.')));
  });

  await signUp(page, inbox.email);
  await page.getByLabel('Code').fill(await code);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText(`Welcome, ${inbox.email}`)).toBeVisible();
  socket.close();
});
