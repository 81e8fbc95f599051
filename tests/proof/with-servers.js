// @ts-check
import { join } from 'node:path';
import { findChromium } from '../set-up/browser.js';
import { projectRoot } from '../set-up/command.js';
import { startNode } from './proof.js';

const MAIL_READY = /(smtp:\S+) \((http:\S+)\)/;
const APP_READY = /ready at (\S+)/;

/**
 * Starts a mail server and an application that sends to it, and gives a proof the environment of both.
 *
 @param {(env: NodeJS.ProcessEnv) => Promise<void>} prove
 */
export async function withServers(prove) {
  const { executablePath = '', args } = findChromium();
  const ports = ['--smtp-port', '0', '--http-port', '0'];
  const mail = await startNode([join(projectRoot, 'dist/cli.js'), ...ports], MAIL_READY);
  const [, smtpUrl = '', url] = mail.found;
  try {
    const server = join(projectRoot, 'examples/app/server.mjs');
    const app = await startNode([server], APP_READY, { SMTP_URL: smtpUrl });
    try {
      await prove({
        PLAYWRIGHT_INBOX_URL: url,
        SMTP_URL: smtpUrl,
        DEMO_URL: app.found[1],
        CHROMIUM_PATH: executablePath,
        CHROMIUM_ARGS: args.join(' '),
      });
    } finally {
      app.stop();
    }
  } finally {
    mail.stop();
  }
}
