import { expect, it, onTestFinished, vi } from 'vitest';
import { codeMail } from '../http/api/open-api.js';
import { openServer, run } from './run-command.js';

// Ways of the library and the client to write an option or a call.
const OF_CODE = /\{ \w+ \}|\w\(\)/;

async function hintOf(...args: string[]): Promise<string> {
  const { err } = await run(...args);
  const [, hint = err] = err.split('Hint: ');
  expect(hint).not.toMatch(OF_CODE);
  return hint;
}

it('a hint names what a shell has: flags, commands and variables', async () => {
  const { server, send } = await openServer();
  const ada = 'ada@acme.test';
  expect(await hintOf('code', ada, '--timeout', '0')).toMatch(/doctor.*--timeout/);
  await send({ to: ada, subject: 'News', text: 'Spring is here.' });
  expect(await hintOf('code', ada, '--timeout', '0')).toContain('--pattern');
  expect(await hintOf('link', ada, '--timeout', '0', '--pattern', '/in/')).toContain('--pattern');
  await send({ to: ada, ...codeMail('111222') });
  expect(await hintOf('code', ada, '--timeout', '0', '--subject', 'Welcome')).toMatch(/--subject/);
  await run('code', ada);
  expect(await hintOf('code', ada, '--timeout', '0')).toContain('--again');
  expect(await hintOf('code', 'bob@acme.test', '--timeout', '0')).toContain('--timeout');

  await send({ to: 'eve@acme.test', text: 'Code: 111222\nCode: 333444' });
  expect(await hintOf('code', 'eve@acme.test')).toContain("--pattern 'login code: ([0-9]{6})'");
  const links = ['a', 'b'].map((path) => `Confirm: https://acme.test/confirm/${path}?t=8f3k2m1q`);
  await send({ to: 'joe@acme.test', subject: 'Confirm', text: links.join('\n') });
  expect(await hintOf('link', 'joe@acme.test')).toContain('--pattern with a part of the link');

  const { hostname, port } = new URL(server.smtpUrl);
  vi.stubEnv('PLAYWRIGHT_INBOX_URL', `http://${hostname}:${port}`);
  expect(await hintOf('inbox', 'list')).toContain('PLAYWRIGHT_INBOX_URL must name the HTTP port');
  vi.stubEnv('PLAYWRIGHT_INBOX_URL', 'http://127.0.0.1:9');
  expect(await hintOf('inbox', 'list')).toContain('PLAYWRIGHT_INBOX_URL says where it is');
});

it('a hint asks for the key by its variable', async () => {
  await openServer({ apiKey: 'secret' });
  vi.stubEnv('PLAYWRIGHT_INBOX_API_KEY', '');
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await hintOf('inbox', 'list')).toContain('set PLAYWRIGHT_INBOX_API_KEY');
});
