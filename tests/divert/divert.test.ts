import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { compiled } from '../mail-server/compiled.js';

const RESEND = 'https://api.resend.com/emails';
const MAIL = { from: 'hello@acme.test', subject: 'Your code is 482913', text: 'Hello' };
const HEADERS = { authorization: 'Bearer re_123', 'content-type': 'application/json' };
const HELPERS = `
  import http2 from 'node:http2';
  import https, { request } from 'node:https';
  const headers = ${JSON.stringify(HEADERS)};
  const body = JSON.stringify({ ...${JSON.stringify(MAIL)}, to: process.argv[2] });
  const failure = (error) => console.log(error.code, error.message);
`;

let folder: string;
let mailServer: MailServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'playwright-inbox-divert-'));
  mailServer = await startMailServer();
});

afterAll(async () => {
  await mailServer.close();
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs an application that knows nothing of the mail server, and returns what it printed. */
function run(source: string, { to = '', env = {} } = {}): Promise<Run> {
  const file = join(folder, 'application.mjs');
  writeFileSync(file, HELPERS + source);
  return node(['--import', pathToFileURL(compiled('divert.js')).href, file, to], env);
}

/** Runs `npx playwright-inbox divert`. */
function divert(args: readonly string[], env = {}): Promise<Run> {
  return node([compiled('cli.js'), 'divert', ...args], env);
}

function node(args: readonly string[], env = {}): Promise<Run> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...mailServer.env, NO_COLOR: '1', ...env } };
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

const diverted = (method: string, url: string, path: string): string =>
  `playwright-inbox: diverted ${method} ${url} to ${mailServer.apiUrl}${path}\n`;

describe('a call to the API of a provider', () => {
  it.each([
    ['fetch()', `await fetch('${RESEND}', { method: 'POST', headers, body });`],
    [
      'fetch() with a Request',
      `await fetch(new Request('${RESEND}', { method: 'POST', headers, body }));`,
    ],
    [
      'a named import of node:https',
      `request('${RESEND}', { method: 'POST', headers }).end(body);`,
    ],
    [
      'node:https with an agent, and the host in options and headers',
      `https.request({
        hostname: 'api.resend.com', path: '/emails', method: 'POST', agent: new https.Agent(),
        headers: { ...headers, Host: 'api.resend.com' },
      }).end(body);`,
    ],
    [
      'node:https with headers as a list',
      `https.request('${RESEND}', {
        method: 'POST', headers: ['Host', 'api.resend.com', ...Object.entries(headers).flat()],
      }).end(body);`,
    ],
  ])('goes to the mail server and is logged: %s', async (_, source) => {
    const inbox = await mailServer.createInbox();
    const { stderr } = await run(source, { to: inbox.address });
    expect(stderr).toBe(diverted('POST', RESEND, '/resend/emails'));
    expect(await inbox.waitForCode()).toBe('482913');
    expect(inbox.messages[0]?.provider?.name).toBe('Resend');
  });

  it('is diverted with its query, and the answer comes back', async () => {
    const { stdout } = await run(`
      https.get('https://api.resend.com/emails?limit=1', { headers }, (response) => {
        response.resume();
        console.log(response.statusCode);
      });`);
    expect(stdout).toMatch(/^4\d\d\n$/);
  });
});

describe('a call that finds no mail server', () => {
  it.each([
    ['fetch()', `fetch('${RESEND}').catch(({ cause }) => failure(cause));`],
    ['node:https', `https.get('${RESEND}').on('error', failure);`],
  ])('fails as it does to a closed port, and the log says why: %s', async (_, source) => {
    const closed = await startMailServer();
    await closed.close();
    const { stdout, stderr } = await run(source, { env: { MAIL_API_URL: closed.apiUrl } });
    expect(stdout).toMatch(/^ECONNREFUSED /);
    expect(stderr).toContain(
      `playwright-inbox: nothing listens at ${closed.apiUrl}: pass MAIL_API_URL, which mail.env has, or start npx playwright-inbox.\n`,
    );
  });

  it('ends an application that does not handle its errors', async () => {
    const closed = await startMailServer();
    await closed.close();
    const env = { MAIL_API_URL: closed.apiUrl };
    const { code, stderr } = await run(`https.get('${RESEND}');`, { env });
    expect(code).toBe(1);
    expect(stderr).toMatch(/nothing listens at .*\n[\s\S]*ECONNREFUSED/);
  });
});

it('diverts a path that begins with two slashes', async () => {
  const { stderr } = await run(`https.get({ host: 'api.resend.com', path: '//emails' });`);
  expect(stderr).toBe(diverted('GET', 'https://api.resend.com//emails', '/resend//emails'));
});

it('asks at the port of the mail server, whichever the application names', async () => {
  const request = `https.get({ host: 'api.resend.com', port: 443, path: '/emails' })`;
  const { stdout } = await run(`${request}.on('error', ({ port }) => console.log(port));`, {
    env: { MAIL_API_URL: 'http://127.0.0.9' },
  });
  expect(stdout).toBe('80\n');
});

