import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { postSns } from './contract/sns.js';

let mailServer: MailServer;
beforeAll(async () => {
  mailServer = await startMailServer();
});
afterAll(() => mailServer.close());

const Action = 'Publish';
const PhoneNumber = '+12125550123';

async function send(fields: Record<string, string>): Promise<string> {
  const response = await postSns(mailServer.apiUrl, fields);
  return `${response.status} ${await response.text()}`;
}

it('answers as Amazon SNS does', async () => {
  const phone = await mailServer.createPhone();
  const answer = await send({ Action, PhoneNumber: phone.number, Message: 'Your code is 482913.' });
  const { provider, envelope } = await phone.waitForMessage();
  expect(answer).toContain(
    `200 <PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>${provider?.id}</MessageId>`,
  );
  expect(envelope.mailFrom).toBe('');
});

it.each<[Record<string, string>, error: string]>([
  [
    { Action, PhoneNumber: '999', Message: 'Hi' },
    'InvalidParameter</Code><Message>Invalid parameter: PhoneNumber Reason: 999 is not valid to publish to',
  ],
  [
    { Action, PhoneNumber, Message: '' },
    'InvalidParameter</Code><Message>Invalid parameter: Empty message',
  ],
  [
    { Action, PhoneNumber, Message: 'x'.repeat(1601) },
    'InvalidParameter</Code><Message>Invalid parameter: Message too long',
  ],
  [
    { Action, TopicArn: 'arn:aws:sns:us-east-1:1:t', Message: 'Hi' },
    'InvalidParameter</Code><Message>Invalid parameter: TopicArn, TargetArn: only PhoneNumber is understood here',
  ],
  [{ Action: 'ListTopics' }, 'InvalidAction</Code><Message>The action ListTopics is not valid'],
])('refuses %o', async (fields, error) => {
  const answer = await send(fields);
  expect(answer).toMatch(/^400 <ErrorResponse xmlns="http:\/\/sns/);
  expect(answer).toContain(`<Error><Type>Sender</Type><Code>${error}`);
});
