import { stripVTControlCharacters } from 'node:util';
import { createTransport } from 'nodemailer';
import { test as base, type Inbox } from 'playwright-inbox';

type Send = (subject: string, text?: string) => Promise<void>;

/** The `test` of the package with a sender. */
export const test = base.extend<{ send: Send }>({
  send: async ({ mailServer, inbox }, use) => {
    const transport = createTransport(mailServer.url);
    await use(async (subject, text = '.') => {
      await transport.sendMail({ from: 'hello@acme.test', to: inbox.address, subject, text });
    });
  },
});

export const CODE = ['Your code', 'Your verification code is 481920.'] as const;

/** The text of a failure, with what differs from run to run made the same. */
export async function failure(inbox: Inbox, assertion: Promise<void>): Promise<string> {
  const error = await assertion.then(
    () => new Error('it was to fail, but passed'),
    (reason: Error) => reason,
  );
  return stripVTControlCharacters(error.message)
    .replaceAll(inbox.address, 'ada@…')
    .replace(/smtp:\S+/g, 'smtp://…')
    .replace(/(HTTP APIs: +).*/g, '$1http://…')
    .replace(/(?<=(?:in|after) )\d+ ms|\d+ ms(?= before)/g, 'N ms')
    .trimEnd();
}
