import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { SmtpOptions } from '../../../src/doors/smtp/smtp-options.js';
import { hasIpv6 } from '../has-ipv6.js';
import { openSink } from './open-sink.js';
import { SmtpDialogue } from './smtp-dialogue.js';

// smtp-server waits 100 ms before it greets, PromptSmtpServer does not: these notice if an upgrade undoes that.
test.each<[string, SmtpOptions]>([
  ['', {}],
  [' of implicit TLS', { tls: 'implicit' }],
])('greets a client%s without any wait, and only once', async (_, options) => {
  const { sink } = await openSink(options);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const client = options.tls
    ? await SmtpDialogue.connectTls(sink.port, { ca: sink.certificate })
    : await SmtpDialogue.connect(sink.port);
  expect(await client.reply()).toBe('220 playwright-inbox ESMTP');
  vi.advanceTimersByTime(1000);
  expect(await client.say('NOOP')).toBe('250 OK');
  expect(client.unread).toBe('');
});

test('greets each of many clients that come together once, whoever leaves meanwhile', async () => {
  const { sink } = await openSink();
  const greetings = await Promise.all(
    Array.from({ length: 300 }, async (_, index) => {
      const host = hasIpv6 && index % 2 ? '::1' : '127.0.0.1';
      const socket = connect({ host, port: sink.port, allowHalfOpen: true });
      socket.on('error', () => undefined);
      if (index % 3 === 0) {
        socket.once('connect', () => socket.resetAndDestroy());
        return 'left';
      }
      // Half of them have closed their side before the greeting.
      if (index % 3 === 1) socket.end();
      else socket.once('data', () => socket.end('QUIT\r\n'));
      return (await text(socket)).split('\r\n').filter((line) => line.startsWith('220 '));
    }),
  );
  const greeting = ['220 playwright-inbox ESMTP'];
  expect(greetings).toEqual(greetings.map((_, index) => (index % 3 === 0 ? 'left' : greeting)));
});

test('hears out a client that does not wait for the greeting', async () => {
  const { sink, mails } = await openSink();
  const client = await SmtpDialogue.connect(sink.port);
  client.write('HELO script\r\nMAIL FROM:<a@acme.test>\r\nRCPT TO:<ada@inbox.test>\r\nDATA\r\n');
  client.write('Subject: Hi\r\n\r\n.\r\nQUIT\r\n');
  const codes: string[] = [];
  while (codes.at(-1) !== '221') codes.push((await client.reply()).slice(0, 3));
  expect(codes).toEqual(['220', '250', '250', '250', '354', '250', '221']);
  expect(mails).toHaveLength(1);
});
