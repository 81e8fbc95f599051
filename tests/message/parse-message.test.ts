import MailComposer from 'nodemailer/lib/mail-composer';
import { describe, expect, test } from 'vitest';
import { loadParsers } from '../../src/message/mail-parsers.js';
import { parseMessage } from '../../src/message/parse-message.js';
import { bytes, part, received } from './mail-builder.js';

const parse = (raw: Buffer) => parseMessage(received(raw));

test('parses a mail as applications send it', async () => {
  await loadParsers();
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
  const message = await parseMessage(mail);
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
  ['8bit', 'Your code is 123'],
  ['BASE64', 'WW91ciBjb2RlIGlzIDEyMw=='],
  ['"base64"', 'WW91ciBjb2RlIGlzIDEyMw=='],
  ['base64;', 'WW91ciBjb2RlIGlzIDEyMw=='],
  ['base-64', 'WW91ciBjb2RlIGlzIDEyMw=='],
  ['(RFC 2045) base64 (really)', 'WW91ciBjb2RlIGlzIDEyMw=='],
  ['base64', 'WW91\r\nciBjb2\r\nRlIGlz\r\nIDEyMw\r\n=='],
  ['base64', 'WW91ciBjb2RlIA==\r\naXMgMTIz'],
  ['quoted-printable; charset=utf-8', 'Your code=20is =31=\r\n23'],
  ['Quoted_Printable', 'Your code=20is =31=\r\n23'],
  ['utf-8', 'Your code is 123'],
  ['8-bit', 'Your code is 123'],
])('decodes a body that was sent as %s', async (encoding, body) => {
  const message = await parse(bytes(`Content-Transfer-Encoding: ${encoding}`, '', body));
  expect(message.text).toBe('Your code is 123');
});

test('returns undecodable parts as attachments', async () => {
  const head = ['Content-Type: text/plain', 'Content-Transfer-Encoding: x-uuencode'];
  const message = await parse(bytes(...head, '', 'begin 644 code.txt'));
  expect(message.text).toBeUndefined();
  expect(message.attachments).toMatchObject([{ type: 'application/octet-stream', size: 18 }]);
});

test('reads the charset of HTML from its head when the mail names none', async () => {
  const head = ['Content-Type: text/html', 'Content-Transfer-Encoding: 8bit'];
  const html = '<meta charset="iso-8859-2"><p>\xb1</p>';
  expect((await parse(bytes(...head, '', html))).html).toContain('<p>ą</p>');
  const named = ['Content-Type: text/html; charset="iso-8859-5"', ''];
  expect((await parse(bytes(...named, html))).html).toContain('<p>Б</p>');
  const unknown = ['Content-Type: text/html; charset=default', ''];
  expect((await parse(bytes(...unknown, html))).html).toContain('<p>ą</p>');
});

const flowed = 'Content-Type: text/plain; format=flowed';

test('joins a URL that was wrapped with DelSp', async () => {
  const raw = bytes(`${flowed}; delsp=yes`, '', 'https://acme.test/verify/ ', 'abc', 'Bye');
  expect((await parse(raw)).text).toBe('https://acme.test/verify/abc\nBye');
});

test.each([
  ['utf-8', Buffer.from('äöü €').toString('latin1'), 'äöü €'],
  ['gbk', '\xd1\xe9\xd6\xa4', '验证'],
  ['iso-2022-jp', '\x1b$BG\x27>Z\x1b(B', '認証'],
])(
  'reads 2 MB of %s as one text',
  async (charset, line, text) => {
    const head = `Content-Type: text/plain; charset=${charset}; format=flowed`;
    const count = 2_000_000 / line.length;
    const message = await parse(bytes(head, '', `${line} \r\nis it\r\n\r\n`.repeat(count)));
    expect(message.text).toBe(`${text} is it\n\n`.repeat(count));
  },
  30_000,
);

test('reads 2 MB of UTF-16 as one text', async () => {
  const head = 'Content-Type: text/plain; charset=utf-16le\r\n\r\n';
  const text = 'Ċa code\n'.repeat(150_000);
  const raw = Buffer.concat([Buffer.from(head), Buffer.from(text, 'utf16le')]);
  expect((await parse(raw)).text).toBe(text);
}, 30_000);

test('leaves HTML that says it is flowed as it is', async () => {
  const raw = bytes('Content-Type: text/html; format=flowed', '', '<p>a ', 'b</p>');
  expect((await parse(raw)).html).toBe('<p>a \nb</p>');
});

describe('a text with a file name', () => {
  const log = (disposition: string): string =>
    part('b', ['Content-Type: text/plain; name=log.txt', disposition], 'Your code is 999');
  const mixed = 'Content-Type: multipart/mixed; boundary=b';

  test.each([
    'Content-Disposition: inline; filename=log.txt',
    'Content-Disposition: inline',
    'X-No-Disposition: at all',
    'Content-Disposition: attachment; filename=log.txt',
  ])('is an attachment beside the body (%s)', async (disposition) => {
    const body = part('b', [], 'Your code is 123');
    const message = await parse(bytes(mixed, '', `${body}${log(disposition)}--b--`));
    expect(message.text).toBe('Your code is 123');
    expect(message.attachments).toMatchObject([{ name: 'log.txt', type: 'text/plain', size: 16 }]);
  });

  test('is the body when the mail has no other', async () => {
    const pdf = part('b', ['Content-Type: application/pdf; name=terms.pdf'], '%PDF');
    const message = await parse(bytes(mixed, '', `${log('X-A: b')}${pdf}--b--`));
    expect(message.text).toBe('Your code is 999');
    expect(message.attachments.map(({ name }) => name)).toEqual(['terms.pdf']);
  });

  test('is the body as one of the alternatives', async () => {
    const html = part('b', ['Content-Type: text/html; name=mail.html'], '<p>123</p>');
    const alternative = 'Content-Type: multipart/alternative; boundary=b';
    const message = await parse(bytes(alternative, '', `${part('b', [], '123')}${html}--b--`));
    expect(message).toMatchObject({ text: '123', html: '<p>123</p>', attachments: [] });
  });

  test('is the body with its images beside it', async () => {
    const html = part('c', ['Content-Type: text/html; name=index.html'], '<p>123</p>');
    const related = part('b', ['Content-Type: multipart/related; boundary=c'], `${html}--c--`);
    const message = await parse(bytes(mixed, '', `${part('b', [], '123')}${related}--b--`));
    expect(message).toMatchObject({ text: '123', html: '<p>123</p>', attachments: [] });
  });

  test('is no attachment without its name, as the footer of a mailing list', async () => {
    const footer = part('b', ['Content-Disposition: inline'], 'Unsubscribe');
    const message = await parse(bytes(mixed, '', `${part('b', [], 'Hi')}${footer}--b--`));
    expect(message).toMatchObject({ text: 'Hi\nUnsubscribe', attachments: [] });
  });
});

test('keeps an attachment without content', async () => {
  const pdf = ['Content-Type: application/pdf', 'Content-Disposition: attachment; filename=a.pdf'];
  const raw = bytes('Content-Type: multipart/mixed; boundary=b', '', `${part('b', pdf, '')}--b--`);
  expect((await parse(raw)).attachments).toMatchObject([{ name: 'a.pdf', size: 0 }]);
});

test('keeps the end of a line within a part, and gives the last one to the delimiter', async () => {
  const raw = bytes(
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    '',
    'a',
    '-- ',
    'b',
    '',
    '--b--',
  );
  expect((await parse(raw)).text).toBe('a\n-- \nb\n');
});

test('returns parts that are neither text nor HTML as attachments', async () => {
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
