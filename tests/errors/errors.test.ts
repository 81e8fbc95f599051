import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { inspect } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { formatErrorText, InboxError, numbered } from '../../src/errors/base.js';
import { AmbiguousCodeError, AmbiguousLinkError } from '../../src/errors/mail-errors.js';
import { QrCodeError } from '../../src/errors/picture-errors.js';
import {
  AddressTakenError,
  MailServerGoneError,
  NotAMailServerError,
  PortTakenError,
} from '../../src/errors/server-errors.js';
import { checkFilter } from '../../src/inbox/options/filter.js';
import { codeQuery, linkQuery } from '../../src/inbox/query.js';
import { connectMailServer } from '../../src/mail-server/connect-mail-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { Message } from '../../src/message/message.js';
import { parseMessage } from '../../src/message/parse-message.js';
import { rejection } from '../inbox/open-inbox.js';

test('an error is a sentence, aligned facts and a hint', () => {
  const error = new InboxError({
    summary: 'It did not work.',
    facts: [
      ['Waiting for', 'rain'],
      ['Saw', ['1. sun', '2. snow']],
      ['Nothing', []],
    ],
    hint: 'wait longer.',
  });
  expect(error.message).toBe(
    [
      'It did not work.',
      '',
      '  Waiting for: rain',
      '  Saw:         1. sun',
      '               2. snow',
      'Hint: wait longer.',
    ].join('\n'),
  );
  expect(error.hint).toBe('wait longer.');
});

test('an error carries what its message is written from', () => {
  const error = new InboxError({
    summary: 'It did not work.',
    facts: [['Saw', ['1. sun', '2. snow']]],
    hint: 'wait longer.',
  });
  const { summary, facts, hint } = error;
  expect(formatErrorText({ summary, facts, hint })).toBe(error.message);
  expect(facts).toEqual([['Saw', ['1. sun', '2. snow']]]);
  expect(inspect(error)).not.toContain('summary');
});

test('an error without facts or hint is one sentence', () => {
  expect(formatErrorText({ summary: 'It did not work.' })).toBe('It did not work.');
  expect(formatErrorText({ summary: 'It did not work.', hint: 'rest.' })).toBe(
    'It did not work.\n\nHint: rest.',
  );
});

test('control characters of mail stay out of the text', () => {
  expect(formatErrorText({ summary: 'a\u001b[2Jb\rc\u0007d\ne' })).toBe('a [2Jb c d\ne');
});

