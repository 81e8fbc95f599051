import { expect, test } from 'vitest';
import { MailQueue } from '../../src/mail-server/mail-queue.js';
import type { ReceivedMail } from '../../src/received-mail.js';
import { received } from '../message/mail-builder.js';

const mailFor = (...recipients: string[]): ReceivedMail => {
  const mail = received(Buffer.from('Subject: Hi'));
  return { ...mail, envelope: { ...mail.envelope, recipients } };
};

/** A queue whose mails are delivered when the test says so. */
function slowQueue() {
  const begun: ReceivedMail[] = [];
  const deliver = new Map<ReceivedMail, () => void>();
  const queue = new MailQueue((mail) => {
    begun.push(mail);
    return new Promise((resolve) => deliver.set(mail, resolve));
  });
  return { queue, begun, deliver };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('delivers mail while that of another address is still parsed', async () => {
  const { queue, begun, deliver } = slowQueue();
  const [huge, small] = [mailFor('ada@a.test'), mailFor('grace@a.test')];
  void queue.add(huge);
  const delivered = queue.add(small);
  await settle();
  expect(begun).toEqual([huge, small]);
  deliver.get(small)?.();
  await delivered;
});

test('keeps the order within an inbox, whatever the case or the tag of its address', async () => {
  const { queue, begun, deliver } = slowQueue();
  const [first, second] = [mailFor('ADA@a.test'), mailFor('grace@a.test', 'ada+code@a.test')];
  void queue.add(first);
  const delivered = queue.add(second);
  await settle();
  expect(begun).toEqual([first]);
  deliver.get(first)?.();
  await settle();
  expect(begun).toEqual([first, second]);
  deliver.get(second)?.();
  await delivered;
});

test('goes on after a delivery that fails, and says so to its sender alone', async () => {
  const failed = mailFor('ada@a.test');
  const queue = new MailQueue(async (mail) => {
    if (mail === failed) throw new Error('no');
  });
  await expect(
    Promise.allSettled([queue.add(failed), queue.add(mailFor('ada@a.test'))]),
  ).resolves.toMatchObject([{ status: 'rejected' }, { status: 'fulfilled' }]);
  await queue.settled();
});
