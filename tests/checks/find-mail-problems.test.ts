import { describe, expect, test } from 'vitest';
import { findMailProblems } from '../../src/checks/find-mail-problems.js';
import { MailProblemsError, type MailRule } from '../../src/errors/mail-errors.js';
import type { MessageParts } from './message-of.js';
import { messageOf } from './message-of.js';

const IN_ORDER = {
  html: '<p>Your verification code is <b>123 456</b></p><p>Or <a href="https://acme.test/confirm?token=9f2c71aa&amp;utm_source=mail">confirm your address</a></p><img src="cid:logo" alt="">',
  text: 'Your verification code is 123456\n\nOr confirm your address: https://acme.test/confirm?token=9f2c71aa',
  attachments: [{ name: 'l.png', type: 'image/png', size: 0, content: Buffer.of(), cid: 'logo' }],
};

function problemsOf(rule: MailRule, parts: Partial<MessageParts>): string[] {
  const problems = findMailProblems(messageOf({ ...IN_ORDER, ...parts }));
  return problems.filter((problem) => problem.rule === rule).map(({ problem }) => problem);
}

test('a mail in order has no problems', () => {
  expect(findMailProblems(messageOf(IN_ORDER))).toEqual([]);
  expect(findMailProblems(messageOf({ text: 'Hello' }))).toEqual([]);
});

test('a text message needs no subject', () => {
  const { envelope } = messageOf({});
  const recipients = ['+12125550123'];
  const parts = { subject: '', text: 'Hello', envelope: { ...envelope, recipients } };
  expect(problemsOf('subject', parts)).toEqual([]);
});

test('a mail has a subject and a text part', () => {
  expect(problemsOf('subject', { subject: ' ' })).toEqual(['there is no subject']);
  const missing = ['there is no text part, only HTML'];
  expect(problemsOf('text-part', { text: undefined })).toEqual(missing);
  expect(problemsOf('text-part', { text: '\n' })).toEqual(missing);
});

describe('both parts say', () => {
  test('the same code', () => {
    expect(problemsOf('same-code', { text: 'Your verification code is 654321' })).toEqual([
      'the HTML part says the code 123456, the text part 654321',
    ]);
    expect(problemsOf('same-code', { text: 'Open the mail in a browser' })).toEqual([
      'the HTML part says the code 123456, the text part does not',
    ]);
    expect(
      problemsOf('same-code', { html: '<p>Here is your code:</p><img src="cid:logo">' }),
    ).toEqual(['the text part says the code 123456, the HTML part does not']);
  });

  test('the same link, though it ends in punctuation', () => {
    const href =
      'https://acme.test/new-user?token=$2b$10$wV9kk16MCb2y.iWdpl4nceSbk4kCDvakzNNzfCV5kDhIcgEVRFn0';
    for (const last of ['.', '!', "'", ')', '*'])
      expect(
        problemsOf('same-link', {
          subject: 'Your invitation',
          html: `<p>You are invited.</p><a href="${href}${last}">Accept invitation</a>`,
          text: `You are invited.\n\nAccept the invitation: ${href}${last} before Monday.`,
        }),
      ).toEqual([]);
  });

  test('the same link', () => {
    const html = '<a href="https://acme.test/confirm?token=9f2c71aa">Confirm your address</a>';
    expect(
      problemsOf('same-link', {
        html,
        text: 'Confirm: https://acme.test/confirm?token=00000000aa',
      }),
    ).toEqual([
      'the HTML part asks to open https://acme.test/confirm?token=9f2c71aa, the text part https://acme.test/confirm?token=00000000aa',
    ]);
    expect(problemsOf('same-link', { html, text: 'Open the mail in a browser' })).toEqual([
      'the HTML part asks to open https://acme.test/confirm?token=9f2c71aa, the text part does not',
    ]);
    expect(problemsOf('same-link', { html: '<p>Hello</p>' })).toEqual([
      'the text part asks to open https://acme.test/confirm?token=9f2c71aa, the HTML part does not',
    ]);
  });
});

describe('images', () => {
  test.each([
    ['<img src="https://a.test/x.png">', ['the image https://a.test/x.png has no alt attribute']],
    [
      '<a href="https://a.test"><img src="https://a.test/x.png" alt=""></a>',
      ['the link https://a.test contains only an image without alternative text'],
    ],
    ['<a href="https://a.test"><img src="https://a.test/x.png" alt=""> Shop</a>', []],
    ['<a href="https://a.test" aria-label="Shop"><img src="https://a.test/x.png" alt=""></a>', []],
    ['<img src="https://a.test/x.png" alt="">', []],
    ['<img src="https://a.test/x.png" role="presentation">', []],
    ['<img src="https://a.test/open.gif" width="1" height="1">', []],
    ['<img src="https://a.test/x.png" style="width: 9px; display: none">', []],
    ['<!--[if mso]><img src="https://a.test/x.png"><![endif]-->', []],
  ])('have alternative texts: %s', (html, problems) => {
    expect(problemsOf('image-alt', { html })).toEqual(problems);
  });

  test.each([
    ['cid:nothing', ['the image cid:nothing is not a part of the mail']],
    ['cid:%', ['the image cid:% is not a part of the mail']],
    ['/logo.png', ['the image /logo.png is not an absolute URL (https://…)']],
    ['', ['the image (without a source) is not an absolute URL (https://…)']],
    ['cid:logo', []],
    ['//acme.test/x.png', []],
    ['data:image/gif;base64,AA', []],
  ])('have sources: %s', (source, problems) => {
    expect(problemsOf('image-source', { html: `<img src="${source}" alt="">` })).toEqual(problems);
  });
});

