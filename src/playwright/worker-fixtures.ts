import type { Fixtures, PlaywrightWorkerOptions } from '@playwright/test';
import type { MailServer } from '../mail-server/mail-server.js';
import type { MailServerFixtureOptions } from './open-mail-server.js';
import type { MessageScreenshots, ScreenshotMessage } from './report/message-screenshots.js';

/** Worker-scoped options, for `use` in playwright.config.ts or `test.use()` at the top of a file. */
export interface InboxWorkerOptions {
  /** Options of the mail server, merged over the defaults. */
  mailServerOptions: MailServerFixtureOptions;
}

/** Worker-scoped fixtures and options. */
export interface InboxWorkerFixtures extends InboxWorkerOptions {
  /**
   * Mail server of the worker: the shared one that `mailWebServer()` runs, otherwise one in the worker itself. Starts
   * when first used.
   */
  mailServer: MailServer;
  /**
   * Takes a screenshot (PNG) of a message in a browser like the project's; undefined if that cannot start. The browser is
   * not the one that runs the tests: it starts with the first screenshot and closes with the worker.
   *
   * @example
   * const body = await screenshotMessage(message);
   * if (body) await testInfo.attach('mail', { body, contentType: 'image/png' });
   */
  screenshotMessage: ScreenshotMessage;
}

/** Worker-scoped part of `inboxFixtures`. */
export const workerFixtures: Fixtures<
  object,
  InboxWorkerFixtures,
  object,
  Pick<PlaywrightWorkerOptions, 'browserName' | 'channel' | 'launchOptions' | 'connectOptions'>
> = {
  mailServerOptions: [{}, { scope: 'worker', option: true }],
  mailServer: [
    async ({ mailServerOptions }, use, { workerIndex }) => {
      const { openMailServer } = await import('./open-mail-server.js');
      const mailServer = await openMailServer(mailServerOptions, workerIndex);
      await use(mailServer);
      await mailServer.close();
    },
    { scope: 'worker', title: 'mail server' },
  ],
  screenshotMessage: [
    async ({ browserName, channel, launchOptions, connectOptions }, use) => {
      const options = { browserName, channel, launchOptions, connectOptions };
      let screenshots: MessageScreenshots | undefined;
      await use(async (message) => {
        // Every worker sets up this fixture, for its reports; few take a screenshot.
        const { MessageScreenshots } = await import('./report/message-screenshots.js');
        screenshots ??= new MessageScreenshots(options);
        return screenshots.screenshotMessage(message);
      });
      await screenshots?.close();
    },
    { scope: 'worker', title: 'screenshots of mails', box: true },
  ],
};
