import MailComposer from 'nodemailer/lib/mail-composer';
import { expect, test } from 'vitest';
import { loadParser, parseMessage } from '../../src/message/parse-message.js';
import { bytes, findNothing, part, received } from './mail-builder.js';

const parse = (raw: Buffer) => parseMessage(received(raw), findNothing);

test('parses a mail as applications send it', async () => {
  await loadParser();
  const raw = await new MailComposer({
    from: '"Acme, Inc." <hello@acme.test>',
    to: 'Ada Löve <ada@inbox.example.com>, grace@inbox.example.com',
    cc: 'audit@acme.test',
    replyTo: 'support@acme.test',
    subject: 'Your code – 123 456',
    date: new Date('2026-01-02T03:04:00Z'),
    text: 'Your code is 123 456.',
    html: '<p>Your code is <b>123 456</b>.</p>',
    attachments: [{ filename: 'terms – v2.pdf', content: Buffer.from('%PDF-1.7') }],
  })
    .compile()
    .build();

  const message = await parse(raw);

  expect(message.subject).toBe('Your code – 123 456');
  expect(message.from).toEqual({ address: 'hello@acme.test', name: 'Acme, Inc.' });
  expect(message.to).toEqual([
    { address: 'ada@inbox.example.com', name: 'Ada Löve' },
    { address: 'grace@inbox.example.com', name: '' },
  ]);
  expect(message.cc).toEqual([{ address: 'audit@acme.test', name: '' }]);
  expect(message.replyTo).toEqual([{ address: 'support@acme.test', name: '' }]);
  expect(message.date).toEqual(new Date('2026-01-02T03:04:00Z'));
  expect(message.headers['mime-version']).toBe('1.0');
  expect(message.text).toBe('Your code is 123 456.');
  expect(message.html).toBe('<p>Your code is <b>123 456</b>.</p>');
  expect(message.attachments).toEqual([
    {
      name: 'terms – v2.pdf',
      type: 'application/pdf',
      size: 8,
      content: Buffer.from('%PDF-1.7'),
      cid: undefined,
    },
  ]);
  expect(message.parseError).toBeUndefined();
});

test('keeps what was received', async () => {
  const mail = received(bytes('Subject: Hi', '', 'Hello'));
  const message = await parseMessage(mail, findNothing);
  expect(message.raw).toBe(mail.raw);
  expect(message.envelope).toBe(mail.envelope);
  expect(message.cursor).toBe(mail.cursor);
  expect(message.receivedAt).toBe(mail.receivedAt);
});

test('makes no text from HTML', async () => {
  const message = await parse(bytes('Content-Type: text/html', '', '<p>Hi</p>'));
  expect(message.text).toBeUndefined();
  expect(message.html).toBe('<p>Hi</p>');
});

test('makes no HTML from text', async () => {
  const message = await parse(bytes('Subject: Hi', '', 'Hello'));
  expect(message.text).toBe('Hello');
  expect(message.html).toBeUndefined();
});

test('joins several text and HTML parts in order', async () => {
  const message = await parse(
    bytes(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      part('b', [], 'one') +
        part('b', ['Content-Type: text/html'], '<p>two</p>') +
        part('b', ['Content-Type: text/plain'], 'three') +
        part('b', ['Content-Type: text/html'], '<p>four</p>') +
        '--b--',
    ),
  );
  expect(message.text).toBe('one\nthree');
  expect(message.html).toBe('<p>two</p>\n<p>four</p>');
});

test('flattens groups and drops their names', async () => {
  const raw = bytes('To: Team: a@x.test, Bo <b@x.test>;, c@x.test', 'Cc: undisclosed:;', '', '');
  const message = await parse(raw);
  expect(message.to.map(({ address }) => address)).toEqual(['a@x.test', 'b@x.test', 'c@x.test']);
  expect(message.cc).toEqual([]);
});

test('has no date when the header has no readable one', async () => {
  expect((await parse(bytes('Date: soon', '', ''))).date).toBeUndefined();
});

