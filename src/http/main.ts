import { constants } from 'node:os';
import { PortTakenError } from '../errors/server-errors.js';
import { readRunArguments } from './read-run-arguments.js';
import { runServer } from './run-server.js';

/** Runs the mail server of `mailWebServer()` until the run that started it and all that joined it are gone. */
async function main(): Promise<void> {
  const { asked, httpPort } = readRunArguments(process.argv.slice(2), process.env);
  const { certificateFile, ...options } = asked;
  await runServer({
    options: { ...options, httpPort },
    certificateFile,
    endsWithRuns: true,
    ready: ({ smtpUrl, url }) =>
      process.stdout.write(`playwright-inbox receives mail at ${smtpUrl} (${url})\n`),
  });
}

main().catch((error: Error) => {
  process.stderr.write(`${error.name}: ${error.message}\n`);
  // keep-server.ts then looks again for the server that has the port.
  process.exit(error instanceof PortTakenError ? constants.errno.EADDRINUSE : 1);
});
