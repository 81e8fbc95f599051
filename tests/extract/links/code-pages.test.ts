import { expect, test } from 'vitest';
import type { MessageContent } from '../../../src/extract/candidate.js';
import { extract } from '../../../src/extract/extract.js';

const CODE = '482913';

const PAGES = [
  'https://app.example.com/verify?email=ada@example.com',
  'https://example.com/verify',
  'https://example.com/activate-device',
];

const MAILS: Readonly<Record<string, (url: string) => MessageContent>> = {
  'a line that says to click': (url) => ({
    subject: 'Verify your email',
    text: `Hi Ada,\n\nYour code is ${CODE}\n\nClick here to enter the code: ${url}\n\nThanks`,
  }),
  'a link and its address': (url) => ({
    subject: 'Your verification code',
    html: `<p>Your verification code is:</p><h2>${CODE}</h2><p><a href="${url}">Click here to enter the code</a>: ${url}</p>`,
  }),
  'a button': (url) => ({
    subject: 'Your verification code',
    html: `<p>Your verification code is ${CODE}.</p><p><a href="${url}">Enter code</a></p><p>It expires in an hour.</p>`,
  }),
  'a sentence': (url) => ({ text: `Your code: ${CODE}\n\nEnter this code at ${url}\n\nThanks` }),
  'a forwarded mail': (url) => ({
    subject: 'Fwd: Verify your email',
    text: `---------- Forwarded message ---------\nFrom: Acme <no-reply@example.com>\nSubject: Verify your email\nTo: <ada@example.com>\n\nYour verification code: ${CODE}\n\nEnter this code at ${url}`,
  }),
  German: (url) => ({ text: `Ihr Code lautet: ${CODE}\n\nGeben Sie den Code hier ein: ${url}` }),
  French: (url) => ({ text: `Votre code : ${CODE}\n\nSaisissez ce code sur ${url}` }),
  Spanish: (url) => ({ text: `Tu código: ${CODE}\n\nIntroduce el código en ${url}` }),
  Japanese: (url) => ({
    text: `認証コード: ${CODE}\n\n以下のページでコードを入力してください:\n${url}`,
  }),
};

for (const [name, write] of Object.entries(MAILS))
  test.each(PAGES)(`finds a code and the page to enter it on, ${name}: %s`, (url) => {
    expect(extract(write(url))).toMatchObject({ code: CODE, link: url });
  });

test.each([
  ['a front page', 'Enter this code at https://example.com to go on.'],
  [
    'a page that is one of two',
    'Enter this code at https://a.test/verify or https://b.test/enter.',
  ],
  ['a help page', 'Trouble entering the code? See https://example.com/help/verify'],
  ['a page that nothing mentions', 'https://example.com/verify'],
])('leaves %s alone beside a code', (_name, line) => {
  const found = extract({ text: `Your verification code is ${CODE}.\n\n${line}` });
  expect(found).toMatchObject({ code: CODE, link: undefined });
});
