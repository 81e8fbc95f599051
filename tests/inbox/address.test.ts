import { expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors/option-errors.js';
import { addressKey, addressKeys, checkAddress, createAddress } from '../../src/inbox/address.js';
import { SmtpDialogue } from '../doors/smtp/smtp-dialogue.js';
import { openInbox } from './open-inbox.js';

// What the strictest validators of sign-up forms accept: letters, digits and single inner hyphens.
const STRICT = /^[a-z0-9]+(?:-[a-z0-9]+)*@(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}$/;
const DOMAIN = 'inbox.example.com';

test.each([
  ['Sign up with a code', 'sign-up-with-a-code'],
  ['  "Sign up" › retries_twice!  ', 'sign-up-retries-twice'],
  ['Crème brûlée à la carte', 'creme-brulee-a-la-carte'],
  ['Größe der Straße ẞ', 'grosse-der-strasse-ss'],
  ['Zażółć gęślą jaźń, Łódź', 'zazolc-gesla-jazn-lodz'],
  ['Smørrebrød på Ærø', 'smorrebrod-pa-aero'],
  ['Iğdır', 'igdir'],
  ['ﬁrst ① full width：Ａｄａ', 'first-1-full-width-ada'],
  ['Регистрация', 'inbox'],
  ['注册', 'inbox'],
  ['注册 sign up', 'sign-up'],
  ['تسجيل', 'inbox'],
  ['🎉🎉', 'inbox'],
  ['---', 'inbox'],
  ['', 'inbox'],
  ['a'.repeat(300), 'a'.repeat(30)],
  ['word '.repeat(60), 'word-word-word-word-word-word'],
  ['twelve chars and eighteen more', 'twelve-chars-and-eighteen-more'],
  ['twelve chars and eighteen more or so', 'twelve-chars-and-eighteen-more'],
])('the address of a test titled %j begins with %s', (title, slug) => {
  const address = createAddress(title, DOMAIN);
  const random = address.slice(slug.length, address.indexOf('@'));
  expect(address.startsWith(slug)).toBe(true);
  expect(random).toMatch(/^-[a-z0-9]{9}$/);
  expect(address).toMatch(STRICT);
  expect(address.indexOf('@')).toBeLessThanOrEqual(64);
});

test('an address is in lower case, its domain too', () => {
  expect(createAddress('ADA', 'Mail.Example.COM')).toMatch(/^ada-[a-z0-9]{9}@mail\.example\.com$/);
});

test('an address carries at least 40 random bits', () => {
  const parts = Array.from({ length: 10_000 }, () => createAddress('', DOMAIN).slice(6, 15));
  expect(new Set(parts).size).toBe(parts.length);

  // Bits of the signs that were seen at each place; all of them show up in 10,000 draws.
  const signs = Array.from({ length: 9 }, (_, at) => new Set(parts.map((part) => part[at])).size);
  const bits = signs.reduce((sum, count) => sum + Math.log2(count), 0);
  expect(bits).toBeGreaterThan(40);
});

test('the random part has no vowels, so no words, and no signs that people mix up', () => {
  const parts = Array.from({ length: 1000 }, () => createAddress('', DOMAIN).slice(6, 15)).join('');
  expect(parts).toMatch(/^[^aeiouyl01]+$/);
});

test.each([
  ['ada@example.com', ['ada@example.com']],
  ['ADA@Example.COM', ['ada@example.com']],
  ['ada+news@example.com', ['ada+news@example.com', 'ada@example.com']],
  ['ada+a+b@example.com', ['ada+a+b@example.com', 'ada@example.com']],
  ['+ada@example.com', ['+ada@example.com']],
  ['ada@x+y.example', ['ada@x+y.example']],
  ['ada+x@[127.0.0.1]', ['ada+x@[127.0.0.1]', 'ada@[127.0.0.1]']],
  ['ada@xn--mnchen-3ya.example', ['ada@münchen.example']],
  ['"Ada"@Example.com.', ['ada@example.com']],
  ['"ada b"@example.com', ['"ada b"@example.com']],
  ['"ada b+news"@example.com', ['"ada b+news"@example.com', '"ada b"@example.com']],
  ['"a\\@b"@example.com', ['"a@b"@example.com']],
  ['zoe\u0308@mu\u0308nchen.example', ['zo\u00eb@m\u00fcnchen.example']],
  ['ada', ['ada']],
])('mail for %s may be for %j', (recipient, keys) => {
  expect(addressKeys(recipient)).toEqual(keys);
});

test('mail for an address with a +tag goes to the exact address first, then to that without', async () => {
  const { mailServer, send } = await openInbox();
  const plain = await mailServer.createInbox({ address: 'Grace@acme.test' });
  const tagged = await mailServer.createInbox({ address: 'grace+work@acme.test' });
  await send({ to: 'grace+WORK@acme.test', subject: 'to work' });
  await send({ to: 'GRACE+other@acme.test', subject: 'to other' });
  expect(tagged.messages.map(({ subject }) => subject)).toEqual(['to work']);
  expect(plain.messages.map(({ subject }) => subject)).toEqual(['to other']);
});

test.each([
  '"\\"a\\""@x.example',
  'a"b@x.example',
  'a\\b@x.example',
  'İ@x.example',
  '""@x.example',
])('the key of %s is its own key', (address) =>
  expect(addressKey(addressKey(address))).toBe(addressKey(address)),
);

test.each([
  ['"odd user"@acme.test', '"Odd\\ user"@ACME.test'],
  ['"a@b"@acme.test', '"a\\@b"@acme.test'],
  ['ada@acme.test', '"ada"@acme.test'],
  ['"ada"@acme.test.', 'ada@acme.test'],
  ['zo\u00eb@acme.test', 'zoe\u0308@acme.test'],
])('an inbox at %s has the mail for %s', async (address, recipient) => {
  const { mailServer } = await openInbox();
  const inbox = await mailServer.createInbox({ address });
  const client = await SmtpDialogue.open(mailServer.port);
  await client.send('Subject: Hi\r\n\r\nHello\r\n', recipient);
  client.socket.destroy();
  expect(inbox.address).toBe(address);
  expect(inbox.messages).toHaveLength(1);
});

test.each(['ada@xn--mnchen-3ya.example', 'ada@münchen.example'])(
  'mail for %s comes, however its domain is written on the way',
  async (address) => {
    const { mailServer, send } = await openInbox();
    const inbox = await mailServer.createInbox({ address });
    await send({ to: address, subject: 'Grüße' });
    expect(inbox.messages).toHaveLength(1);
  },
);

test.each(['ada@example.com', 'Ada.Lovelace+news@example.com', "o'brien@xn--bcher-kva.example"])(
  'the address %s can be chosen, and is kept as it is spelt',
  async (address) => {
    const { mailServer } = await openInbox();
    expect((await mailServer.createInbox({ address })).address).toBe(address);
  },
);

test.each(['ada', 'ada@', '@example.com', 'a da@example.com', 'Ada <ada@example.com>', 'a@b@c'])(
  'the address %j cannot be chosen',
  async (address) => {
    const { mailServer } = await openInbox();
    await expect(mailServer.createInbox({ address })).rejects.toThrow(InvalidOptionError);
  },
);

test('says what an address must be like', () => {
  expect(() => checkAddress('ada')).toThrow(
    new InvalidOptionError({
      summary: "{ address } must be an e-mail address, got 'ada'.",
      hint: 'leave it out for a fresh one, or write it like ada@inbox.example.com.',
    }),
  );
});

test.each(['', '@example.com', 'two words', 'https://<example>'])(
  'the domain %j cannot be chosen',
  (domain) => {
    expect(() => createAddress('ada', domain)).toThrow(
      `{ domain } must be a domain name, got '${domain}'.\n\nHint: write it like inbox.example.com.`,
    );
  },
);
