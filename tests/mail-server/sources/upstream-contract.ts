import { describe, expect, it } from 'vitest';
import { MailServer } from '../../../src/mail-server/mail-server.js';
import { MailTimeoutError } from '../../../src/server.js';
import { describeSource, type OpenedSource } from './source-contract.js';

/** Tests what every source promises, and what those say that read mail from an upstream. */
export function describeUpstream(open: () => Promise<OpenedSource>): void {
  describeSource(open, (opened) => {
    describe('what it cannot know', () => {
      it('is said: whether a client connected, and where the application sends', async () => {
        const { source } = opened();
        const mailServer = new MailServer(source, {});
        const inbox = await mailServer.createInbox();
        const error = await inbox.waitForCode({ timeout: 1 }).catch((cause) => cause);
        expect(error).toBeInstanceOf(MailTimeoutError);
        expect(error).toMatchObject({ reason: 'no-mail', sessions: undefined });
        expect(error.message).toMatch(NOTHING);
        expect(error.message).toMatch(CLIENTS);
        expect(() => mailServer.env).toThrow(
          `This mail server has no host, port or env for the application: mail is read from ${source.upstream?.name} at ${source.upstream?.url}.

Hint: let the application send to ${source.upstream?.sendTo}.`,
        );
        expect(mailServer.url).toBe(source.upstream?.url);
      });

      it('is said of a fault: another program receives the mail', async () => {
        const inbox = await new MailServer(opened().source, {}).createInbox();
        await expect(inbox.fault({ kind: 'lose' })).rejects.toThrow(
          `A fault needs a mail server of this package: here, another program receives the mail.

Hint: let the application send to the mail server that mailWebServer() or mailServer runs.`,
        );
      });
    });
  });
}

const NOTHING = /^No message arrived in \d+ ms\./;
const CLIENTS = /Clients: +not known to this source/;