describe('whatever would reach a provider otherwise', () => {
  const OTHER_LIBRARY =
    'api.resend.com is refused: only requests of fetch(), node:http and node:https can be diverted, and this one is of ' +
    'another library.\n';
  const NO_DOOR =
    'api.brevo.com is refused: the mail server does not understand requests to Brevo. In tests, send by SMTP or by one of the providers of ' +
    'docs/api-doors.md.\n';

  it.each([
    [
      'another library',
      OTHER_LIBRARY,
      `http2.connect('https://api.resend.com').on('error', failure);`,
    ],
    [
      'dns.promises',
      OTHER_LIBRARY,
      `import('node:dns/promises').then(({ lookup }) => lookup('api.resend.com')).catch(failure);`,
    ],
    [
      'fetch() to a provider without a door',
      NO_DOOR,
      `fetch('https://api.brevo.com/v3').catch(failure);`,
    ],
    [
      'node:https to a provider without a door, by the agent of a proxy',
      NO_DOOR,
      `const agent = new https.Agent();
       agent.createConnection = () => { throw new Error('It left.'); };
       https.get('https://api.brevo.com/v3', { agent }).on('error', failure);`,
    ],
  ])('is refused with the name of its host, and logged: %s', async (_, message, source) => {
    const { stdout, stderr } = await run(source);
    expect(stdout).toBe(`ECONNREFUSED ${message}`);
    expect(stderr).toBe(`playwright-inbox: ${message}`);
  });
});

it('takes texts by the two hosts of Twilio, and refuses its others', async () => {
  const phone = await mailServer.createPhone();
  const { stdout } = await run(
    `const login = { authorization: 'Basic ' + btoa('AC1:token') };
     const form = new URLSearchParams({ To: process.argv[2], From: 'ACME', Body: 'Your code is 482913.', Channel: 'sms' });
     const send = (url) => fetch(url, { method: 'POST', headers: login, body: form });
     await send('https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json');
     await send('https://verify.dublin.ie1.twilio.com/v2/Services/VA${'1'.repeat(32)}/Verifications');
     await send('https://lookups.twilio.com/v2/PhoneNumbers').catch(failure);`,
    { to: phone.number },
  );
  expect(phone.messages.map(({ text }) => text)).toEqual([
    'Your code is 482913.',
    expect.stringMatching(/^Your verification code is: \d{6}$/),
  ]);
  expect(stdout).toContain(
    'lookups.twilio.com is refused: the mail server does not understand requests to APIs of Twilio other than',
  );
});

it('leaves other requests alone', async () => {
  const { stdout, stderr } = await run(`
    const url = process.env.MAIL_API_URL + '/nothing';
    const { status } = await fetch(url);
    const { default: http } = await import('node:http');
    http.get(url, (response) => { response.resume(); console.log(status, response.statusCode); });
    try { https.get('nonsense'); } catch (error) { console.log(error.code); }
    fetch('nonsense').catch(({ name }) => console.log(name));`);
  expect(stdout.split('\n').sort()).toEqual(['', '404 404', 'ERR_INVALID_URL', 'TypeError']);
  expect(stderr).toBe('');
});

describe('npx playwright-inbox divert', () => {
  it('ends with the exit code of its command', async () => {
    expect((await divert(['--', process.execPath, '-e', 'process.exit(3)'])).code).toBe(3);
    const killed = `process.kill(process.pid, 'SIGKILL')`;
    expect((await divert(['--', process.execPath, '-e', killed])).code).toBe(137);
  });

  it('diverts in the processes of its command, and in theirs', async () => {
    const inbox = await mailServer.createInbox();
    const file = join(folder, 'children.mjs');
    const body = JSON.stringify({ ...MAIL, to: inbox.address });
    writeFileSync(
      file,
      `const { execFileSync } = await import('node:child_process');
       const send = "fetch('${RESEND}', { method: 'POST', headers: JSON.parse(process.argv[1]), body: process.argv[2] })";
       execFileSync(process.execPath, ['-e', send, '${JSON.stringify(HEADERS)}', '${body}']);`,
    );
    await divert(['--', process.execPath, file]);
    expect(await inbox.waitForCode()).toBe('482913');
  });

  it('keeps the NODE_OPTIONS that there are', async () => {
    const print = 'console.log(process.env.NODE_OPTIONS)';
    const NODE_OPTIONS = '--max-old-space-size=512';
    const { stdout } = await divert(['--', process.execPath, '-e', print], { NODE_OPTIONS });
    expect(stdout).toMatch(/^--max-old-space-size=512 --import=file:\/\/\S+\/divert\.js\n$/);
  });

  it.each([
    [[], 'divert must be followed by a command, got none.'],
    [['--port', '1'], 'divert must be followed by a command, got --port.'],
    [['--', 'no-such-command'], 'no-such-command cannot be started: spawn no-such-command ENOENT'],
  ])('says what is wrong with %j', async (args, summary) => {
    const { code, stderr } = await divert(args);
    expect(code).toBe(64);
    expect(stderr).toBe(
      `InvalidOptionError: ${summary}\n\nHint: npx playwright-inbox divert -- node server.js\n`,
    );
  });
});
