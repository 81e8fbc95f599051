import { expect, test } from 'vitest';
import { parseMessage } from '../../src/message/parse-message.js';
import { MAX_PARTS } from '../../src/message/split-parts.js';
import { bytes, part, received } from './mail-builder.js';

const parse = (raw: Buffer) => parseMessage(received(raw));
const subject = 'Subject: Hi';
const mixed = 'Content-Type: multipart/mixed; boundary=b';
const inner = 'Content-Type: multipart/mixed; boundary=c';
const base64 = 'Content-Transfer-Encoding: base64';

function nested(depth: number, innermost: string): Buffer {
  const levels = Array.from({ length: depth }, (_, i) =>
    bytes(`Content-Type: multipart/mixed; boundary=b${i}`, '', `--b${i}`, '').toString(),
  );
  return bytes(subject, levels.join('') + innermost);
}

test('reads an empty mail', async () => {
  const message = await parse(Buffer.alloc(0));
  expect(message).toMatchObject({ subject: '', to: [], attachments: [] });
  expect(message).toMatchObject({ from: undefined, text: undefined, html: undefined });
});

test('reads a header that nothing follows', async () => {
  expect(await parse(bytes(subject))).toMatchObject({ subject: 'Hi', text: undefined });
  expect(await parse(bytes(subject, '', ''))).toMatchObject({ subject: 'Hi', text: undefined });
});

test('reads bare line feeds', async () => {
  const message = await parse(bytes(`${subject}\n${mixed}\n\n--b\n\nHello\nAda\n--b--\n`));
  expect(message).toMatchObject({ subject: 'Hi', text: 'Hello\nAda' });
});

test('reads NUL bytes', async () => {
  const message = await parse(bytes('Subject: H\0i', '', 'Hel\0lo'));
  expect(message).toMatchObject({ subject: 'H\0i', text: 'Hel\0lo' });
});

test('reads lines over 998 characters', async () => {
  const line = 'a'.repeat(5000);
  const message = await parse(bytes(`Subject: ${line}`, '', line));
  expect(message).toMatchObject({ subject: line, text: line });
});

test('reads base64 up to where it was cut off', async () => {
  const head = [subject, 'Content-Type: text/plain', base64];
  const message = await parse(bytes(...head, '', 'WW91ciBjb2RlIGlzIDEyMw'));
  expect(message.text).toBe('Your code is 123');
});

test('reads a part whose boundary is never closed', async () => {
  const message = await parse(bytes(subject, mixed, '', '--b', '', 'Your code is 123'));
  expect(message).toMatchObject({ text: 'Your code is 123', parseError: undefined });
});

test.each(['multipart/mixed; boundary=other', 'multipart/mixed'])(
  'says why a mail of type %s looks empty',
  async (type) => {
    const raw = bytes(subject, `Content-Type: ${type}`, '', '--b', '', 'Your code is 123', '--b--');
    const message = await parse(raw);
    expect(message.text).toBeUndefined();
    expect(message.parseError?.message).toBe(
      'The mail is multipart, but its boundary is missing or never comes',
    );
  },
);

test.each([
  [
    'an inner multipart that is never closed',
    '--b',
    inner,
    '',
    '--c',
    '',
    'Hello',
    '--b',
    '',
    'Ada',
  ],
  ['a delimiter with spaces behind it', '--b \t', '', 'Hello', '--b ', '', 'Ada', '--b-- '],
  ['a closing delimiter before the first part', '--b--', '--b', '', 'Hello', '--b', '', 'Ada'],
  ['lines that only look like a delimiter', '--bb', '--b', '', 'Hello', '--b', '', 'Ada', '--b--'],
  [
    'a boundary that two levels share',
    '--b',
    mixed,
    '',
    '--b',
    '',
    'Hello',
    '--b--',
    '--b',
    '',
    'Ada',
  ],
  ['carriage returns that were doubled', '--b\r', '\r', 'Hello', '--b\r', '\r', 'Ada', '--b--\r'],
  ['an indented header', '--b', ' Content-Type: text/plain', '', 'Hello', '--b', '', 'Ada'],
  [
    'text behind the closing delimiter',
    '--b',
    '',
    'Hello',
    '--b',
    '',
    'Ada',
    '--b--',
    '--b',
    '',
    'x',
  ],
])('reads %s', async (_, ...lines) => {
  const message = await parse(bytes(subject, mixed, '', ...lines, ''));
  expect(
    message.text
      ?.split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ).toEqual(['Hello', 'Ada']);
  expect(message).toMatchObject({ attachments: [], parseError: undefined });
});

test('reads parts of a mail that does not say that it is multipart', async () => {
  const raw = bytes(
    subject,
    'Content-Type: text/plain; boundary=b',
    '',
    '--b',
    '',
    'Hello',
    '--b--',
  );
  expect((await parse(raw)).text).toBe('Hello');
});

test('keeps a file that has nothing but a header', async () => {
  const pdf = 'Content-Type: application/pdf';
  const message = await parse(bytes(subject, mixed, '', '--b', pdf, '--b', '', 'Hello', '--b--'));
  expect(message).toMatchObject({
    text: 'Hello',
    attachments: [{ type: 'application/pdf', size: 0 }],
  });
});

