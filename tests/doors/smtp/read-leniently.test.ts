import { expect, test } from 'vitest';
import { openSink } from './open-sink.js';
import { SmtpDialogue } from './smtp-dialogue.js';

const queued = '250 OK: message queued';

test.each([
  ['EHLO Anna PC', 'anna-pc'],
  ['EHLO', '[127.0.0.1]'],
  ['HELO', '[127.0.0.1]'],
  ['HELO  ', '[127.0.0.1]'],
  ['helo my laptop (home)', 'my-laptop-(home)'],
  ['EHLO [IPv6:::1]', '[ipv6:::1]'],
])('takes a client that says %j', async (greeting, hostname) => {
  const { sink, mails } = await openSink();
  const client = await SmtpDialogue.connect(sink.port);
  await client.reply();
  expect(await client.say(greeting)).toMatch(/^250/);
  expect(await client.send('Hello\r\n')).toBe(queued);
  expect(mails[0]?.envelope.client.hostname).toBe(hostname);
});

test.each([
  ['<"ada b"@inbox.test>', '"ada b"@inbox.test'],
  ['<"a@b"@inbox.test>', '"a@b"@inbox.test'],
  ['<"a>b"@inbox.test>', '"a>b"@inbox.test'],
  ['<"a\\"b\\\\"@inbox.test>', '"a\\"b\\\\"@inbox.test'],
  ['<"ada"@inbox.test>', '"ada"@inbox.test'],
  ['< ada@inbox.test >', 'ada@inbox.test'],
  ['  <ada@inbox.test>', 'ada@inbox.test'],
  ['ada@inbox.test', 'ada@inbox.test'],
  ['"ada b"@inbox.test', '"ada b"@inbox.test'],
  ['<ada@inbox.test.>', 'ada@inbox.test.'],
  ['<ada@[127.0.0.1]>', 'ada@[127.0.0.1]'],
  ['<ada@[IPv6:::1]>', 'ada@[IPv6:::1]'],
  ['<@relay.test,@other.test:ada@inbox.test>', 'ada@inbox.test'],
  ['< @relay.test : ada@inbox.test>', 'ada@inbox.test'],
  ['<ada@xn--mnchen-3ya.test>', 'ada@münchen.test'],
  ['<zoe\u0308@mu\u0308nchen.test>', 'zoe\u0308@mu\u0308nchen.test'],
  ['<a"b@inbox.test>', 'a"b@inbox.test'],
])(
  'takes the path %j, and keeps the address as it is spelled, punycode apart',
  async (path, address) => {
    const { mails, connect } = await openSink();
    const client = await connect();
    expect(await client.say(`MAIL FROM:${path} SIZE=10 SMTPUTF8`)).toBe('250 Accepted');
    expect(await client.say(`RCPT TO:${path}`)).toBe('250 Accepted');
    await client.say('DATA');
    expect(await client.say('.')).toBe(queued);
    expect(mails[0]?.envelope).toMatchObject({ mailFrom: address, recipients: [address] });
  },
);

test.each([
  ['MAIL FROM:<>', '250 Accepted'],
  ['MAIL FROM: < >', '250 Accepted'],
  ['MAIL FROM:<root>', '250 Accepted'],
  ['RCPT TO:<Postmaster>', '503 Error: need MAIL command'],
  ['RCPT TO:<ada>', '501 Error: Bad recipient address syntax'],
  ['RCPT TO:<>', '501 Error: Bad recipient address syntax'],
  ['RCPT TO:', '501 Error: Bad recipient address syntax'],
  ['MAIL FROM:', '501 Error: Bad sender address syntax'],
  ['MAIL FROM:<ada b@inbox.test>', '501 Error: Bad sender address syntax'],
  ['MAIL FROM:<ada@b@inbox.test>', '501 Error: Bad sender address syntax'],
  ['MAIL FROM:<ada@inbox.test', '501 Error: Bad sender address syntax'],
  ['MAIL FROM:<"ada@inbox.test', '501 Error: Bad sender address syntax'],
  ['MAIL FROM:<ada\u200b@inbox.test>', '501 Error: Bad sender address syntax'],
  ['MAIL FROM:ada"@inbox.test', '501 Error: Bad sender address syntax'],
  ['MAIL FROM:Ada <ada@inbox.test>', '501 Error: Bad sender address syntax'],
  ['MAIL TO:<ada@inbox.test>', '501 Error: Bad sender address syntax'],
  ['MAIL FROM:<ada@inbox.test> SIZE=99999999', /^552 /],
  ['MAIL FROM:<ada@inbox.test> SIZE=1 SIZE=2', '501 Error: duplicate SIZE parameter'],
  ['MAIL FROM:<ada@inbox.test> BODY=BINARYMIME', /^501 /],
])('answers %j as it should', async (command, reply) => {
  const { connect } = await openSink();
  const client = await connect();
  expect(await client.say(command)).toMatch(reply);
});

test('answers pipelined commands of every form in order, each once', async () => {
  const { mails, connect } = await openSink();
  const client = await connect();
  client.write(
    'HELO\r\nMAIL FROM:app@acme.test\r\nRCPT TO:<"a b"@inbox.test>\r\nRCPT TO:<a b@inbox.test>\r\n' +
      'AUTH PLAIN\r\nSTARTTLS\r\nRCPT TO:< ada@inbox.test >\r\nDATA\r\nHello\r\n.\r\nEHLO my pc\r\nQUIT\r\n',
  );
  const codes: string[] = [];
  while (codes.at(-1) !== '221') codes.push((await client.reply()).slice(0, 3));
  expect(codes.join(' ')).toBe('250 250 250 501 502 502 250 354 250 250 221');
  expect(mails[0]?.envelope.recipients).toEqual(['"a b"@inbox.test', 'ada@inbox.test']);
});
