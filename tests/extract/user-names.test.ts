import { expect, test } from 'vitest';
import type { MessageContent } from '../../src/extract/candidate.js';
import { extract } from '../../src/extract/extract.js';
import { LANGUAGES } from '../../src/extract/terms/compiled-terms.js';
import { wordsOf } from './words-of.js';

const LAYOUTS: Readonly<Record<string, MessageContent>> = {
  'on lines': { text: 'USER:\nNAME\n\nSECRET:\nVALUE\n\nBye' },
  'on lines, the other way round': { text: 'SECRET:\nVALUE\n\nUSER:\nNAME\n\nBye' },
  'in paragraphs': { text: 'Hello\n\nUSER:\n\nNAME\n\nSECRET:\n\nVALUE' },
  'on one line each': { text: 'Hello\n\nUSER: NAME\nSECRET: VALUE\n\nBye' },
  'in a sentence': { text: 'Your account was created. USER: NAME, SECRET: VALUE' },
  'in cells': {
    html: '<table><tr><td>USER</td><td>NAME</td></tr><tr><td>SECRET</td><td>VALUE</td></tr></table>',
  },
  'in columns': {
    html: '<table><tr><th>USER</th><th>SECRET</th></tr><tr><td>NAME</td><td>VALUE</td></tr></table>',
  },
  'in a list of terms': {
    html: '<dl><dt>USER</dt><dd>NAME</dd><dt>SECRET</dt><dd>VALUE</dd></dl>',
  },
  'in bold': { html: '<p>USER: <b>NAME</b></p><p>SECRET: <b>VALUE</b></p>' },
  'with bold names': { html: '<p><b>USER:</b> NAME<br><b>SECRET:</b> VALUE</p>' },
  'below their names': { html: '<p>USER:<br>NAME</p><p>SECRET:<br>VALUE</p>' },
};
const NAMES = [
  'Username',
  'User name',
  'Login',
  'Account name',
  'User',
  'Email or username',
  'Zzqwx',
];
const VALUES = ['ADA2026', 'ada2026', 'adaX7k2', '482913', '20264819'];

for (const [layout, content] of Object.entries(LAYOUTS)) {
  test.each(NAMES)(`%s beside a temporary password, ${layout}, is no code`, (user) => {
    for (const name of VALUES) {
      const found = extract(
        fill(content, { user, name, secret: 'Temporary password', value: 'jkb5o87hgm' }),
      );
      expect([undefined, 'jkb5o87hgm']).toContain(found.code);
    }
  });

  test.each(NAMES)(`a code beside %s is found, ${layout}`, (user) => {
    for (const name of VALUES) {
      const found = extract(
        fill(content, { user, name, secret: 'Verification code', value: '739204' }),
      );
      expect(found.code).toBe('739204');
    }
  });
}

test.each([
  { text: 'Your account was created.\n\nUsername:\nADA2026\n\nBye' },
  { subject: 'Your login details', text: 'Username: 482913' },
  { text: 'Your username is ADA2026.' },
  { html: '<table><tr><td>User name</td><td><b>482913</b></td></tr></table>' },
])('a user name alone is no code: %j', (content) => {
  expect(extract(content).code).toBeUndefined();
});

test('a code for a user is found', () => {
  expect(extract({ text: 'Your user code is WDJB-MJHT' }).code).toBe('WDJB-MJHT');
  expect(extract({ text: 'Use this code to login: 482913' }).code).toBe('482913');
  expect(extract({ text: 'Here is the code for user ada: 482913' }).code).toBe('482913');
});

test.each(LANGUAGES.map((vocabulary) => [vocabulary.language, vocabulary] as const))(
  'tells the user name from the code in %s',
  (_, { common, userName = '', code }) => {
    const prose = common.replaceAll(/[,*]/g, '');
    const [user, name] = [first(userName), first(code)];
    const both = `${prose}\n\n${user}: ADA2026\n${name}: 739204`;
    expect(extract({ text: both }).code).toBe('739204');
    const announced = `${prose}\n\n${name}\n\n${user}:\n482913`;
    expect(extract({ text: announced }).code).toBeUndefined();
  },
);

function first(terms: string): string {
  return wordsOf(terms)[0] ?? '';
}

function fill(
  content: MessageContent,
  words: { user: string; name: string; secret: string; value: string },
): MessageContent {
  const written = Object.entries(words).reduce(
    (text, [word, value]) => text.replaceAll(word.toUpperCase(), value),
    JSON.stringify(content),
  );
  return JSON.parse(written) as MessageContent;
}

test.each(['gm4mrq6kr', 'b2772h6kr', 'x4kr', '77lei', 'q8zł'])(
  'a code in a mail that names an address with %s is found, as that is no price',
  (random) => {
    const text = `Hello inbox-${random}@acme.test,\n\nyour verification code is 482913.\n`;
    expect(extract({ subject: 'Verify your e-mail', text }).code).toBe('482913');
  },
);
