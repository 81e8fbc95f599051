import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import type { Extraction, MessageContent } from '../../src/extract/candidate.js';
import { Message } from '../../src/message/message.js';
import { parseMessage } from '../../src/message/parse-message.js';
import { bytes, findNothing, part, received } from './mail-builder.js';

const code = {
  value: '123456',
  score: 9,
  evidence: [{ rule: 'direct-weak', points: 4.5, reason: 'after "code"' }],
};
const found: Extraction = { ...findNothing(), code: '123456', codes: [code] };

const raw = bytes(
  'From: Acme <hello@acme.test>',
  'Subject: Your code',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  part('b', [], 'Your code is 123456') +
    part('b', ['Content-Type: text/html'], '<p>Your code</p>'.repeat(1000)) +
    part('b', ['Content-Type: application/pdf; name=terms.pdf'], 'x'.repeat(40_000)) +
    '--b--',
);

test('finds code and link only when asked, and only once', async () => {
  const asked: MessageContent[] = [];
  const parsed = await parseMessage(received(raw));
  const late = {
    headers: { value: parsed.headers },
    named: { value: parsed },
    text: { value: parsed.text },
    html: { value: '' },
  };
  const message = new Message(parsed, late, (content) => {
    asked.push(content);
    return found;
  });
  expect(asked).toHaveLength(0);

  expect(message.code).toBe('123456');
  expect(message.codes).toEqual([code]);
  expect(message.link).toBeUndefined();
  expect(message.links).toEqual([]);
  expect(message.extraction).toBe(found);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.text).toBe('Your code is 123456');
});

test('is short when it is logged', async () => {
  const message = await parseMessage(received(raw));
  expect(inspect(message)).toBe(`Message {
  subject: 'Your code',
  from: 'Acme <hello@acme.test>',
  recipients: [ 'ada@inbox.example.com' ],
  receivedAt: 2026-01-02T03:04:05.000Z,
  text: 'Your code is 123456',
  html: '(16000 characters)',
  attachments: [ 'terms.pdf (application/pdf, 40000 bytes)' ],
  code: '123456',
  raw: '(${raw.length} bytes)'
}`);
});

test('clips long text when it is logged', async () => {
  const message = await parseMessage(received(bytes('', 'a'.repeat(40_000))));
  expect(inspect(message).length).toBeLessThan(1000);
});

test('is plain data without bytes as JSON', async () => {
  const message = await parseMessage(received(raw));
  expect(JSON.parse(JSON.stringify(message))).toMatchObject({
    subject: 'Your code',
    from: { address: 'hello@acme.test', name: 'Acme' },
    text: 'Your code is 123456',
    attachments: [{ name: 'terms.pdf', type: 'application/pdf', size: 40_000 }],
    size: raw.length,
    code: '123456',
  });
  expect(JSON.stringify(message).length).toBeLessThan(20_000);
});

test('is copied and cloned like plain data', async () => {
  const message = await parseMessage(received(raw));
  const { from, text, html, attachments } = { ...message };
  expect(from?.address).toBe('hello@acme.test');
  expect([text, html?.length]).toEqual(['Your code is 123456', 16_000]);
  expect(attachments).toEqual([
    {
      name: 'terms.pdf',
      type: 'application/pdf',
      size: 40_000,
      content: Buffer.alloc(40_000, 'x'),
      cid: undefined,
    },
  ]);
  expect(structuredClone(attachments[0])).toMatchObject({ name: 'terms.pdf', size: 40_000 });
  expect(structuredClone({ ...message }).text).toBe('Your code is 123456');
});
