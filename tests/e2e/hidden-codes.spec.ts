import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { expect, type Page, test } from '@playwright/test';
import { InboxClient } from 'playwright-inbox/client';
import { openBrowser } from './open-browser.js';

// `npm run proof` does a hundred.
const SIGN_UPS = process.env['PROOF'] ? 100 : 1;
const SECRET = 'JBSWY3DPEHPK3PXP';

interface Agent {
  readonly page: Page;
  /** Everything that a tool has answered, as the model gets it. */
  readonly answers: string[];
  /** Names of the tools that were called. */
  readonly called: Set<string>;
  call(name: string, input?: object): Promise<Record<string, unknown>>;
}

test(`--hide-codes, ${SIGN_UPS} × signed up: no tool answers with a code or a link`, async ({
  baseURL,
}) => {
  test.setTimeout(SIGN_UPS * 60_000);
  await using browser = await openBrowser(baseURL);
  const client = new Client({ name: 'agent', version: '1.0.0' });
  const args = ['dist/cli.js', 'mcp', '--hide-codes', '--cdp', browser.cdp];
  const env = { PLAYWRIGHT_INBOX_URL: process.env['PLAYWRIGHT_INBOX_URL'] ?? '' };
  await client.connect(new StdioClientTransport({ command: process.execPath, args, env }));
  const answers: string[] = [];
  const called = new Set<string>();
  const agent: Agent = {
    page: browser.page,
    answers,
    called,
    async call(name, input = {}) {
      const answer = await client.callTool({ name, arguments: { ...input } });
      answers.push(JSON.stringify(answer));
      called.add(name);
      return (answer.structuredContent ?? {}) as Record<string, unknown>;
    },
  };
  const { tools } = await client.listTools();
  for (let count = 0; count < SIGN_UPS; count += 1) {
    const secrets = await signUp(agent);
    expect(secrets.filter(Boolean).length).toBeGreaterThanOrEqual(4);
    for (const answer of answers.splice(0))
      for (const secret of secrets) expect(bareText(answer)).not.toContain(bareText(secret));
    for (const page of browser.context.pages()) if (page !== agent.page) await page.close();
  }
  expect([...called].sort()).toEqual(tools.map(({ name }) => name).sort());
  await client.close();
});

/** Signs up and logs in with every tool; returns all codes and links of its mail. */
async function signUp({ page, answers, called, call }: Agent): Promise<string[]> {
  const { address } = await call('inbox_create', { label: 'agent' });
  await page.goto('/signup');
  await page.getByLabel('Email').fill(String(address));
  await page.getByLabel('Password').fill('correct horse battery staple');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByLabel('Code')).toBeVisible();
  await look(call, address);
  await call('inbox_wait_for_code', { inbox_id: address });
  // A field that is missing is waited for: once is enough of that.
  if (!called.has('inbox_fill_code'))
    await call('inbox_fill_code', { inbox_id: address, target: '#no-such-field' });
  expect(await call('inbox_fill_code', { inbox_id: address, target: 'input[name=code]' })).toEqual({
    done: true,
    answer: 'typed 6 digits into 1 field',
  });
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText(`Welcome, ${address}`)).toBeVisible();

  await page.goto('/login');
  await page.getByLabel('Email').fill(String(address));
  await page.getByRole('button', { name: 'Send' }).click();
  expect(await call('inbox_wait_for_link', { inbox_id: address })).toMatchObject({ found: true });
  const opened = page.context().waitForEvent('page');
  expect(await call('inbox_open_link', { inbox_id: address })).toMatchObject({ done: true });
  await expect((await opened).getByRole('heading', { name: 'Welcome back' })).toBeVisible();

  await sendTwoCodes(String(address));
  await call('inbox_wait_for_code', { inbox_id: address });
  expect(answers.at(-1)).toContain('2 equally likely codes');
  await look(call, address);
  const code = await typeTotp({ page, call, answers });
  const secrets = await secretsOf(String(address));
  await call('inbox_delete', { inbox_id: address });
  return [...secrets, code];
}

async function look(call: Agent['call'], address: unknown): Promise<void> {
  const { messages } = await call('inbox_list_messages', { inbox_id: address });
  for (const { message_id } of messages as { message_id: string }[])
    await call('inbox_read_message', { message_id });
  await call('inbox_explain', { inbox_id: address });
}

async function typeTotp({
  page,
  call,
  answers,
}: Pick<Agent, 'page' | 'call' | 'answers'>): Promise<string> {
  await page.setContent('<input id="authenticator">');
  await call('totp_code', { secret: SECRET });
  expect(JSON.parse(answers.at(-1) ?? '').content).toEqual([
    {
      type: 'text',
      text: 'Codes are hidden here, so that totp_code needs a target.\n\nHint: pass { target }.',
    },
  ]);
  expect(await call('totp_code', { secret: SECRET, target: '#authenticator' })).toEqual({
    typed: 'typed 6 digits into 1 field',
  });
  return page.locator('#authenticator').inputValue();
}

async function sendTwoCodes(address: string): Promise<void> {
  const url = `${process.env['PLAYWRIGHT_INBOX_URL']}/v1/intake?from=a@acme.test&to=${address}`;
  const body = 'Subject: Two codes\r\n\r\nCode: 713524\r\nCode: 298461\r\n';
  expect((await fetch(url, { method: 'POST', body })).status).toBe(200);
}

/** Returns what the mail of an inbox holds, and no answer may. */
async function secretsOf(address: string): Promise<string[]> {
  const { inboxes } = new InboxClient();
  const { id } = await inboxes.open(address);
  const messages = await inboxes.listEmails(id);
  expect(messages).toHaveLength(3);
  return messages.flatMap(({ code, link, codes }) => [
    ...codes.map(({ value }) => value),
    ...(code === undefined ? [] : [code]),
    // The token of a link is what gives it away.
    ...(link === undefined ? [] : [new URL(link).pathname + new URL(link).search]),
  ]);
}

// Random digits of these may be those of a code.
const NAMES = /(?:inb|msg)_\w+|mail-\w+|\d{4}-\d\d-\d\dT[\d:.]+Z|agent-\w+@/g;
const GAPS = /[\s\u200b-\u200d.-]/g;

/** Returns a text without names and times, and without what may be between the digits of a code. */
function bareText(text: string): string {
  return text.replace(NAMES, ' | ').replace(GAPS, '');
}
