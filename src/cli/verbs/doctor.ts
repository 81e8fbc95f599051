import { randomBytes } from 'node:crypto';
import type { InboxClient } from '../../client/inbox-client.js';
import type { ServerConfig } from '../../client/server-config.js';
import { mailEnvironment } from '../../doors/mail-environment.js';
import { InboxError } from '../../errors/base.js';
import { DOOR_REQUESTS, type Probe } from '../doctor/door-requests.js';
import { sendByApi, sendBySmtp } from '../doctor/send-probe.js';
import type { VerbCall } from '../verb.js';

/** What doctor found at a door. */
interface Finding {
  readonly door: string;
  /** Where the door is. */
  readonly url: string;
  /** Time from sending to arrival, in ms; undefined if nothing arrived. */
  readonly ms?: number;
  /** What went wrong. */
  readonly problem?: string;
  /** Why nothing was sent, which is no problem. */
  readonly skipped?: string;
}

interface Check {
  readonly door: string;
  readonly url: string;
  readonly inboxId: string;
  readonly to: string;
  readonly needsLogin?: boolean;
  send(probe: Probe): Promise<void>;
}

// What was accepted is in its inbox before the reply.
const ARRIVAL_TIMEOUT = 5000;
const TTL = 60;

/**
 * Sends a mail through every door of the server, tells what became of it, and prints the settings of an application.
 *
 * @throws InboxError if a door does not work
 */
export async function examine({ client, print, tell }: VerbCall): Promise<void> {
  const config = await client.config();
  const url = client.baseUrl;
  tell(`Server      ${url}  playwright-inbox ${config.version}`);
  const findings = await checkDoors(client, config);
  const width = Math.max(...findings.map(({ door }) => door.length)) + 2;
  for (const { door, url: place, ms = 0, problem, skipped } of findings)
    tell(`${door.padEnd(width)}${place}  ${problem ?? skipped ?? `ok, ${Math.round(ms)} ms`}`);
  const env = mailEnvironment(config.smtp.url, url);
  const lines = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  print(lines.join('\n'), { url, version: config.version, doors: findings, env });
  const broken = findings.filter(({ problem }) => problem !== undefined);
  if (broken.length)
    throw new InboxError({
      summary: `Mail does not arrive through ${broken.length} of ${findings.length} doors.`,
      hint: 'the lines above say why.',
    });
}

async function checkDoors(client: InboxClient, config: ServerConfig): Promise<Finding[]> {
  await using inbox = await client.inboxes.create({ label: 'doctor', ttl: TTL });
  await using phone = await client.inboxes.createPhone({ ttl: TTL });
  const url = client.baseUrl;
  const forMail = { inboxId: inbox.id, to: inbox.email };
  const forText = { inboxId: phone.id, to: phone.number };
  const checks: Check[] = [
    {
      ...forMail,
      door: 'SMTP',
      url: config.smtp.url,
      needsLogin: config.smtp.authRequired,
      send: (probe) => sendBySmtp(config, probe),
    },
    ...DOOR_REQUESTS.map((request) => ({
      ...(request.kind === 'mail' ? forMail : forText),
      door: request.name,
      url: `${url}${request.path}`,
      send: (probe: Probe) => sendByApi(url, request, probe),
    })),
  ];
  return await Promise.all(checks.map((each) => check(client, each)));
}

async function check(
  { messages }: InboxClient,
  { door, url, inboxId, to, needsLogin, send }: Check,
): Promise<Finding> {
  if (needsLogin) return { door, url, skipped: 'not tried: it needs the login of --smtp-auth' };
  const text = `From doctor to itself: ${randomBytes(8).toString('hex')}`;
  const key = process.env['PLAYWRIGHT_INBOX_API_KEY'] || 'doctor';
  const begun = performance.now();
  try {
    await send({ to, text, key });
    await messages.waitForMessage({ inboxId, body: text, timeout: ARRIVAL_TIMEOUT });
    return { door, url, ms: performance.now() - begun };
  } catch (error) {
    const { message } = error as Error;
    return { door, url, problem: error instanceof InboxError ? error.summary : message };
  }
}