test('lists number the last five lines', () => {
  expect(numbered(['a', 'b'])).toEqual(['1. a', '2. b']);
  expect(numbered(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toEqual([
    '(2 more before these)',
    '3. c',
    '4. d',
    '5. e',
    '6. f',
    '7. g',
  ]);
});

test('every error is an InboxError and bears the name of its class', async () => {
  const at = { host: '127.0.0.1', port: 25 };
  for (const error of [
    new PortTakenError(at, undefined),
    new AddressTakenError('ada@inbox.example.com', 'worker 3 (pid 4711)'),
    new NotAMailServerError('http://127.0.0.1:1080', 'nothing', 'look.'),
  ]) {
    expect(error).toBeInstanceOf(InboxError);
    expect(error.name).toBe(error.constructor.name);
    expect(error.stack).toMatch(new RegExp(`^${error.name}: `));
  }
});

test('several equally likely codes are an error that lists them', async () => {
  const error = await ambiguity('code');
  expect(error).toBeInstanceOf(AmbiguousCodeError);
  expect(error.message).toMatchInlineSnapshot(`
    "The message contains 2 equally likely codes.

      Message:    "Sign in to Acme"
      Inbox:      ada@inbox.example.com
      Candidates: 1. 483920 (+1.5 is alone on its line)
                  2. 111222 (+1.5 is alone on its line)
    Hint: pass { pattern } with the form of the code of this application, or with what is before it: /login code: ([0-9]{6})/."
  `);
  expect(error).toMatchObject({
    address: 'ada@inbox.example.com',
    candidates: [{ value: '483920' }, { value: '111222' }],
  });
});

test('several equally likely links are an error that lists them', async () => {
  const error = await ambiguity('link');
  expect(error).toBeInstanceOf(AmbiguousLinkError);
  expect(error.message).toMatchInlineSnapshot(`
    "The message contains 2 equally likely links.

      Message:    "Sign in to Acme"
      Inbox:      ada@inbox.example.com
      Candidates: 1. https://app.example.com/confirm?a (+1.5 is alone on its line)
                  2. https://app.example.com/confirm?b (+1.5 is alone on its line)
    Hint: pass { pattern } with a part of the link of this application."
  `);
});

test('several codes that fit { pattern } are an error too', async () => {
  const error = await ambiguity('code', /\d{6}/);
  expect(error.hint).toBe('narrow { pattern } so that it fits one of them.');
});

test('no QR code, and two', () => {
  expect(new QrCodeError(0, 5_000).message).toBe(
    [
      'There must be a QR code, got none within 5000 ms.',
      '',
      'Hint: let the locator point at the picture of the QR code or an element around it, and at nothing that covers it.',
    ].join('\n'),
  );
  expect(new QrCodeError(2, 5_000).message).toBe(
    'There must be one QR code, got 2.\n\nHint: narrow the locator to one of them.',
  );
});

test('an address that has an open inbox', async () => {
  await using mailServer = await startMailServer();
  const address = 'ada@inbox.example.com';
  await mailServer.createInbox({ address });
  const error = await rejection(mailServer.createInbox({ address: 'ADA@inbox.example.com' }));
  expect(error).toBeInstanceOf(AddressTakenError);
  expect(error.message).toMatchInlineSnapshot(`
    "The address belongs to an open inbox of this worker: ADA@inbox.example.com.

    Hint: leave out { address } for a fresh one, pass { shared: true } to both inboxes, or close the other first."
  `);
  expect(new AddressTakenError(address, 'worker 3 (pid 4711)').message).toContain(
    'The address belongs to worker 3 (pid 4711): ada@inbox.example.com.',
  );
});

test('a port that another program has', async () => {
  const other = createTcpServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const error = await rejection(startMailServer({ port }));
  expect(error).toBeInstanceOf(PortTakenError);
  expect(error).toMatchObject({ host: '127.0.0.1', port });
  expect(error.message.replaceAll(String(port), 'PORT')).toMatchInlineSnapshot(`
    "Cannot listen on 127.0.0.1:PORT: the port is taken by another program.

    Hint: end that program, choose another port, or use port 0 for any free one."
  `);
});

test('a shared mail server that is not there', async () => {
  const closed = createTcpServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => closed.once('listening', resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  const error = await rejection(connectMailServer(`http://127.0.0.1:${port}`));
  expect(error).toBeInstanceOf(MailServerGoneError);
  expect(error).toMatchObject({ url: `http://127.0.0.1:${port}` });
  expect(error.message.replaceAll(String(port), 'PORT')).toMatchInlineSnapshot(`
    "The shared mail server at http://127.0.0.1:PORT cannot be reached: connect ECONNREFUSED 127.0.0.1:PORT.

    Hint: let webServer start it (webServer: [mailWebServer(), …]) and check whether it is still running; mailServerOptions: { url: false } gives each worker its own mail server."
  `);
});

test('a URL where something else answers', async () => {
  const application = createServer((_request, response) => {
    response.writeHead(404, { 'x-powered-by': 'Express' }).end();
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void application.close());
  await new Promise((resolve) => application.once('listening', resolve));
  const { port } = application.address() as AddressInfo;
  const error = await rejection(connectMailServer(`http://127.0.0.1:${port}`));
  expect(error).toBeInstanceOf(NotAMailServerError);
  expect(error.message.replaceAll(String(port), 'PORT')).toMatchInlineSnapshot(`
    "Expected a playwright-inbox mail server at http://127.0.0.1:PORT, but found an HTTP server (Express) that answers 404 Not Found.

    Hint: the URL must name the HTTP port of mailWebServer(), not that of the application: check PLAYWRIGHT_INBOX_URL, mailServerOptions.url and { httpPort }."
  `);
});

/** Asks a message for its code or link that has two which are equally likely, and one which is less so. */
async function ambiguity(kind: 'code' | 'link', pattern?: RegExp): Promise<AmbiguousCodeError> {
  const address = 'ada@inbox.example.com';
  const ofKind = {
    code: ['483920', '111222', '2026'],
    link: ['/confirm?a', '/confirm?b', '/help'],
  };
  const candidates = ofKind[kind].map((value, index) => ({
    value: kind === 'code' ? value : `https://app.example.com${value}`,
    // Not the same, but no lead that says anything.
    score: [9, 8.5][index] ?? 1,
    evidence: index < 2 ? [{ rule: 'alone', points: 1.5, reason: 'is alone on its line' }] : [],
    kind: 'unknown' as const,
    rejected: false,
    text: 'Open',
  }));
  const mail = {
    cursor: { serverId: 'worker-0', seq: 1 },
    receivedAt: new Date(),
    envelope: {
      mailFrom: '',
      recipients: [address],
      user: undefined,
      secure: false,
      client: { address: '127.0.0.1', hostname: undefined },
    },
    raw: Buffer.from('Subject: Sign in to Acme\r\n\r\n'),
  };
  const parsed = await parseMessage(mail);
  const nothing = { value: undefined };
  const late = {
    headers: { value: {} },
    named: { value: parsed },
    text: nothing,
    html: nothing,
  };
  const message = new Message(parsed, late, () => ({
    code: undefined,
    link: undefined,
    codes: candidates,
    links: candidates,
    ambiguous: { code: true, link: true },
    schemelessAddresses: [],
    visibleText: '',
    truncated: false,
  }));
  const filter = checkFilter();
  const wanted = kind === 'code' ? codeQuery(filter, { pattern }) : linkQuery(filter, {});
  return rejection(Promise.resolve().then(() => wanted.valueOf(message, address)));
}