test.each([
  ['#', '"Shop" (#) leads nowhere'],
  ['/shop', '"Shop" (/shop) is not an absolute URL (https://…), and a mail has no base URL'],
  [
    'acme.test',
    '"Shop" (acme.test) is not an absolute URL (https://…), and a mail has no base URL',
  ],
  [
    'https://acme.test/%7B%7Bid%7D%7D',
    '"Shop" (https://acme.test/%7B%7Bid%7D%7D) holds {{id}}, which was not filled in',
  ],
  [
    'https://acme.test/?id=undefined',
    '"Shop" (https://acme.test/?id=undefined) holds undefined, which was not filled in',
  ],
  [
    'https://undefined/shop',
    '"Shop" (https://undefined/shop) holds undefined, which was not filled in',
  ],
  ['http://null/shop', '"Shop" (http://null/shop) has null for a host'],
  ['javascript:void(0)', '"Shop" (javascript:void(0)) is a script, which no mail client runs'],
  ['mailto:', '"Shop" (mailto:) has no address'],
])('links lead somewhere: %s', (href, problem) => {
  const html = `<a href="${href}">Shop</a>`;
  expect(problemsOf('link-target', { html })).toEqual([`the link ${problem}`]);
});

test.each([
  'https://acme.test',
  '#top',
  'mailto:a@acme.test',
  'tel:+15035550142',
  'myapp://open',
  'https://acme.test/undefined-behaviour',
])('links lead somewhere, as does %s', (href) =>
  expect(problemsOf('link-target', { html: `<a href="${href}">Shop</a>` })).toEqual([]),
);

test('no placeholder is left', () => {
  expect(problemsOf('placeholder', { subject: 'Hello {{ name }}' })).toEqual([
    'the subject holds {{ name }}',
  ]);
  expect(problemsOf('placeholder', { html: '<p>Hello &lt;%= name %&gt;</p>' })).toEqual([
    'the HTML part holds <%= name %>',
  ]);
  expect(problemsOf('placeholder', { text: 'Hello undefined,' })).toEqual([
    'the text part holds undefined',
  ]);
  expect(problemsOf('placeholder', { text: 'Total: $' + '{sum} or [object Object]' })).toEqual([
    'the text part holds $' + '{sum}',
  ]);
  expect(
    problemsOf('placeholder', { text: 'The result is undefined-behaviour { a: {} }' }),
  ).toEqual([]);
});

describe('List-Unsubscribe', () => {
  const of = (field?: string, post?: string) =>
    problemsOf('list-unsubscribe', {
      headers: {
        ...(field !== undefined && { 'list-unsubscribe': field }),
        ...(post !== undefined && { 'list-unsubscribe-post': post }),
      },
    });

  test.each([
    '<mailto:leave@acme.test?subject=leave>',
    '<https://acme.test/leave?u=1,2>, <mailto:leave@acme.test>',
    '<https://acme.test/leave> (for the list), <mailto:leave@acme.test>',
    '<https://acme.test/leave ?u=1>',
  ])('is well formed: %s', (field) => {
    expect(of(field)).toEqual([]);
  });

  test.each([
    [
      'https://acme.test/leave',
      'List-Unsubscribe must be URLs in angle brackets, separated by commas (RFC 2369 section 2), got https://acme.test/leave',
    ],
    [
      '',
      'List-Unsubscribe must be URLs in angle brackets, separated by commas (RFC 2369 section 2), got none',
    ],
    [
      '<leave@acme.test>',
      'List-Unsubscribe contains leave@acme.test, which is not a mailto: or https: URL',
    ],
    ['<mailto:>', 'List-Unsubscribe contains mailto:, which is not a mailto: or https: URL'],
    [
      '<https://acme.test/1>\n<https://acme.test/2>',
      'there is more than one List-Unsubscribe field (RFC 2369 section 3.2)',
    ],
  ])('is not: %s', (field, problem) => {
    expect(of(field)).toEqual([problem]);
  });

  test('goes with one click', () => {
    const click = 'List-Unsubscribe=One-Click';
    expect(of('<https://acme.test/leave>', click)).toEqual([]);
    expect(of('<http://127.0.0.1:3000/leave>', click)).toEqual([]);
    expect(of('<http://acme.test/leave>', click)).toEqual([
      'one click needs an https: URL in List-Unsubscribe (RFC 8058 section 3.1)',
    ]);
    expect(of('<https://acme.test/leave>', 'One-Click')).toEqual([
      'List-Unsubscribe-Post must be List-Unsubscribe=One-Click (RFC 8058 section 3.1), got One-Click',
    ]);
    expect(of(undefined, click)).toEqual([
      'List-Unsubscribe-Post needs a List-Unsubscribe field to go with it (RFC 8058 section 3.1)',
    ]);
  });
});

test('the error lists them by rule', () => {
  const icons = [1, 2, 3, 4, 5, 6, 7].map((n) => `<img src="https://a.test/${n}.png">`);
  const problems = findMailProblems(messageOf({ html: icons.join('') }));
  const error = new MailProblemsError('Welcome', problems);
  expect(error.problems).toBe(problems);
  expect(error.message).toBe(`"Welcome" has 8 problems.

  text-part: there is no text part, only HTML
  image-alt: the image https://a.test/1.png has no alt attribute
             the image https://a.test/2.png has no alt attribute
             the image https://a.test/3.png has no alt attribute
             the image https://a.test/4.png has no alt attribute
             the image https://a.test/5.png has no alt attribute
             (2 more)
Hint: correct the template of the mail, or leave out what does not matter here: checkMessage(message, { ignore: ['text-part'] }).`);
});
