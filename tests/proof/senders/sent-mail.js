// @ts-check
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @import { Inbox, Message } from '../../../dist/server.js' */

const BYTES = Buffer.from([...Array(256).keys()]);
const LINES = [
  'Grüße, Ⅻ 日本語 🎉: your code is 482913.',
  '.',
  '..',
  '.dots',
  '',
  'From the beginning of a line',
  'a space at the end ',
  '\ta tab, and = and =3D',
  `${'ä'.repeat(498)}.`,
  'Confirm: https://acme.test/verify?token=8f3a91c2d4&next=%2F',
  '.',
];
const BOUNDARY = '=_part';
const CRLF = /\r?\n/g;
const LINES_OF_BASE64 = /.{1,76}/g;

/** What all programs send: what mail libraries have got wrong at some time. */
export const FIELDS = {
  author: 'hello@acme.test',
  name: 'Ada Łovelace',
  subject: 'Grüße, Ⅻ 日本語 🎉 — “quoted”',
  file: 'bytes.bin',
  content: BYTES.toString('base64'),
  text: LINES.join('\n'),
};

/** The mail for programs that send one as it is: with 8-bit text, and lines as long as they may be. */
export const RAW = Buffer.from(
  [
    `From: ${word(FIELDS.name)} <${FIELDS.author}>`,
    'To: undisclosed-recipients:;',
    `Subject: ${word(FIELDS.subject)}`,
    'Date: Mon, 30 Nov 2026 09:00:00 +0000',
    'Message-ID: <1@acme.test>',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    `--${BOUNDARY}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...LINES,
    `--${BOUNDARY}`,
    'Content-Type: application/octet-stream',
    `Content-Disposition: attachment; filename=${FIELDS.file}`,
    'Content-Transfer-Encoding: base64',
    '',
    ...(FIELDS.content.match(LINES_OF_BASE64) ?? []),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n'),
);

/**
 * Writes the mail for programs to read, and returns the environment that names its files.
 *
 * @param {string} folder
 */
export async function writeMail(folder) {
  const { author, name, subject, file, content, text } = FIELDS;
  const files = {
    FIELDS: JSON.stringify(FIELDS),
    LINES: [author, name, subject, file, content, text].join('\n'),
    RAW,
  };
  /** @type {Record<string, string>} */
  const env = {};
  for (const [variable, bytes] of Object.entries(files)) {
    env[variable] = join(folder, variable);
    await writeFile(env[variable] ?? '', bytes);
  }
  return env;
}

/**
 * Checks that a mail has come to its two inboxes as it was sent.
 *
 * @param {readonly Inbox[]} inboxes
 * @param {object} sent
 * @param {string} sent.from
 * @param {boolean} sent.isRaw whether it was sent as it is; a relay may put fields before it
 * @param {string | undefined} sent.user
 * @param {boolean} sent.secure
 */
export async function checkArrived(inboxes, { from, isRaw, user, secure }) {
  const addresses = inboxes.map(({ address }) => address).sort();
  /** @type {Set<string>} */
  const recipients = new Set();
  for (const inbox of inboxes) {
    const message = await inbox.waitForMessage({ timeout: 60_000 });
    assert.equal(message.envelope.mailFrom, from);
    assert.equal(message.envelope.user, user);
    assert.equal(message.envelope.secure, secure);
    for (const recipient of message.envelope.recipients) recipients.add(recipient);
    checkContent(message);
    // swaks adds an empty line at the end.
    if (isRaw) assert.ok(text(message.raw).endsWith(text(RAW)), String(message.raw));
    assert.equal(inbox.messages.length, 1);
  }
  assert.deepEqual([...recipients].sort(), addresses);
}

/** @param {Message} message */
function checkContent({ parseError, subject, from, text, code, link, attachments }) {
  assert.equal(parseError, undefined);
  assert.equal(subject, FIELDS.subject);
  assert.deepEqual(from, { name: FIELDS.name, address: FIELDS.author });
  assert.equal(text?.trimEnd().replace(CRLF, '\n'), FIELDS.text);
  assert.equal(code, '482913');
  assert.equal(link, 'https://acme.test/verify?token=8f3a91c2d4&next=%2F');
  assert.equal(attachments.length, 1);
  assert.equal(attachments[0]?.name, FIELDS.file);
  assert.equal(attachments[0]?.content.equals(BYTES), true);
}

/** @param {string} text */
function word(text) {
  return `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
}

/** @param {Buffer} raw */
function text(raw) {
  return raw.toString('latin1').trimEnd();
}
