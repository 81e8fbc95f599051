// @ts-check
import { startApp } from '../../examples/app/app.js';

/** The demo application in a process of its own; with the backdoor that gives codes without mail. */
const app = await startApp({ smtpUrl: process.argv[2], backdoor: true });
process.send?.(app.url);
process.once('disconnect', () => process.exit(0));
