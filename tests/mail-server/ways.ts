import { onTestFinished } from 'vitest';
import { SharedServer } from '../../src/http/shared-server.js';
import { connectMailServer } from '../../src/mail-server/connect-mail-server.js';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';

type MailServerDefaults = ConstructorParameters<typeof MailServer>[1];

/** The two ways to open a mail server; it is closed when the test is over. */
export const WAYS = [
  { where: 'in the worker', open: openInProcess },
  { where: 'shared by workers', open: openShared },
];

async function openInProcess(defaults: MailServerDefaults = {}): Promise<MailServer> {
  return closedAfterwards(await startMailServer(defaults));
}

async function openShared(defaults: MailServerDefaults = {}): Promise<MailServer> {
  const { url } = closedAfterwards(await SharedServer.start());
  return closedAfterwards(await connectMailServer(url, defaults));
}

// The server that was opened last is closed first.
function closedAfterwards<T extends { close(): Promise<void> }>(server: T): T {
  onTestFinished(() => server.close());
  return server;
}
