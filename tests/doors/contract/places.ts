import { SharedServer } from '../../../src/http/shared-server.js';
import { connectMailServer } from '../../../src/mail-server/connect-mail-server.js';
import type { MailServer } from '../../../src/mail-server/mail-server.js';
import { startMailServer } from '../../../src/mail-server/start-mail-server.js';

/** A mail server, with what is behind it. */
export interface Opened {
  readonly mailServer: MailServer;
  close(): Promise<void>;
}

/** The two places where a mail server may be. */
export const PLACES: Record<string, () => Promise<Opened>> = {
  'in the worker': async () => {
    const mailServer = await startMailServer();
    return { mailServer, close: () => mailServer.close() };
  },
  shared: async () => {
    const server = await SharedServer.start();
    const mailServer = await connectMailServer(server.url);
    return { mailServer, close: () => mailServer.close().then(() => server.close()) };
  },
};
