import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract.js';
import { walkHtml } from '../../../src/html/walk-html.js';
import type { Message } from '../../../src/message/message.js';
import { messagePage } from '../../../src/message/message-page.js';
import { parseMessage } from '../../../src/message/parse-message.js';
import { received } from '../../message/mail-builder.js';
import { check, keepsNothing } from './check.js';
import { mutated } from './mutate.js';

const NOT_SIGNS = /[^\p{L}\p{N}]/gu;
const HTML = [
  ...[
    '<p>',
    '</p>',
    '<div style="display:none">',
    '<div>',
    '</div>',
    '<b>',
    '<a href="',
    '">',
    '</a>',
  ],
  ...['https://acme.test/verify?token=8f3a91c2d4', 'https://acme.test/', 'Confirm your e-mail'],
  ...['Your verification code is ', '482913', '73 02 64', 'K7PD-92XQ', ' expires in 10 minutes. '],
  ...[
    '<style>.x{color:#fff}</style>',
    '<table><tr><td>',
    '</table>',
    '<!--',
    '-->',
    '&nbsp;',
    '&#52;',
  ],
  ...[
    'Order 55120',
    '<br>',
    '\n',
    'code',
    'Einmalcode: ',
    '確認コード',
    '<img alt="482913">',
    '<script>',
  ],
];
const html = fc.array(fc.constantFrom(...HTML), { maxLength: 40 }).map((pieces) => pieces.join(''));
const text = fc.array(fc.constantFrom(...HTML.filter((piece) => !piece.includes('<'))), {
  maxLength: 20,
});
const ENCODINGS = ['7bit', '8bit', 'base64', 'quoted-printable', 'binary', 'x-unknown'];
const CHARSETS = [
  'utf-8',
  'iso-8859-1',
  'iso-2022-jp',
  'utf-16',
  'windows-1252',
  'gb18030',
  'none',
];
const TYPES = ['text/plain', 'text/html', 'multipart/mixed', 'multipart/alternative', 'image/png'];

const part = fc
  .record({
    type: fc.constantFrom(...TYPES),
    charset: fc.constantFrom(...CHARSETS),
    encoding: fc.constantFrom(...ENCODINGS),
    boundary: fc.constantFrom('b', 'bb', 'c'),
    content: fc.oneof(
      html,
      text.map((pieces) => pieces.join('')),
    ),
  })
  .map(({ type, charset, encoding, boundary, content }) => {
    const fields = [
      `Content-Type: ${type}; charset=${charset}; boundary=${boundary}; name="a\tb.bin"`,
      `Content-Transfer-Encoding: ${encoding}`,
    ];
    const body = encoding === 'base64' ? Buffer.from(content).toString('base64') : content;
    return [...fields, '', body].join('\r\n');
  });
const mail = fc
  .tuple(
    fc.constantFrom('', 'Your code is 730264', '=?utf-8?B?4pyF?='),
    fc.array(part, { maxLength: 5 }),
  )
  .map(([subject, parts]) => {
    const head = `From: a@acme.test\r\nSubject: ${subject}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n`;
    const bodies = parts.map((whole) => `--b\r\n${whole}\r\n`).join('');
    return Buffer.from(`${head}${bodies}--b--\r\n`);
  });

const arbitraryMail = mutated(
  fc.oneof(
    mail,
    fc.uint8Array({ maxLength: 400 }).map((it) => Buffer.from(it)),
  ),
);

test('any bytes become a message that keeps them, with values that it holds', () =>
  keepsNothing(
    () =>
      check(
        fc.asyncProperty(arbitraryMail, async (raw) => {
          const message = await parseMessage(received(raw));
          expect(message.raw).toBe(raw);
          const sizes = message.attachments.map(({ size }) => size);
          expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(raw.length);
          holdsItsValues(message);
          showsNothingThatRuns(message);
        }),
        1500,
      ),
    24,
  ));

function holdsItsValues(message: Message): void {
  const { code, link, extraction, subject } = message;
  if (code !== undefined) {
    const seen = signsOf(`${subject}\n${extraction.visibleText}\n${message.text ?? ''}`);
    expect(seen).toContain(signsOf(code));
  }
  if (link !== undefined) expect(message.links.map(({ value }) => value)).toContain(link);
}

function signsOf(value: string): string {
  return value.normalize('NFKC').replace(NOT_SIGNS, '').toLowerCase();
}

function showsNothingThatRuns(message: Message): void {
  const page = messagePage(message, { resourceUrl: (_, index) => `/attachments/${index}` });
  const runs: string[] = [];
  walkHtml(page.html, {
    open: (tag, attributes) => {
      if (['script', 'iframe', 'form', 'object', 'embed', 'svg'].includes(tag)) runs.push(tag);
      for (const name of Object.keys(attributes)) if (name.startsWith('on')) runs.push(name);
      if (/^\s*(?:javascript|data:text\/html)/i.test(attributes['href'] ?? '')) runs.push('href');
    },
    close: () => undefined,
    text: () => undefined,
  });
  expect(runs).toEqual([]);
}

const SIGNS = '23456789bcdfghjkmnpqrstvwxyz';
const token = fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 9, maxLength: 9 });
const SIGN_UPS = [
  (to: string) => `Hello ${to},\n\nyour verification code is 482913.\n`,
  (to: string) => `<p>Hello <b>${to}</b>,</p><p>Your code is</p><h1>482913</h1>`,
];

test('the address of an inbox in its mail changes nothing', () =>
  check(
    fc.property(token, fc.constantFrom(...SIGN_UPS), (random, write) => {
      const content = write(`inbox-${random}@inbox.example.com`);
      const part = content.startsWith('<') ? { html: content } : { text: content };
      expect(extract({ subject: 'Verify your e-mail', ...part }).code).toBe('482913');
    }),
    20_000,
  ));
