import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openSink } from './open-sink.js';
import { SmtpDialogue } from './smtp-dialogue.js';

// smtp-server waits 100 ms before it greets, PromptSmtpServer does not: these notice if an upgrade undoes that.

test('greets a client immediately', async () => {
  const { sink } = await openSink();
  const times: number[] = [];
  for (let count = 0; count < 10; count += 1) {
    const start = performance.now();
    const client = await SmtpDialogue.connect(sink.port);
    expect(await client.reply()).toBe('220 playwright-inbox ESMTP');
    times.push(performance.now() - start);
    client.socket.destroy();
  }
  expect(Math.min(...times)).toBeLessThan(50);
});

test('greets a client once', async () => {
  const { sink } = await openSink();
  const client = await SmtpDialogue.connect(sink.port);
  await client.reply();
  await setTimeout(250);
  expect(client.unread).toBe('');
  expect(await client.say('NOOP')).toBe('250 OK');
  expect(client.unread).toBe('');
});

test('greets a client of implicit TLS immediately, and only once', async () => {
  const { sink } = await openSink({ tls: 'implicit' });
  const times: number[] = [];
  for (let count = 0; count < 10; count += 1) {
    const client = await SmtpDialogue.connectTls(sink.port, { ca: sink.certificate });
    const start = performance.now();
    expect(await client.reply()).toBe('220 playwright-inbox ESMTP');
    times.push(performance.now() - start);
    if (count) client.socket.destroy();
    else await setTimeout(250);
    expect(client.unread).toBe('');
  }
  expect(Math.min(...times)).toBeLessThan(50);
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
