import type { MessageContent } from '../../src/extract/candidate.js';

/** Makes a mail of about so many characters. */
export type MakeMail = (size: number) => MessageContent;

/** Mails of every kind that an attack, or bad luck, has made slow: each a piece that is repeated. */
export const HOSTILE_MAILS: Readonly<Record<string, MakeMail>> = {
  'one line of codes': text((n) => `Code ${100_000 + n} `),
  'one line of the same code': text(() => 'Code 123456 '),
  'a log in one line': text(() => 'order 48213 ticket 99121 code 7781 '),
  'a log in a line each': text((n) => `order ${10_000 + n} ticket 99121 code ${n}\n`),
  'numbers without words': text((n) => `${100_000 + n}. `),
  'single digits': text(() => '1 '),
  'one number': text(() => '1'),
  'code words': text(() => 'your verification code is '),
  'code words of many languages': text(() => 'code kod código codice 验证码 コード код รหัส '),
  'phone numbers': text((n) => `+49 170 1234567 ${1000 + n} `),
  passwords: text((n) => `user name: ada password: ${1000 + n} `),
  capitals: text((n) => `CODE KXPTF${n} `),
  'origin-bound codes': text((n) => `@a.test #${100_000 + n}\n`),
  'one long token': text(() => 'a1-'),
  dots: text(() => 'a.'),
  'open brackets': text(() => '[('),
  'Chinese codes': text((n) => `您的验证码是 ${100_000 + n} 请勿泄露。`),
  'heaps of accents': text(() => '\u0301\u0316'),
  'wrapped lines': text(() => `${'the quick brown fox '.repeat(3)}jumps over\n`),
  'flowed lines': (size) => ({
    ...text(() => 'the quick brown fox jumps over the lazy dog \n')(size),
    headers: { 'content-type': 'text/plain; format=flowed' },
  }),
  'a broken URL': text((n) => (n ? `${'a'.repeat(70)}\n` : '<https://a.test/')),
  'URLs in one line': text((n) => `https://x.test/v${n}?token=a${n} `),
  'URLs in a line each': text((n) => `https://x.test/v${n}?token=a${n}\n`),
  'schemes alone': text(() => 'http://'),
  'URLs that end in brackets': text(() => `http://a.test/${'('.repeat(200)} `),
  'a long subject': (size) => ({ subject: 'Code 123456 '.repeat(size / 12) }),
  'a long List-Unsubscribe': (size) => ({
    ...html((n) => `<p><a href="https://x.test/${n}">Go</a>`)(size / 2),
    headers: { 'list-unsubscribe': '<https://a.test/u>,'.repeat(size / 40) },
  }),
  'paragraphs of a code': html((n) => `<p>${100_000 + n}`),
  'hidden codes': html((n) => `<p style="display:none">code ${100_000 + n}`),
  'lines of one element': html((n) => (n ? `order ${n} code ${2000 + n}\n` : '<pre>')),
  links: html((n) => `<a href="https://x.test/v${n}?token=a${n}">Verify</a> `),
  'links to one place': html(() => '<a href="https://x.test/?a=1">x</a>'),
  'links and numbers': html(
    (n) => `<p><a href="https://x.test/a9f8e7${n}">Go</a><p>${100_000 + n}`,
  ),
  'links of many parameters': html(
    (n) => `<a href="https://x.test/?${'a=1&'.repeat(3900)}${n}">x</a>`,
  ),
  'links of many segments': html(
    (n) => `<a href="https://x.test/${'a/1/'.repeat(3900)}${n}">x</a>`,
  ),
  'pictures as links': html((n) => `<a href="/${n}"><img alt="verify your account"></a>`),
  'nested elements': html(() => '<div>'),
  'nested tables': html(() => '<table><tr><td>'),
  'cells of one digit': html((n) => `<tr><td>${n % 10}<td>${n % 7}<td>${n % 5}<td>x`),
  'elements closed in the wrong order': html(() => '<p><i><b><u>x</p>'),
  'bold numbers': html((n) => `<b>${1000 + n}</b> `),
  entities: html(() => '&amp;'),
  'one attribute of entities': html((n) => (n ? '&amp;' : '<a href="')),
  attributes: html((n) => (n ? `a${n}=1 ` : '<p ')),
  'style attributes': html((n) => `<p style="color:#${100_000 + n};font-size:12px">x`),
  'one style attribute': html((n) => (n ? `a${n}:b;` : '<p style="')),
  'open tags': html(() => '<'),
  comments: html(() => '<!-- x -->'),
  'buttons for Outlook': html(
    (n) => `<!--[if mso]><v:rect href="https://a.test/${n}">a</v:rect>-->`,
  ),
  'one comment of buttons for Outlook': html((n) => `${n ? '' : '<!--'}<v:rect href="x">a`),
  'rules with pseudo-classes': html((n) => (n ? ':x{}' : '<style>')),
  'at-rules': html((n) => (n ? '@media x{.a{color:red}}' : '<style>')),
  'open at-rules': html((n) => (n ? '@media x{' : '<style>')),
  'comments in a style sheet': html((n) => (n ? '/*' : '<style>')),
  'one long value in a style sheet': html((n) => (n ? 'xxxxxxxx' : '<style>.a{color:')),
  'style sheets': html(() => '<style>.a{color:red}</style>'),
  'rules, classes and depth': html((n) => {
    if (n === 0) return '<style>';
    if (n < 100) return `.a .b${n % 50} .c{color:red;font-size:1${n % 9}px}`;
    return n === 100 ? `</style>${'<div class="a">'.repeat(100)}` : '<p class="c b1 a">x';
  }),
  'many classes': html((n) =>
    n ? '<p class="a b c d e f g h i j">x' : '<style>.a{color:red}</style>',
  ),
};

function text(line: (n: number) => string): MakeMail {
  return (size) => ({ text: repeat(line, size) });
}

function html(piece: (n: number) => string): MakeMail {
  return (size) => ({ html: repeat(piece, size) });
}

function repeat(piece: (n: number) => string, size: number): string {
  const pieces: string[] = [];
  for (let n = 0, length = 0; length < size; n++) {
    const next = piece(n);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
}
