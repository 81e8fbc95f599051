#!/usr/bin/env node
import { runDiverted } from './divert/run-diverted.js';
import { describeFailure } from './http/command-line/describe-failure.js';
import { createLog } from './http/command-line/log.js';
import { HELP } from './http/command-line/options.js';
import { readCommandLine } from './http/command-line/read-command-line.js';
import { packageVersion } from './http/package-version.js';
import { runServer } from './http/run-server.js';

// npx leaves its children running when it is killed, or when the script that started it with & ends.
const BY_NPM = /^['"]?playwright-inbox\b/;

/** Runs the command `playwright-inbox`: the shared server for local development, `explain`, or `divert`. */
async function main(): Promise<void> {
  const [command, ...rest] = process.argv.slice(2);
  if (command === 'explain') await explain(rest);
  else if (command === 'divert') process.exitCode = await runDiverted(rest);
  else await serve();
}

async function explain(args: readonly string[]): Promise<void> {
  // Not loaded for the server: it brings the vocabulary of all languages.
  const { explainMail } = await import('./http/command-line/explain-mail.js');
  say(await explainMail(args));
}

async function serve(): Promise<void> {
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
      endsWithStarter: BY_NPM.test(process.env['npm_lifecycle_script'] ?? ''),
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
