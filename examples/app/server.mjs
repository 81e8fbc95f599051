// @ts-check
/** The command: starts the demo application from the environment and ends it on a signal. */

import { startApp } from './app.js';
import { settingsFromEnv } from './settings.js';

/** Then the process ends even if nodemailer still holds a timer or a closing connection. */
const END_WITHIN_MS = 25;

const app = await startApp(settingsFromEnv(process.env));
process.stdout.write(`Demo application ready at ${app.url}\n`);

async function end() {
  setTimeout(() => process.exit(0), END_WITHIN_MS).unref();
  await app.close();
}

process.once('SIGTERM', () => void end());
process.once('SIGINT', () => void end());
