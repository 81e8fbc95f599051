import type { Browser } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { AgentSessions } from 'playwright-inbox/client';

const AGENTS = Array.from({ length: 10 }, (_, index) => `agent-${index + 1}`);

test('ten browser agents sign up at the same time', async ({ browser }) => {
  await using sessions = new AgentSessions({ browser, maxSessions: 10, ttl: 300 });
  const greetings = await Promise.all(AGENTS.map((id) => signUp(sessions, id)));
  const emails = sessions.sessions.map(({ email }) => email);
  expect(new Set(emails).size).toBe(10);
  expect(greetings).toEqual(emails.map((email) => `Welcome, ${email}`));
});

async function signUp(sessions: AgentSessions<Browser>, id: string): Promise<string | null> {
  const { email, context } = await sessions.createSession(id);
  const page = await context.newPage();
  await page.goto('/signup');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill('correct horse battery staple');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await page.getByLabel('Code').fill(await sessions.getCode(id, 60_000));
  await page.getByRole('button', { name: 'Confirm' }).click();
  return page.getByRole('heading', { level: 1, name: 'Welcome' }).textContent();
}

test('a finished agent gives up its session', async ({ browser }) => {
  await using sessions = new AgentSessions({ browser });
  const { email, context } = await sessions.createSession('agent-1');
  const page = await context.newPage();
  await page.goto('/login');
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await page.goto(await sessions.getLink('agent-1'));
  await expect(page.getByText('Welcome back')).toBeVisible();

  await sessions.destroySession('agent-1');
  expect(page.isClosed()).toBe(true);
  await expect(sessions.getCode('agent-1')).rejects.toThrow(
    'The session "agent-1" has ended: it was destroyed.',
  );
});