test('keeps 1,000 attachments', async () => {
  const pdf = part('b', ['Content-Type: application/pdf', base64], 'JVBERg==');
  const message = await parse(bytes(subject, mixed, '', `${pdf.repeat(1000)}--b--`));
  expect(message.attachments).toHaveLength(1000);
  expect(message.attachments.every(({ size }) => size === 4)).toBe(true);
  expect(message.parseError).toBeUndefined();
}, 30_000);

test('keeps an attachment of 25 MB', async () => {
  const content = Buffer.alloc(25 * 1024 * 1024, 'playwright');
  const lines = `${content.toString('base64', 0, 57)}\r\n`;
  const body = lines.repeat(Math.floor(content.length / 57));
  const pdf = part('b', ['Content-Type: application/pdf', base64], body);
  const message = await parse(bytes(subject, mixed, '', `${part('b', [], 'Hello')}${pdf}--b--`));
  expect(message.text).toBe('Hello');
  expect(message.attachments[0]?.size).toBe(Math.floor(content.length / 57) * 57);
  expect(message.parseError).toBeUndefined();
}, 30_000);

test('reads a body of 10 MB without a line end', async () => {
  const message = await parse(bytes(subject, '', 'a'.repeat(10_000_000)));
  expect(message.text).toHaveLength(10_000_000);
}, 30_000);

test('keeps the header of a mail with more parts than are read', async () => {
  const message = await parse(bytes(subject, mixed, '', '--b\r\n\r\nx\r\n'.repeat(200_000)));
  expect(message.subject).toBe('Hi');
  expect(message.parseError?.message).toBe('Stopped parsing: the mail has more than 1100 parts');
}, 30_000);

test('reads 10 MB of empty lines', async () => {
  const message = await parse(bytes(subject, '', `Your code is 123${'\n'.repeat(10_000_000)}`));
  expect(message.text).toHaveLength(10_000_016);
  expect(message.parseError).toBeUndefined();
}, 30_000);

test('reads half a million lines that may begin one of 1,000 parts', async () => {
  const message = await parse(nested(1000, `\r\nYour code is 123\r\n${'--x\r\n'.repeat(500_000)}`));
  expect(message.subject).toBe('Hi');
  expect(message.text).toBe(`Your code is 123\n${'--x\n'.repeat(500_000)}`);
  expect(message.parseError).toBeUndefined();
}, 30_000);

test.each([
  ['multipart 1,000 deep', () => nested(1000, '\r\nHello')],
  ['multipart deeper than is read', () => nested(MAX_PARTS + 10, '\r\nHello')],
  ['10 MB of parts with address lists', () => addressLists()],
  ['10 MB of format=flowed', () => bytes(subject, flowed, '', '> \n'.repeat(3_500_000))],
  ['a charset of 200 KB of spaces', () => bytes(subject, wideCharset, '', 'Hello')],
  ['10 MB of quoted-printable', () => bytes(subject, quoted, '', '='.repeat(10_000_000))],
])(
  'keeps the subject of %s',
  async (_, build) => {
    expect((await parse(build())).subject).toBe('Hi');
  },
  60_000,
);

const flowed = 'Content-Type: text/plain; format=flowed';
const wideCharset = `Content-Type: text/plain; charset="utf-8${' '.repeat(200_000)}x"`;
const quoted = 'Content-Transfer-Encoding: quoted-printable';

function addressLists(): Buffer {
  const addresses = part('b', [`To: ${'a:;'.repeat(80_000)}`], 'x');
  return bytes(subject, mixed, '', `${addresses.repeat(40)}--b--`);
}

test.each([
  ['100,000 header fields', `${subject}\r\n${'X-A: b\r\n'.repeat(100_000)}\r\nHello`],
  ['a header of 10 MB', `${subject}\r\nX-A: ${'a'.repeat(10_000_000)}`],
])(
  'keeps the header of a mail with %s',
  async (_, text) => {
    const message = await parse(bytes('From: hello@acme.test', text));
    expect(message).toMatchObject({ subject: 'Hi', from: { address: 'hello@acme.test' } });
    expect(message.headers['x-a']).toMatch(/^[ab]/);
    expect(message.parseError?.message).toBe(
      'Stopped parsing: the header of a part has more than 262144 bytes',
    );
  },
  30_000,
);

test('turns 10 MB of nothing into a message', async () => {
  const message = await parse(bytes('a'.repeat(10_000_000)));
  expect(message.subject).toBe('');
  expect(message.raw).toHaveLength(10_000_000);
  expect(message.parseError).toBeInstanceOf(Error);
}, 30_000);

test('turns any bytes into a message', async () => {
  const base = nested(3, '\r\nHello').toString('latin1');
  for (const raw of mutations(base, 300)) {
    expect((await parse(raw)).raw).toBe(raw);
  }
}, 60_000);

// A fixed seed: the same bytes in every run.
function* mutations(text: string, count: number): Generator<Buffer> {
  let seed = 7;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let i = 0; i < count; i++) {
    const raw = Buffer.from(text, 'latin1');
    for (let j = random(20); j >= 0; j--) raw[random(raw.length)] = random(256);
    yield raw.subarray(0, random(4) === 0 ? random(raw.length) : raw.length);
  }
}