test('reads SMTPUTF8 headers', async () => {
  const raw = Buffer.from('Subject: Código\r\nFrom: José <josé@acme.test>\r\n\r\n', 'utf8');
  const message = await parse(raw);
  expect(message.subject).toBe('Código');
  expect(message.from).toEqual({ address: 'josé@acme.test', name: 'José' });
});

test('joins a subject that was split in the middle of a character', async () => {
  const message = await parse(bytes('Subject: =?utf-8?B?4oI=?=', ' =?utf-8?B?rA==?=', '', ''));
  expect(message.subject).toBe('€');
});

test.each([
  ['iso-8859-2', '8bit', '\xb1', 'ą'],
  ['windows-1252', 'quoted-printable', '=80', '€'],
  ['iso-2022-jp', '7bit', '\x1b$BF|K\\\x1b(B', '日本'],
  ['gb18030', 'base64', '0enWpA==', '验证'],
  ['utf-8', '8bit', '\xe2\x82\xac', '€'],
  ['us-ascii', '8bit', '\xe2\x82\xac', '€'],
  ['x-unknown', '8bit', '\xe2\x82\xac', '€'],
  ['utf-8', '8bit', '\xb1', '\ufffd'],
])('reads text in %s, %s', async (...[charset, encoding, body, text]) => {
  const head = [
    `Content-Type: text/plain; charset=${charset}`,
    `Content-Transfer-Encoding: ${encoding}`,
  ];
  expect((await parse(bytes(...head, '', body))).text).toBe(text);
});

test('unfolds format=flowed text', async () => {
  const head = 'Content-Type: text/plain; format=flowed; delsp=yes';
  const message = await parse(bytes(head, '', 'https://acme.test/verify/ ', 'abc', 'Bye'));
  expect(message.text).toBe('https://acme.test/verify/abc\nBye');
});

test('gives parts that are neither text nor HTML as attachments', async () => {
  const message = await parse(
    bytes(
      'Content-Type: multipart/alternative; boundary=b',
      '',
      part('b', ['Content-Type: text/plain'], 'Hi') +
        part('b', ['Content-Type: text/x-amp-html'], '<html amp4email></html>') +
        part('b', ['Content-Type: text/calendar; method=REQUEST'], 'BEGIN:VCALENDAR') +
        part('b', ['Content-Type: message/rfc822'], 'Subject: inner\r\n\r\nSecret 999999') +
        part('b', ['Content-Type: text/html'], '<p>Hi</p>') +
        '--b--',
    ),
  );
  expect(message.text).toBe('Hi');
  expect(message.html).toBe('<p>Hi</p>');
  expect(message.attachments.map(({ type, name }) => [type, name])).toEqual([
    ['text/x-amp-html', undefined],
    ['text/calendar', undefined],
    ['message/rfc822', undefined],
  ]);
  expect(message.attachments[2]?.content.toString()).toContain('Subject: inner');
});

test('names inline images by their cid', async () => {
  const head = [
    'Content-Type: image/png',
    'Content-ID: <logo@acme>',
    'Content-Disposition: inline',
  ];
  const raw = bytes(
    'Content-Type: multipart/related; boundary=b',
    '',
    `${part('b', ['Content-Type: text/html'], '<img src="cid:logo@acme">') + part('b', head, 'PNG')}--b--`,
  );
  const message = await parse(raw);
  expect(message.html).toBe('<img src="cid:logo@acme">');
  expect(message.attachments).toMatchObject([{ cid: 'logo@acme', type: 'image/png', size: 3 }]);
});

test('reads file names of RFC 2231', async () => {
  const raw = bytes(
    'Content-Type: application/pdf',
    "Content-Disposition: attachment; filename*0*=utf-8''%E2%82; filename*1*=%AC%20;",
    ' filename*2=x.pdf',
    '',
    '%PDF',
  );
  expect((await parse(raw)).attachments[0]?.name).toBe('€ x.pdf');
});
