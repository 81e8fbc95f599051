import { connect } from 'node:net';
import { pathToFileURL } from 'node:url';
import getPort from 'get-port';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { mailWebServer } from '../../src/config.js';
import { connectMailServer } from '../../src/mail-server/connect-mail-server.js';
import { compiled } from '../mail-server/compiled.js';
import { sendMail } from '../mail-server/send-mail.js';
import { end, runToEnd, start } from '../mail-server/web-server-entry.js';

let config: { mailWebServer: typeof mailWebServer };

beforeAll(async () => {
  config = await import(pathToFileURL(compiled('config.js')).href);
});
beforeEach(() => {
  vi.stubEnv('PLAYWRIGHT_INBOX_URL', undefined);
  vi.stubEnv('PLAYWRIGHT_INBOX_SMTP_PORT', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('The mail server of two runs on the same ports', () => {
  let ports: { smtpPort: number; httpPort: number };
  beforeEach(async () => {
    const smtpPort = await getPort();
    ports = { smtpPort, httpPort: await getPort({ exclude: [smtpPort] }) };
  });
  const answers = (): Promise<boolean> => isOpen(ports.httpPort);

  it.each([
    ['SIGTERM', 'SIGTERM'],
    ['SIGTERM', 'SIGKILL'],
    ['SIGKILL', 'SIGTERM'],
    ['SIGKILL', 'SIGKILL'],
    ['SIGINT', 'SIGINT'],
  ] as const)('ends with the last of them: %s, then %s', async (first, second) => {
    const one = await start(config.mailWebServer(ports));
    const two = await start(config.mailWebServer(ports));
    await using mailServer = await connectMailServer(`http://127.0.0.1:${ports.httpPort}`);
    const inbox = await mailServer.createInbox();
    await end(one, first);
    // Both runs still receive their mail.
    await sendMail(mailServer, { to: inbox.address, text: '123456' });
    expect(await inbox.waitForCode()).toBe('123456');
    await end(two, second);
    await expect.poll(answers).toBe(false);
    await expect.poll(() => isOpen(ports.smtpPort)).toBe(false);
  });

  it('ends with the run that started it when it is the last', async () => {
    const one = await start(config.mailWebServer(ports));
    const two = await start(config.mailWebServer(ports));
    await end(two, 'SIGTERM');
    expect(await answers()).toBe(true);
    await end(one, 'SIGTERM');
    expect(await answers()).toBe(false);
  });

  it('is started once by runs that begin together', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => start(config.mailWebServer(ports))));
    for (const run of runs) {
      expect(await answers()).toBe(true);
      await end(run, 'SIGTERM');
    }
    await expect.poll(answers).toBe(false);
  });

  it('starts again when the run before it is about to end', async () => {
    for (let round = 0; round < 3; round += 1) {
      const one = await start(config.mailWebServer(ports));
      const ended = end(one, 'SIGTERM');
      const two = await start(config.mailWebServer(ports));
      await ended;
      expect(await answers()).toBe(true);
      await end(two, 'SIGTERM');
    }
    await expect.poll(answers).toBe(false);
  });

  it('is not shared by runs that ask for different options, and both values are named', async () => {
    const asked = { user: 'ada', pass: 'secret' };
    await start(config.mailWebServer({ ...ports, auth: asked, maxMessages: 100 }));
    const other = { ...ports, tls: 'starttls', maxMessages: 50 } as const;
    const { status, stderr } = await runToEnd(config.mailWebServer(other));
    expect(status).toBe(1);
    const file = config.mailWebServer(other).certificateFile;
    expect(stderr).toBe(
      `InvalidOptionError: The mail server of another run has other options than this one: { auth, tls, maxMessages, certificateFile }.

  Server:          http://127.0.0.1:${ports.httpPort}
  auth:            { user: 'ada', pass: 'another one' } there, none asked for
  tls:             false there, 'starttls' asked for
  maxMessages:     100 there, 50 asked for
  certificateFile: none there, '${file}' asked for
Hint: give mailWebServer() the same options, or another { httpPort } and { smtpPort }.
`,
    );
    const same = config.mailWebServer({ ...ports, auth: asked });
    await start(same);
    const { stderr: wrongPassword } = await runToEnd(
      config.mailWebServer({ ...ports, auth: { ...asked, pass: 'guess' } }),
    );
    expect(wrongPassword).toContain("pass: 'another one' } there");
    expect(wrongPassword).not.toContain('secret');
  });
});

async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const open = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
  });
  socket.destroy();
  return open;
}
