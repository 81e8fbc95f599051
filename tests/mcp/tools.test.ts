import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { codeMail, openApi } from '../http/api/open-api.js';
import { LINES, openMcp } from './open-mcp.js';

const LINK = 'https://acme.test/confirm?token=8f3k2m1q';

describe.each(LINES)('a client of the line %s', (line) => {
  it('creates an inbox, and waits for the code and the link of its mail', async () => {
    const { call, send } = await openMcp({ line });
    const created = await call('inbox_create', { label: 'Sign up' });
    const { inbox_id, address } = created.data as { inbox_id: string; address: string };
    expect(created.text).toBe(address);
    expect(address).toMatch(/^sign-up-\w{9}@inbox\.example\.com$/);
    const waiting = call('inbox_wait_for_code', { inbox_id });
    await send({ to: address, ...codeMail('481920') });
    expect(await waiting).toEqual({
      text: '481920',
      data: { found: true, code: '481920', message_id: expect.stringMatching(/^msg_/) },
      isError: false,
    });
    await send({ to: address, subject: 'Confirm', text: `Confirm: ${LINK}` });
    expect(await call('inbox_wait_for_link', { inbox_id: address })).toMatchObject({
      text: LINK,
      data: { found: true, link: LINK },
    });
    expect(await call('inbox_delete', { inbox_id: address })).toMatchObject({ text: 'deleted' });
    expect(await call('inbox_delete', { inbox_id })).toMatchObject({ data: { deleted: false } });
    const { text, isError } = await call('inbox_wait_for_code', { inbox_id });
    expect(isError).toBe(true);
    expect(text).toMatch(/\nHint: inbox_create makes an inbox, inbox_list_messages lists/);
  });
});

describe('a wait', () => {
  it('that found nothing says why without the text of mail, and to call again', async () => {
    const { call, send } = await openMcp();
    const address = 'ada@acme.test';
    const waited = await call('inbox_wait_for_code', { inbox_id: address, timeout: 0 });
    expect(waited.isError).toBe(false);
    expect(waited.data).toEqual({ found: false, explanation: waited.text });
    expect(waited.text).toMatch(
      /^No code yet\. No message arrived in \d+ ms[^.]*\. Call again to wait longer/,
    );
    await send({ to: address, subject: 'News', text: 'Spring is here.' });
    const { text } = await call('inbox_wait_for_code', { inbox_id: address, timeout: 0 });
    expect(text).not.toMatch(/News|Spring/);
    expect(await call('inbox_wait_for_code', { inbox_id: address, timeout: 56 })).toMatchObject({
      isError: true,
      text: expect.stringContaining('timeout'),
    });
  });

  it('lists several equally likely values, and takes a pattern', async () => {
    const { call, send } = await openMcp();
    await send({ to: 'ada@acme.test', subject: 'Codes', text: 'Code: 111222\nCode: 333444' });
    const { text, isError } = await call('inbox_wait_for_code', { inbox_id: 'ada@acme.test' });
    expect(isError).toBe(true);
    expect(text).toContain('The message contains 2 equally likely codes. 111222 · 333444.');
    expect(
      await call('inbox_wait_for_code', { inbox_id: 'ada@acme.test', pattern: 'Code: (3[0-9]+)' }),
    ).toMatchObject({ text: '333444' });
  });
});

describe('tools that look', () => {
  it('list, read and explain messages, and take none', async () => {
    const { call, send } = await openMcp();
    await send({ to: 'ada@acme.test', ...codeMail('481920') });
    const inbox_id = 'ada@acme.test';
    const { data } = await call('inbox_list_messages', { inbox_id });
    const [message] = data['messages'] as [{ message_id: string }];
    expect(message).toMatchObject({ subject: 'Sign in to Acme', has_code: true, has_link: false });
    const read = await call('inbox_read_message', { message_id: message.message_id });
    expect(read.text).toMatch(
      /^Untrusted: .*\n<(mail-\w{12})>\nFrom: Acme <hello@acme\.test>\nSubject: Sign in to Acme\n\nYour verification code is 481920\.\s*<\/\1>$/,
    );
    expect(read.data).toMatchObject({ untrusted: true, to: ['ada@acme.test'] });
    const { text } = await call('inbox_explain', { inbox_id });
    expect(text).toContain('"Sign in to Acme" from Acme <hello@acme.test>\n  code: 481920\n');
    expect((await call('inbox_wait_for_code', { inbox_id })).text).toBe('481920');
    const silence = await call('inbox_explain', { inbox_id: 'bob@acme.test' });
    expect(silence.text).toContain('No message arrived');
  });
});

describe('totp_code', () => {
  it('computes the code of a secret or a URI', async () => {
    const { call } = await openMcp();
    expect((await call('totp_code', { secret: 'JBSWY3DPEHPK3PXP' })).text).toMatch(/^\d{6}$/);
    expect(await call('totp_code', { secret: 'JBSWY3DPEHPK3PXP', target: 'input' })).toMatchObject({
      isError: true,
      text: 'There is no browser to type into here.\n\nHint: leave out { target }.',
    });
  });
});

describe('/mcp', () => {
  it('lists its tools with titles, annotations and schemas of what they return', async () => {
    const { list } = await openMcp();
    const tools = await list();
    expect(tools.map(({ name }) => name)).toEqual([
      'inbox_create',
      'inbox_delete',
      'inbox_wait_for_code',
      'inbox_wait_for_link',
      'inbox_list_messages',
      'inbox_read_message',
      'inbox_explain',
      'totp_code',
    ]);
    for (const tool of tools)
      expect(tool).toMatchObject({
        title: expect.any(String),
        annotations: { readOnlyHint: expect.any(Boolean), destructiveHint: expect.any(Boolean) },
        outputSchema: { type: 'object' },
      });
  });

  it('wants the key of the server, and acts with it', async () => {
    const { server } = await openApi({ apiKey: 'secret' });
    const refused = await fetch(`${server.url}/mcp`, { method: 'POST', body: '{}' });
    expect(refused.status).toBe(401);
    const { call } = await openMcp({
      apiKey: 'secret',
      headers: { authorization: 'Bearer secret' },
    });
    expect((await call('inbox_create')).isError).toBe(false);
  });

  it("never acts with the key in the server's environment for a client that is signed in by its cookie", async () => {
    vi.stubEnv('PLAYWRIGHT_INBOX_API_KEY', 'secret');
    onTestFinished(() => void vi.unstubAllEnvs());
    const { server } = await openApi({ apiKey: 'secret' });
    const session = await fetch(`${server.url}/v1/session`, {
      method: 'POST',
      headers: { 'x-api-key': 'secret', 'content-type': 'application/json' },
      body: JSON.stringify({ key: 'secret' }),
    });
    const [cookie = ''] = session.headers.get('set-cookie')?.split(';') ?? [];
    const { call } = await openMcp({ apiKey: 'secret', url: server.url, headers: { cookie } });
    const created = await call('inbox_create');
    expect(created).toMatchObject({ isError: true });
    expect(created.text).toContain('wants an API key');
  });
});
