import { createTransport, type SendMailOptions } from 'nodemailer';
import { expect, onTestFinished, test } from 'vitest';
import { openSink } from './open-sink.js';

const mail: SendMailOptions = {
  from: 'Acme <app@acme.test>',
  to: 'Ada <Ada@inbox.test>',
  subject: 'Verify your e-mail',
  text: 'Your code is 123456.\n.\n..\n.dots\n',
};

test('receives mail from nodemailer', async () => {
  const { sink, mails } = await openSink();
  const sent = await createTransport(sink.url).sendMail(mail);
  expect(sent).toMatchObject({ accepted: ['Ada@inbox.test'], rejected: [] });
  expect(sent.response).toBe('250 OK: message queued');
  expect(mails).toHaveLength(1);
  expect(mails[0]?.envelope).toMatchObject({
    mailFrom: 'app@acme.test',
    recipients: ['Ada@inbox.test'],
    user: undefined,
    secure: false,
  });
  expect(String(mails[0]?.raw)).toContain('Subject: Verify your e-mail\r\n');
  expect(String(mails[0]?.raw)).toMatch(
    /\r\n\r\nYour code is 123456\.\r\n\.\r\n\.\.\r\n\.dots\r\n$/,
  );
});

test('receives a mail once for all of To, Cc and Bcc', async () => {
  const { sink, mails } = await openSink();
  const more = { cc: 'Bob@inbox.test', bcc: ['eve@inbox.test', 'dan@inbox.test'] };
  await createTransport(sink.url).sendMail({ ...mail, ...more });
  expect(mails.map(({ envelope }) => envelope.recipients)).toEqual([
    ['Ada@inbox.test', 'Bob@inbox.test', 'eve@inbox.test', 'dan@inbox.test'],
  ]);
  expect(String(mails[0]?.raw)).not.toMatch(/eve@|dan@/);
});

test('receives a mail for a local part with umlauts', async () => {
  const { sink, mails } = await openSink();
  await createTransport(sink.url).sendMail({ ...mail, to: 'zoë@inbox.test' });
  expect(mails[0]?.envelope.recipients).toEqual(['zoë@inbox.test']);
});

test('decodes a domain with umlauts', async () => {
  const { sink, mails } = await openSink();
  await createTransport(sink.url).sendMail({ ...mail, to: 'ada@bücher.test' });
  expect(mails[0]?.envelope.recipients).toEqual(['ada@bücher.test']);
});

test('receives many mails on one connection of a pool, in their order', async () => {
  const { sink, mails } = await openSink();
  const transport = createTransport({
    host: sink.host,
    port: sink.port,
    pool: true,
    maxConnections: 1,
  });
  onTestFinished(() => transport.close());
  const start = sink.receiver.now();
  const subjects = Array.from({ length: 20 }, (_, index) => `Mail ${index}`);
  await Promise.all(subjects.map((subject) => transport.sendMail({ ...mail, subject })));
  const received = mails.map(({ raw }) => /Subject: (.*)/.exec(raw.toString())?.[1]);
  expect(received).toEqual(subjects);
  expect(sink.receiver.activity(start).sessions).toBe(1);
});

test('receives a bounce', async () => {
  const { sink, mails } = await openSink();
  const envelope = { from: '', to: 'ada@inbox.test' };
  await createTransport(sink.url).sendMail({ ...mail, envelope });
  expect(mails[0]?.envelope).toMatchObject({ mailFrom: '', recipients: ['ada@inbox.test'] });
});

test('receives an attachment whole', async () => {
  const { sink, mails } = await openSink();
  const content = Buffer.alloc(1_000_000, 'invoice ');
  const attachments = [{ filename: 'invoice.pdf', content }];
  await createTransport(sink.url).sendMail({ ...mail, attachments });
  const encoded = /base64\r\n(?:.+\r\n)*\r\n((?:[\w+/=]{1,76}\r\n)+)/.exec(String(mails[0]?.raw));
  expect(Buffer.from(encoded?.[1] ?? '', 'base64').equals(content)).toBe(true);
});

test('makes sendMail fail when the mail cannot be delivered', async () => {
  const { sink } = await openSink({}, () => Promise.reject(new Error('no room')));
  const sending = createTransport(sink.url).sendMail(mail);
  await expect(sending).rejects.toMatchObject({
    responseCode: 451,
    response: '451 playwright-inbox could not deliver this mail: Error: no room',
  });
});
