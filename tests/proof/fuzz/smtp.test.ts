import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSink, startSink } from '../../doors/smtp/open-sink.js';
import { SmtpDialogue } from '../../doors/smtp/smtp-dialogue.js';
import { check, keepsNothing } from './check.js';
import { cut, cuts, mutated } from './mutate.js';

const QUEUED = '250 OK: message queued';
const DOTS_AT_LINES = /(^|\r\n)\./g;
const DOTS_AFTER_BARE_LF = /(?<!\r)\n\.\./;
const LINE_ENDS = /[\r\n]/g;
const COMMANDS = [
  ...['EHLO app.test', 'HELO app.test', 'NOOP', 'RSET', 'VRFY ada', 'HELP', 'DATA', 'BDAT 5 LAST'],
  ...[
    'MAIL FROM:<app@acme.test>',
    'MAIL FROM:<> SIZE=10 BODY=8BITMIME',
    'RCPT TO:<ada@inbox.test>',
  ],
  ...[
    'RCPT TO:<"a b"@inbox.test>',
    'RCPT TO:ada@inbox.test',
    'AUTH PLAIN AGFkYQBhbnk=',
    'AUTH LOGIN',
  ],
  ...['STARTTLS', 'AUTH CRAM-MD5', 'MAIL FROM:<zoë@acme.test> SMTPUTF8', 'EXPN x', 'XCLIENT A=B'],
];

let open: OpenSink;
beforeAll(async () => {
  open = await startSink({ auth: 'any', maxMessageSize: 100_000 });
});
afterAll(() => open.sink.close());

const line = mutated(fc.constantFrom(...COMMANDS).map((text) => Buffer.from(text))).map((bytes) =>
  bytes.toString('latin1').replace(LINE_ENDS, ' '),
);
const bodyPiece = fc.oneof(
  fc.constantFrom('.', '..', '\r\n', '\n', '\r', '\r\n.', '\r\n..', ' ', '\0', 'a', 'QUIT\r\n'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const body = fc
  .array(bodyPiece, { maxLength: 40 })
  .map((pieces) => `${pieces.join('')}\r\n`)
  // smtp-server takes one of two dots after a bare LF for stuffing, as servers do that end lines there.
  .filter((text) => !DOTS_AFTER_BARE_LF.test(text))
  .map((text) => Buffer.from(text));

test('a session of any commands is answered or ended, and the next one works', () =>
  keepsNothing(
    () =>
      check(
        fc.asyncProperty(fc.array(line, { maxLength: 12 }), cuts, async (lines, places) => {
          const client = await SmtpDialogue.connect(open.sink.port);
          const whole = Buffer.from(`${[...lines, '.', 'QUIT'].join('\r\n')}\r\n`, 'latin1');
          for (const chunk of cut(whole, places)) client.write(chunk);
          client.socket.end();
          await client.closed;
          expect(client.unread.startsWith('220 ')).toBe(true);
          const delivered = open.mails.splice(0);
          expect(client.unread.split(QUEUED)).toHaveLength(delivered.length + 1);
        }),
        600,
      ),
    8,
  ));

test('the raw bytes kept are those that were sent, after dot-unstuffing, however they are cut', () =>
  keepsNothing(
    () =>
      check(
        fc.asyncProperty(fc.array(fc.tuple(body, cuts), { minLength: 1, maxLength: 4 }), sendAll),
        200,
      ),
    8,
  ));

async function sendAll(bodies: [Buffer, readonly number[]][]): Promise<void> {
  const client = await open.connect();
  for (const [raw, places] of bodies) {
    await client.startData();
    const stuffed = raw.toString('latin1').replace(DOTS_AT_LINES, '$1..');
    for (const chunk of cut(Buffer.from(`${stuffed}.\r\n`, 'latin1'), places)) {
      client.write(chunk);
      await new Promise(setImmediate);
    }
    expect(await client.reply()).toBe(QUEUED);
    expect(open.mails.splice(0).map((mail) => mail.raw.toString('latin1'))).toEqual([
      raw.toString('latin1'),
    ]);
  }
  client.socket.destroy();
  await client.closed;
}
