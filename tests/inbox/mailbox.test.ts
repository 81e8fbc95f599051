import { expect, test } from 'vitest';
import { openInbox } from './open-inbox.js';

test('a mailbox calls its listeners for each message, until they stop that', async () => {
  const { inbox, send } = await openInbox();
  const subjects: string[] = [];
  await send({ subject: 'First' });
  const stop = inbox.mailbox.onMessage(({ subject }) => subjects.push(subject));
  await send({ subject: 'Second' });
  stop();
  await send({ subject: 'Third' });
  expect(subjects).toEqual(['Second']);
  expect(inbox.messages).toHaveLength(3);
});
