import { chromium, expect, type PlaywrightWorkerArgs, test } from '@playwright/test';
import { type AgentSession, AgentSessions, InboxClient } from 'playwright-inbox/client';
import { findChromium } from '../set-up/browser.js';

const AGENTS = Array.from({ length: 50 }, (_, index) => `agent-${index + 1}`);

test('fifty agents sign up at the same time over one mail server, none crossing', async ({
  playwright,
  baseURL,
}) => {
  test.slow();
  await using sessions = new AgentSessions({ maxSessions: AGENTS.length });
  const greetings = await Promise.all(
    AGENTS.map(async (id) =>
      signUp(await sessions.createSession(id), { request: playwright.request, baseURL }),
    ),
  );
  const agents = sessions.sessions;
  expect(new Set(agents.map(({ email }) => email)).size).toBe(AGENTS.length);
  expect(greetings).toEqual(agents.map(({ email }) => `Welcome, ${email}`));
  const client = new InboxClient();
  for (const { inboxId, email } of agents) {
    const messages = await client.inboxes.listEmails(inboxId);
    expect(messages.map(({ recipients }) => recipients)).toEqual([[email]]);
  }
});

type Request = PlaywrightWorkerArgs['playwright']['request'];

/** Signs up over HTTP, which is what a browser does, in a hundredth of the time; returns the heading of the last page. */
async function signUp(
  session: AgentSession,
  { request, baseURL }: { request: Request; baseURL: string | undefined },
): Promise<string | undefined> {
  const http = await request.newContext({
    timeout: 90_000,
    ...(baseURL !== undefined && { baseURL }),
  });
  try {
    await http.post('/signup', { form: { email: session.email, password: 'correct horse' } });
    const code = await session.getCode();
    const response = await http.post('/signup/code', { form: { code } });
    return (await response.text()).match(/<h1>(.*)<\/h1>/)?.[1];
  } finally {
    await http.dispose();
  }
}

test('nothing is left of a session whose browser died', async () => {
  const browser = await chromium.launch(findChromium());
  const client = new InboxClient();
  await using sessions = new AgentSessions({ browser, client });
  const session = await sessions.createSession('agent-1');
  const code = sessions.getCode('agent-1').catch((error: Error) => error.message);
  await client.inboxes.get(session.inboxId);
  await browser.close();

  expect(await code).toContain('The session "agent-1" has ended: its browser context was closed.');
  await expect
    .poll(() => client.inboxes.get(session.inboxId).catch((error: Error) => error.name))
    .toBe('InboxClosedError');
  await expect(sessions.createSession('agent-2')).rejects.toThrow(/closed/);
  expect(sessions.sessions).toEqual([]);
});
