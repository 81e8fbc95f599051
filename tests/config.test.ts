import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PlaywrightTestConfig } from '@playwright/test';
import { createTransport } from 'nodemailer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { mailWebServer } from '../src/config.js';
import { connectMailServer } from '../src/mail-server/connect-mail-server.js';
import { compiled } from './mail-server/compiled.js';
import { sendMail } from './mail-server/send-mail.js';
import { runToEnd, signal, start } from './mail-server/web-server-entry.js';

type Config = { mailWebServer: typeof mailWebServer };

let config: Config;

beforeAll(async () => {
  config = (await import(pathToFileURL(compiled('config.js')).href)) as Config;
});
beforeEach(() => {
  vi.stubEnv('PLAYWRIGHT_INBOX_URL', undefined);
  vi.stubEnv('PLAYWRIGHT_INBOX_SMTP_PORT', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('mailWebServer()', () => {
  it('is an entry of webServer in the configuration of Playwright', () => {
    const mail = config.mailWebServer();
    const application = { command: 'npm start', url: 'http://127.0.0.1:3000', env: mail.env };
    const webServer: PlaywrightTestConfig['webServer'] = [mail, application];
    expect(webServer[0]).toEqual({
      name: 'mail server',
      command: expect.stringMatching(/^".*" ".*keep-server\.js" --smtp-port \d+ --http-port \d+$/),
      wait: { stdout: expect.any(RegExp) },
      gracefulShutdown: { signal: 'SIGTERM', timeout: 1000 },
      certificateFile: expect.stringMatching(/playwright-inbox-\d+\.pem$/),
      env: mail.env,
    });
  });

  it('tells the application where to send mail, and workers where to find it', () => {
    const { env } = config.mailWebServer({ smtpPort: 1025, httpPort: 1080 });
    expect(env).toMatchObject({
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: '1025',
      SMTP_URL: 'smtp://127.0.0.1:1025',
      MAIL_API_URL: 'http://127.0.0.1:1080',
      PLAYWRIGHT_INBOX_URL: 'http://127.0.0.1:1080',
    });
    expect(process.env['PLAYWRIGHT_INBOX_URL']).toBe('http://127.0.0.1:1080');
  });

  it('chooses two free ports, once for this process and those it starts', () => {
    const { env } = config.mailWebServer();
    const ports = new Set([env.SMTP_PORT, new URL(env.PLAYWRIGHT_INBOX_URL).port]);
    expect(ports.size).toBe(2);
    expect(config.mailWebServer().env).toEqual(env);
    expect(envInNewProcess()).toEqual(env);
    vi.stubEnv('PLAYWRIGHT_INBOX_URL', undefined);
    expect(envInNewProcess()).not.toEqual(env);
  });

  it('chooses the other port when one is fixed', () => {
    const { env } = config.mailWebServer({ smtpPort: 1025 });
    expect(env.SMTP_PORT).toBe('1025');
    expect(Number(new URL(env.PLAYWRIGHT_INBOX_URL).port)).toBeGreaterThanOrEqual(20_000);
  });

  it('runs a mail server', async () => {
    const mail = config.mailWebServer();
    await start(mail);
    expect((await fetch(`${mail.env.PLAYWRIGHT_INBOX_URL}/v1/health`)).status).toBe(200);
    await using mailServer = await connectMailServer(mail.env.PLAYWRIGHT_INBOX_URL);
    expect(mail.env).toMatchObject(mailServer.env);
    const inbox = await mailServer.createInbox();
    await sendMail(mailServer, { to: inbox.address, text: '123456' });
    expect(await inbox.waitForCode()).toBe('123456');
  });

  it('hands its options on to the server', async () => {
    const auth = { user: "o'hara $HOME", pass: 'p@ss "word" ü%' };
    const mail = config.mailWebServer({ auth, tls: 'starttls', maxMessageSize: 2000 });
    await start(mail);
    await using mailServer = await connectMailServer(mail.env.PLAYWRIGHT_INBOX_URL);
    expect(mailServer.env.SMTP_URL).toBe(mail.env.SMTP_URL);
    const inbox = await mailServer.createInbox();
    const mailOptions = { from: 'app@acme.test', to: inbox.address, text: '123456' };
    expect(readFileSync(mail.certificateFile, 'utf8')).toBe(mailServer.certificate);
    const tls = { ca: mailServer.certificate, servername: 'localhost' };
    const [host, port] = [mailServer.host, mailServer.port];
    const transport = createTransport({ host, port, requireTLS: true, tls, auth });
    await transport.sendMail(mailOptions);
    const message = await inbox.waitForMessage();
    expect(message.envelope).toMatchObject({ user: auth.user, secure: true });
    const large = transport.sendMail({ ...mailOptions, text: 'x'.repeat(3000) });
    await expect(large).rejects.toMatchObject({ responseCode: 552 });
    const stranger = createTransport({ host, port, tls }).sendMail(mailOptions);
    await expect(stranger).rejects.toMatchObject({ responseCode: 530 });
  });
});

describe('the options of mailWebServer()', () => {
  it.each([
    [
      { port: 1025 },
      'mailWebServer() has no { port }.\n\nHint: the application sends mail to { smtpPort }, workers connect to { httpPort }.',
    ],
    [{ htpPort: 1080 }, 'mailWebServer() has no { htpPort }.\n\nHint: did you mean { httpPort }?'],
    [{ smtpPort: -1 }, '{ smtpPort } must be a whole number from 0 to 65535, got -1.'],
    [{ httpPort: '1080' }, "{ httpPort } must be a whole number from 0 to 65535, got '1080'."],
    [{ tls: 'yes' }, "{ tls } must be false, 'starttls' or 'implicit', got 'yes'."],
    [{ maxWaits: 0 }, '{ maxWaits } must be a whole number from 1 upwards, got 0.'],
  ])('are checked before anything starts: %o', (options, message) => {
    expect(() => config.mailWebServer(options as object)).toThrow(message);
  });

  it('may be a port of 0, which is any free one', () => {
    const { env } = config.mailWebServer({ smtpPort: 0, httpPort: 0 });
    expect(Number(env.SMTP_PORT)).toBeGreaterThanOrEqual(20_000);
  });
});

describe('the process of the mail server', () => {
  it('stops when told to', async () => {
    const server = await start(config.mailWebServer());
    signal(server, 'SIGTERM');
    await once(server, 'close');
    expect(server.stdout?.readableEnded).toBe(true);
  });

  it('stops with the process that started it', async () => {
    const server = await start(config.mailWebServer());
    server.stdin?.end();
    expect(await once(server, 'close')).toEqual([0, null]);
  });

  it('says when its smtpPort is taken', async () => {
    const { port, close } = await takePort();
    const { status, stderr } = await runToEnd(config.mailWebServer({ smtpPort: port }));
    close();
    expect(status).toBe(1);
    expect(
      stderr,
    ).toBe(`PortTakenError: Cannot listen on 127.0.0.1:${port}: the port is taken by another program.

Hint: end that program, choose another port, or use port 0 for any free one.
`);
  });

  it('names the program that uses its httpPort', async () => {
    const { port, close } = await takePort();
    const { status, stderr } = await runToEnd(config.mailWebServer({ httpPort: port }));
    close();
    expect(status).toBe(1);
    expect(stderr).toContain(
      `NotAMailServerError: Expected a playwright-inbox mail server at http://127.0.0.1:${port}, but found a program that takes the connection and says nothing.`,
    );
  });

  describe('in a folder with spaces', () => {
    const folder = join(dirname(compiled('..')), `a folder, with spaces ${process.pid}`);
    beforeAll(() => {
      mkdirSync(folder);
      cpSync(compiled('.'), join(folder, 'dist'), { recursive: true });
      cpSync(compiled('../package.json'), join(folder, 'package.json'));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('starts under a shell', async () => {
      const file = pathToFileURL(join(folder, 'dist/config.js')).href;
      const there = (await import(file)) as Config;
      const mail = there.mailWebServer();
      expect(mail.command).toContain('a folder, with spaces');
      await start(mail);
      expect((await fetch(`${mail.env.PLAYWRIGHT_INBOX_URL}/v1/health`)).status).toBe(200);
    });
  });
});

/** Takes a port as another program would. */
async function takePort(): Promise<{ port: number; close(): void }> {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  return { port, close: () => void other.close() };
}

function envInNewProcess(): unknown {
  const url = JSON.stringify(pathToFileURL(compiled('config.js')).href);
  const script = `const { mailWebServer } = await import(${url}); console.log(JSON.stringify(mailWebServer().env));`;
  const args = ['--input-type=module', '--eval', script];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}
