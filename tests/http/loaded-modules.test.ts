import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { connectMailServer } from '../../src/mail-server/connect-mail-server.js';
import { PRINT_MODULES } from '../loaded-modules.js';
import { compiled } from '../mail-server/compiled.js';
import { sendMail } from '../mail-server/send-mail.js';

const READY = /\((http:\S+)\)/;

describe('the process of a shared server', () => {
  it('loads the API for a request for an inbox, but not for test workers', async () => {
    const child = spawn(process.execPath, [PRINT_MODULES, compiled('http/main.js')]);
    const modules: string[] = [];
    child.stderr.on('data', (data: Buffer) => modules.push(...data.toString().split('\n')));
    const ended = once(child, 'close');
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const url = READY.exec(line.toString())?.[1] ?? '';
    const mailServer = await connectMailServer(url);
    const inbox = await mailServer.createInbox();
    await sendMail(mailServer, { to: inbox.address, text: '123456' });
    expect(await inbox.waitForCode()).toBe('123456');
    await mailServer.close();
    await fetch(`${url}/v1/health`);
    const loaded = (part: string): string[] => modules.filter((name) => name.includes(part));
    for (const part of ['/http/api/', 'hono', 'valibot', 'libmime', '/extract/'])
      expect(loaded(part)).toEqual([]);
    expect(loaded('/http/shared-server.js')).toHaveLength(1);

    await fetch(`${url}/v1/inboxes`, { method: 'POST' });
    for (const part of ['/http/api/', 'hono', 'valibot'])
      expect(loaded(part).length).toBeGreaterThan(0);
    child.stdin.end();
    await ended;
  });
});

// A worker that gets a mail by SMTP and then, told by its input, one by the API of Resend.
const WORKER = `
  import { once } from 'node:events';
  import { createTransport } from 'nodemailer';
  import { startMailServer } from ${JSON.stringify(pathToFileURL(compiled('server.js')).href)};
  const mailServer = await startMailServer();
  const { address: to } = await mailServer.createInbox();
  const mail = { from: 'app@acme.test', to, subject: 'Hello', text: 'Hello' };
  const transport = createTransport(mailServer.url);
  await transport.sendMail({ envelope: { from: mail.from, to }, raw: 'Subject: Hello\\r\\n\\r\\nHello' });
  transport.close();
  console.log('by SMTP');
  await once(process.stdin, 'data');
  const headers = { authorization: 'Bearer re_123' };
  const url = mailServer.env.RESEND_BASE_URL + '/emails';
  await fetch(url, { method: 'POST', headers, body: JSON.stringify(mail) });
  console.log('by HTTP');
  await mailServer.close();
  process.exit();
`;

describe('the process of a worker', () => {
  it('loads the doors of providers for the first request, but not before', async () => {
    const child = spawn(process.execPath, [PRINT_MODULES, '--input-type=module', '-e', WORKER]);
    const modules: string[] = [];
    child.stderr.on('data', (data: Buffer) => modules.push(...data.toString().split('\n')));
    const ended = once(child, 'close');
    await once(child.stdout, 'data');
    const loaded = (part: string): string[] => modules.filter((name) => name.includes(part));
    const parts = ['/doors/api/api-doors.js', '/doors/resend.js', '/doors/api/compose-mail.js'];
    for (const part of parts) expect(loaded(part)).toEqual([]);
    expect(loaded('/doors/api/api-listener.js')).toHaveLength(1);
    child.stdin.write('on\n');
    await ended;
    for (const part of parts) expect(loaded(part)).toHaveLength(1);
  });
});
