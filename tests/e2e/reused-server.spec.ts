import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import WebSocket from 'ws';
import { oneApplication, SIGN_UP } from './demo-projects.js';
import { runProject } from './run-project.js';
import { WebInboxServer } from './web-inbox-server.js';

const SIGN_UPS = `
  import { expect, test } from 'playwright-inbox';
  import { beginSignUp, enterCode } from './sign-up';

  for (let user = 0; user < 2; user++)
    test('user ' + user, async ({ request, inbox }) => {
      await beginSignUp(request, inbox);
      expect(await enterCode(request, await inbox.waitForCode())).toContain('Welcome');
    });
`;

test('a server that a developer keeps open is used by every run, and shows its mails live', async () => {
  const server = new WebInboxServer();
  await server.start();
  try {
    const { smtpPort } = server;
    const httpPort = Number(new URL(server.url).port);
    const seen = await watch(`ws://127.0.0.1:${httpPort}/v1/ws`);
    const files = {
      'sign-up.ts': SIGN_UP,
      'sign-ups.spec.ts': SIGN_UPS,
      'playwright.config.ts': oneApplication({ mail: { smtpPort, httpPort } }),
    };
    for (const workers of [1, 2]) {
      const run = await runProject({ files, args: [`--workers=${workers}`] });
      expect(run.output).toContain('2 passed');
    }
    // Each sent while the run was under way: the server outlives the runs.
    await expect.poll(() => seen).toHaveLength(4);
    expect((await fetch(`${server.url}/v1/health`)).status).toBe(200);
  } finally {
    await server.stop();
  }
});

/** Collects the codes of all mails, as the web inbox does. */
async function watch(url: string): Promise<string[]> {
  const codes: string[] = [];
  const socket = new WebSocket(url);
  await once(socket, 'open');
  socket.on('message', (data: Buffer) => {
    const { type, message } = JSON.parse(data.toString());
    // The application writes to its owner as well, without a code.
    if (type === 'event' && message.code) codes.push(message.code);
  });
  socket.send('{"type":"subscribe"}');
  return codes;
}
