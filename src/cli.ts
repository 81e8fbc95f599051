#!/usr/bin/env node
import { describeFailure } from './http/command-line/describe-failure.js';
import { HELP } from './http/command-line/help.js';
import { createLog } from './http/command-line/log.js';
import { readCommandLine } from './http/command-line/read-command-line.js';
import { packageVersion } from './http/package-version.js';
import { runServer } from './http/run-server.js';

/** Runs the command `playwright-inbox`: the shared server for local development, until it is told to end. */
async function main(): Promise<void> {
  const { task, options, json } = readCommandLine(process.argv.slice(2), process.env);
  if (task === 'help') say(HELP);
  else if (task === 'version') say(packageVersion());
  else {
    const log = createLog(json, say);
    await runServer({
      options,
      ready(server) {
        log.ready(server);
        server.onMail((mail) => log.mail(mail));
      },
      stopped: () => log.stopped(),
    });
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch(async (error: unknown) => {
  process.stderr.write(`${await describeFailure(error)}\n`);
  process.exit(1);
});
