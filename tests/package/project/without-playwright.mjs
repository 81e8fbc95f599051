import { equal, match, rejects } from 'node:assert/strict';
import { AgentSessions, InboxClient } from 'playwright-inbox/client';
import { defineInboxConfig } from 'playwright-inbox/config';
import { extract } from 'playwright-inbox/extract';
import { startMailServer } from 'playwright-inbox/server';
import { totp } from 'playwright-inbox/totp';

const LOOPBACK_URL = /^smtp:\/\/127\.0\.0\.1:\d+$/;

const mailServer = await startMailServer();
match(mailServer.url, LOOPBACK_URL);
await mailServer.close();
equal(extract({ text: 'Your verification code is 492817.' }).code, '492817');
// The port that every system keeps for what throws away: nobody listens there.
const client = new InboxClient({ baseUrl: 'http://127.0.0.1:9' });
await rejects(client.inboxes.create(), { name: 'MailServerGoneError' });
await rejects(new AgentSessions({ client }).createSession('a'), { name: 'MailServerGoneError' });
equal(totp({ secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', at: 59_000 }), '287082');
// It would load a second copy of the runner if it loaded any.
equal(defineInboxConfig({ retries: 2 }).retries, 2);
process.stdout.write('works without Playwright\n');
