// @ts-check
import { once } from 'node:events';
import { connectMailServer } from '../../../dist/server.js';

// A test worker: its arguments are the URL of the mail server, its inboxes, and the mails that each gets. It sends its
// parent the addresses, then a count for every mail, and closes all when it is told to.
const [url = '', inboxes = '0', mails = '0'] = process.argv.slice(2);
const LOOKED_AT = 10;

/** @typedef {import('../../../dist/server.js').Inbox} Inbox */

const mailServer = await connectMailServer(url, { timeout: 300_000 });
const opened = await Promise.all(
  Array.from({ length: Number(inboxes) }, () => mailServer.createInbox()),
);
const closed = once(process, 'message');
process.send?.({ addresses: opened.map(({ address }) => address) });
const wrong = (await Promise.all(opened.map(receiveAll))).flat();
process.send?.({ wrong });
await closed;
await Promise.all(opened.map((inbox) => inbox.close()));
await mailServer.close();
process.disconnect();

/**
 * Waits for all mails of an inbox, and returns what is not as it was sent.
 *
 * @param {Inbox} inbox
 */
async function receiveAll(inbox) {
  const wrong = [];
  const left = new Set(Array.from({ length: Number(mails) }, (_, index) => index));
  for (let count = 0; count < Number(mails); count += 1) {
    const message = await inbox.waitForMessage();
    const [, code = '', index = ''] = message.subject.split(' ');
    if (!left.delete(Number(index))) wrong.push(`${inbox.address} got "${message.subject}" again`);
    if (!message.text?.includes(`${inbox.address} `))
      wrong.push(`${inbox.address}: ${message.text}`);
    if (Number(index) % LOOKED_AT === 0 && message.code !== code) wrong.push(`${message.code}`);
    process.send?.('received');
  }
  return wrong;
}
