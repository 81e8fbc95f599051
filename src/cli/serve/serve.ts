import { packageVersion } from '../../http/package-version.js';
import { runServer } from '../../http/run-server.js';
import type { SharedServer } from '../../http/shared-server.js';
import { commandHelp } from '../help.js';
import { createLog } from './log.js';
import { readCommandLine } from './read-command-line.js';

// npx leaves its children running when it is killed, or when the script that started it with & ends.
const BY_NPM = /^['"]?playwright-inbox\b/;

/** Runs the shared server for local development; prints help or the version if asked to. */
export async function serve(args: string[], say: (text: string) => void): Promise<void> {
  const { task, options, json } = readCommandLine(args, process.env);
  if (task === 'help') say(commandHelp());
  else if (task === 'version') say(packageVersion());
  else {
    const log = createLog(json, say);
    let server: SharedServer | undefined;
    if (options.keys !== undefined)
      process.on('SIGHUP', () => void server?.reloadKeys().then(log.keysRead, log.keysBroken));
    await runServer({
      options,
      ready(started) {
        server = started;
        log.ready(server);
        server.onMail((mail) => log.mail(mail));
      },
      stopped: () => log.stopped(),
      endsWithStarter: BY_NPM.test(process.env['npm_lifecycle_script'] ?? ''),
    });
  }
}
