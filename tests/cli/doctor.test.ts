import { expect, it, vi } from 'vitest';
import { DOOR_REQUESTS } from '../../src/cli/doctor/door-requests.js';
import { DOOR_PATHS } from '../../src/doors/api/door-paths.js';
import { openServer, run } from './run-command.js';

const PORT = /127\.0\.0\.1:\d+/g;
const MS = /\d+ ms/g;

it('sends a mail through every door, and prints the settings of an application', async () => {
  const { server, get } = await openServer();
  const { code, out, err } = await run('doctor');
  expect([code, err.replace(PORT, 'HOST').replace(MS, 'N ms').split('\n')]).toEqual([
    0,
    [
      expect.stringMatching(/^Server {6}http:\/\/HOST {2}playwright-inbox \d/),
      'SMTP        smtp://HOST  ok, N ms',
      ...DOOR_REQUESTS.map(({ name, path }) => `${name.padEnd(12)}http://HOST${path}  ok, N ms`),
    ],
  ]);
  expect(out.split('\n').slice(0, 4)).toEqual([
    'SMTP_HOST=127.0.0.1',
    `SMTP_PORT=${server.addresses.openSmtp.port}`,
    `SMTP_URL=${server.smtpUrl}`,
    `MAIL_API_URL=${server.url}`,
  ]);
  const { body } = await get<{ inboxes: unknown[] }>('/v1/inboxes');
  expect(body.inboxes).toEqual([]);
});

it('knows every door', () => {
  expect(DOOR_REQUESTS.map(({ path }) => path).sort()).toEqual(Object.values(DOOR_PATHS).sort());
});

it('uses the key of the server, and does not try a login that it has not', async () => {
  await openServer({ apiKey: 'secret', auth: { user: 'ada', pass: 'pass' } });
  expect((await run('doctor')).err).toContain('wants an API key, and none was sent.');
  vi.stubEnv('PLAYWRIGHT_INBOX_API_KEY', 'secret');
  const { code, out } = await run('doctor', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out).doors).toMatchObject([
    { door: 'SMTP', skipped: 'not tried: it needs the login of --smtp-auth' },
    ...DOOR_REQUESTS.map(({ name }) => ({ door: name, ms: expect.any(Number) })),
  ]);
});

it('says through how many doors no mail comes', async () => {
  await openServer({ maxMessageSize: 10 });
  const { code, err } = await run('doctor');
  expect(code).toBe(1);
  expect(err).toMatch(
    /Mail does not arrive through \d+ of \d+ doors\.\n\nHint: the lines above say why\.$/,
  );
});
