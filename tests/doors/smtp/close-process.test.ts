import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

// A crash of Node, or a handle that keeps it alive, shows only in a process of its own.

const root = join(import.meta.dirname, '../../..');
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const patience = 60_000;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'playwright-inbox-smtp-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const options = '--ignoreConfig --noCheck --module nodenext --target es2023 --rootDir src';
  const source = join(root, 'src/doors/smtp/smtp-sink.ts');
  await promisify(execFile)(
    process.execPath,
    [tsc, ...options.split(' '), '--outDir', folder, source],
    { cwd: root },
  );
}, patience);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a script that has SmtpSink, connect and turn; the answer is how it ended. */
async function run(script: string): Promise<{ code: number | null; output: string }> {
  const file = join(folder, `${process.hrtime.bigint()}.js`);
  const head = `
    import { once } from 'node:events';
    import { connect } from 'node:net';
    import { setImmediate as turn } from 'node:timers/promises';
    import { SmtpSink } from './doors/smtp/smtp-sink.js';
    const deliver = async () => {};
    async function client(sink) {
      const socket = connect(sink.port, '127.0.0.1').on('error', () => {});
      await once(socket, 'connect');
      return socket;
    }
  `;
  await writeFile(file, head + script);
  const child = spawn(process.execPath, [file]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => {
      output += bytes;
    });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output };
}

test('lets the process end by itself once it is closed', { timeout: patience }, async () => {
  const ended = await run(`
    const sink = await SmtpSink.start({}, deliver);
    const socket = await client(sink);
    await once(socket, 'data');
    await sink.close();
    console.log('closed');
  `);
  expect(ended).toEqual({ code: 0, output: 'closed\n' });
});

test('lets the process end by itself after a mail', { timeout: patience }, async () => {
  const ended = await run(`
    const sink = await SmtpSink.start({}, deliver);
    const socket = await client(sink);
    socket.write('HELO a\\r\\nMAIL FROM:<a@a.test>\\r\\nRCPT TO:<b@b.test>\\r\\nDATA\\r\\n.\\r\\nQUIT\\r\\n');
    socket.resume();
    await once(socket, 'close');
    await sink.close();
    console.log('closed');
  `);
  expect(ended).toEqual({ code: 0, output: 'closed\n' });
});

// Node crashes when the socket under a TLS handshake is destroyed at the wrong moment.
test.each(['implicit', 'starttls'])(
  'survives being closed in the middle of a TLS handshake (%s)',
  { timeout: patience },
  async (tls) => {
    const ended = await run(`
      const hello = Buffer.from('1603010200010001fc0303', 'hex');
      for (const turns of [0, 1, 2, 5]) {
        const sink = await SmtpSink.start({ tls: '${tls}' }, deliver);
        const sockets = await Promise.all([client(sink), client(sink), client(sink)]);
        for (const socket of sockets) {
          if ('${tls}' === 'starttls') {
            await once(socket, 'data');
            socket.write('STARTTLS\\r\\n');
            await once(socket, 'data');
          }
          socket.resume();
        }
        sockets[0].write(hello);
        const last = '${tls}' === 'implicit' ? await client(sink) : sockets[0];
        for (let count = 0; count < turns; count += 1) await turn();
        await sink.close();
        last.destroy();
        for (const socket of sockets) socket.destroy();
      }
      console.log('closed');
    `);
    expect(ended).toEqual({ code: 0, output: 'closed\n' });
  },
);
