import type { Browser } from '@playwright/test';
import { AgentSessions, type ClientMessage, InboxClient } from 'playwright-inbox/client';
import { totp } from 'playwright-inbox/totp';

// Only its types are looked at: what a user writes is to fit under every strict option.
export async function signUp(browser: Browser): Promise<readonly ClientMessage[]> {
  const client = new InboxClient({ apiKey: process.env['INBOX_API_KEY'] });
  const sessions = new AgentSessions({ browser, client });
  const { email, context } = await sessions.createSession('a', { context: { locale: 'de' } });
  const page = await context.newPage();
  await page.getByLabel('Email').fill(email);
  const inbox = await client.inboxes.create();
  const otp = await client.messages.waitForOTP({ inboxId: inbox.id, timeout: 60_000 });
  await page.getByLabel('Code').fill(otp.code + totp({ secret: 'JBSWY3DPEHPK3PXP' }));
  const none: undefined = (await new AgentSessions().createSession('b')).context;
  return none ?? client.inboxes.listEmails(inbox.id);
}
