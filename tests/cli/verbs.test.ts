import { describe, expect, it, vi } from 'vitest';
import { codeMail } from '../http/api/open-api.js';
import { openServer, run } from './run-command.js';

const LINK = 'https://acme.test/confirm?token=8f3k2m1q';

describe('inbox', () => {
  it('creates an inbox, and prints its address and nothing else', async () => {
    await openServer();
    const { code, out, err } = await run('inbox', 'new', '--label', 'Sign up');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^sign-up-\w{9}@inbox\.example\.com$/);
    const { out: json } = await run('inbox', 'new', '--ttl', '60', '--json');
    expect(JSON.parse(json)).toMatchObject({ id: expect.stringMatching(/^inb_/), messageCount: 0 });
  });

  it('lists addresses and numbers, newest first', async () => {
    const { createInbox, post } = await openServer();
    await createInbox({ username: 'ada' });
    await post('/v1/phones', { number: '+12125550123' });
    expect((await run('inbox', 'list')).out.split('\n').sort()).toEqual([
      '+12125550123',
      'ada@inbox.example.com',
    ]);
  });
});

describe('code', () => {
  it('waits for a code, and prints it', async () => {
    const { send } = await openServer();
    const { out: address } = await run('inbox', 'new');
    const waiting = run('code', address);
    await send({ to: address, ...codeMail('481920') });
    expect(await waiting).toEqual({ code: 0, out: '481920', err: '' });
  });

  it('knows mail for an address for which nobody made an inbox', async () => {
    const { send } = await openServer();
    await send({ to: 'ada@acme.test', ...codeMail('481920') });
    expect((await run('code', 'Ada@acme.test')).out).toBe('481920');
  });

  it('prints each code once, so that a resend gives the new one, unless asked again', async () => {
    const { send } = await openServer();
    await send({ to: 'ada@acme.test', ...codeMail('111222') });
    expect((await run('code', 'ada@acme.test')).out).toBe('111222');
    const { code, out, err } = await run('code', 'ada@acme.test', '--timeout', '0');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('1 message arrived before, but it was already taken.');
    expect((await run('code', 'ada@acme.test', '--again')).out).toBe('111222');
    await send({ to: 'ada@acme.test', ...codeMail('333444') });
    expect((await run('code', 'ada@acme.test')).out).toBe('333444');
  });

  it('looks at the mail of its +tag only, in the inbox of the address without it', async () => {
    const { send, createInbox } = await openServer();
    await createInbox({ username: 'ada', domain: 'acme.test' });
    await send({ to: 'ada+1@acme.test', ...codeMail('111222') });
    await send({ to: 'ada+2@acme.test', ...codeMail('333444') });
    expect((await run('code', 'ada+1@acme.test')).out).toBe('111222');
  });

  it('takes filters, a pattern and a phone number', async () => {
    const { send, post } = await openServer();
    await send({ to: 'ada@acme.test', subject: 'Welcome', text: 'Your code is 111222' });
    await send({ to: 'ada@acme.test', subject: 'Log in', text: 'PIN 55 for you, code 333444' });
    expect((await run('code', 'ada@acme.test', '--subject', 'welcome')).out).toBe('111222');
    expect((await run('code', 'ada@acme.test', '--pattern', 'PIN ([0-9]+)')).out).toBe('55');
    await post('/v1/sms', { to: '+12125550123', text: 'Your code is 481920' });
    expect((await run('code', '+1 212 555 0123')).out).toBe('481920');
  });

  it('exits with 2 when several codes are equally likely', async () => {
    const { send } = await openServer();
    await send({ to: 'ada@acme.test', subject: 'Codes', text: 'Code: 111222\nCode: 333444' });
    const { code, out, err } = await run('code', 'ada@acme.test');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('The message contains 2 equally likely codes.');
    expect(err).toMatch(/^Hint: pass --pattern with what is before the code, /m);
  });
});

describe('link, message and wait', () => {
  it('print the link, the text, and what comes first', async () => {
    const { send } = await openServer();
    await send({ to: 'ada@acme.test', subject: 'Confirm', text: `Confirm: ${LINK}` });
    expect((await run('link', 'ada@acme.test')).out).toBe(LINK);
    expect((await run('message', 'ada@acme.test')).out.trim()).toBe(`Confirm: ${LINK}`);
    const { out } = await run('message', 'ada@acme.test', '--again', '--json');
    expect(JSON.parse(out)).toMatchObject({ subject: 'Confirm', link: LINK });

    await send({ to: 'bob@acme.test', subject: 'News', text: 'Spring is here.' });
    await send({ to: 'bob@acme.test', subject: 'Confirm', text: `Confirm: ${LINK}` });
    expect((await run('wait', 'bob@acme.test')).out).toBe(LINK);
    await send({ to: 'bob@acme.test', ...codeMail('481920') });
    expect((await run('wait', 'bob@acme.test')).out).toBe('481920');
    const { code, err } = await run('wait', 'bob@acme.test', '--timeout', '0');
    expect(code).toBe(1);
    expect(err).toContain('already taken');
  });
});

describe('totp and skill', () => {
  it('print the code of an authenticator, and the skill', async () => {
    expect((await run('totp', 'JBSWY3DPEHPK3PXP')).out).toMatch(/^\d{6}$/);
    const uri = 'otpauth://totp/Acme:ada?secret=JBSWY3DPEHPK3PXP&digits=8';
    expect((await run('totp', uri)).out).toMatch(/^\d{8}$/);
    expect((await run('skill')).out).toMatch(/^---\nname: playwright-inbox\n/);
  });
});

describe('wrong use', () => {
  it.each([
    [
      ['cod'],
      'cod is not a command of playwright-inbox.\n\nHint: did you mean code? npx playwright-inbox --help lists the commands.',
    ],
    [
      ['inbox', 'mew'],
      'inbox mew is not a command of playwright-inbox.\n\nHint: did you mean inbox new? npx playwright-inbox --help lists the commands.',
    ],
    [
      ['code'],
      'npx playwright-inbox code <address> takes <address>, got nothing.\n\nHint: npx playwright-inbox code --help lists the options.',
    ],
    [
      ['code', 'ada@acme.test', '--subjekt', 'x'],
      '--subjekt is not an option of playwright-inbox code.\n\nHint: did you mean --subject? npx playwright-inbox code --help lists the options.',
    ],
    [
      ['code', 'ada@acme.test', '--timeout', '5m'],
      '--timeout must be a number of seconds from 0 to 120, got "5m".\n\nHint: wait again for longer: what comes meanwhile is not lost.',
    ],
    [
      ['code', 'ada@acme.test', '--pattern', '('],
      '--pattern must be a regular expression: Invalid regular expression: /(/: Unterminated group.\n\nHint: npx playwright-inbox --help lists the commands.',
    ],
    [
      ['inbox', 'new', '--ttl', 'x'],
      '--ttl must be a whole number, got "x".\n\nHint: npx playwright-inbox --help lists the commands.',
    ],
  ])('of %j exits with 64', async (args, err) => {
    expect(await run(...args)).toEqual({ code: 64, out: '', err: `InvalidOptionError: ${err}` });
  });

  it('names the server that is not there', async () => {
    vi.stubEnv('PLAYWRIGHT_INBOX_URL', 'http://127.0.0.1:9');
    const { code, err } = await run('code', 'ada@acme.test');
    vi.unstubAllEnvs();
    expect(code).toBe(1);
    expect(err).toContain('The mail server at http://127.0.0.1:9 cannot be reached');
  });
});
