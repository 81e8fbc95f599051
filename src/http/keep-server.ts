import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { InvalidOptionError } from '../errors/option-errors.js';
import { MailServerGoneError } from '../errors/server-errors.js';
import { ChannelClient } from '../mail-server/sources/channel-client.js';
import { withoutLogin } from '../mail-server/sources/upstream/without-login.js';
import type { OptionDifference } from '../wire/channel.js';
import { type AskedOptions, readRunArguments } from './read-run-arguments.js';

// A server that another run has just started, or that is about to end, has decided after some hundred ms.
const ATTEMPTS = 5;
const PAUSE = 100;
const ENDED = 'The mail server has ended before the run.\n';
const SERVER = fileURLToPath(new URL('./main.js', import.meta.url));
// On Windows, Playwright ends a process with all its descendants (taskkill /T): those whose parent is gone are not found.
const RELAY = `require('node:child_process').spawn(process.execPath, process.argv.slice(1), { detached: true, stdio: 'inherit', windowsHide: true }).unref()`;

/**
 * Runs the process behind the `webServer` entry of a run. It joins the mail server that another run has on the same port,
 * or starts one in a process that Playwright does not end with this one: the last run ends it.
 */
async function main(args: readonly string[]): Promise<void> {
  const { asked, httpPort } = readRunArguments(args, process.env);
  const url = `http://127.0.0.1:${httpPort}`;
  for (let attempt = 1; ; attempt += 1) {
    if (await join(url, asked)) return;
    const failure = await start(args);
    if (failure === undefined) return;
    if (attempt === ATTEMPTS || !failure.mayBeTaken) end(1, failure.errors);
    await delay(PAUSE);
  }
}

/** Joins the server at a URL; returns false if there is none. */
async function join(url: string, options: AskedOptions): Promise<boolean> {
  let joined = false;
  try {
    const client = `run of process ${process.pid}`;
    const channel = await ChannelClient.connect(
      url,
      { client, name: client },
      { mail: () => undefined, lost: () => joined && end(1, ENDED) },
    );
    const { upstream } = options;
    // Another program may have the port: it must not get the password.
    const shown =
      upstream === undefined ? options : { ...options, upstream: withoutLogin(upstream) };
    const differences = await channel.ask({ type: 'keep', options: shown });
    if (differences.length) throw otherOptions(url, differences);
    joined = true;
    ready(
      `playwright-inbox receives mail at ${channel.welcome.smtp.url} (${url}), with another run\n`,
      () => channel.close(),
    );
    return true;
  } catch (error) {
    if (error instanceof MailServerGoneError) return false;
    throw error;
  }
}

interface StartFailure {
  readonly errors: string;
  /** Whether another server may have the port. */
  readonly mayBeTaken: boolean;
}

/** Starts a server; returns why it cannot start. */
async function start(args: readonly string[]): Promise<StartFailure | undefined> {
  const relay = process.platform === 'win32' ? ['--eval', RELAY] : [];
  const server = spawn(process.execPath, [...relay, SERVER, ...args], {
    // A separate process group: Playwright ends the one of this process.
    detached: true,
    windowsHide: true,
  });
  const ended = once(server, 'close').then(() => undefined);
  let errors = '';
  const collect = (data: Buffer): void => {
    errors += data;
  };
  server.stderr.on('data', collect);
  const started = await Promise.race([once(server.stdout, 'data'), ended]);
  // The exit code of the relay is another.
  if (!started)
    return {
      errors,
      mayBeTaken: relay.length > 0 || server.exitCode === constants.errno.EADDRINUSE,
    };
  server.stderr.off('data', collect).pipe(process.stderr);
  let leaving = false;
  void ended.then(() => leaving || end(1, ENDED));
  ready(String(started[0]), async () => {
    leaving = true;
    server.stdin.end();
    // What it says then is that it stays for another run.
    await Promise.race([once(server.stdout, 'data'), ended]);
  });
  return undefined;
}

/** Prints the URL of the mail server, and leaves it when Playwright ends this process or is gone itself. */
function ready(text: string, leave: () => Promise<unknown>): void {
  const stop = (): void => void leave().finally(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.stdin.resume().once('close', stop);
  process.stdout.write(text);
}

function end(code: number, text: string): never {
  process.stderr.write(text);
  process.exit(code);
}

function otherOptions(url: string, differences: readonly OptionDifference[]): InvalidOptionError {
  const show = (value: unknown): string =>
    value === undefined ? 'none' : inspect(value, { breakLength: Infinity });
  const options = differences.map(({ option }) => option).join(', ');
  return new InvalidOptionError({
    summary: `The mail server of another run has other options than this one: { ${options} }.`,
    facts: [
      ['Server', url],
      ...differences.map(
        ({ option, asked, running }) =>
          [option, `${show(running)} there, ${show(asked)} asked for`] as const,
      ),
    ],
    hint: 'give mailWebServer() the same options, or another { httpPort } and { smtpPort }.',
  });
}

main(process.argv.slice(2)).catch(({ name, message }: Error) => end(1, `${name}: ${message}\n`));
