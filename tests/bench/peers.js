// @ts-check
import { installMailpit } from '../proof/install-mailpit.js';
import { run } from '../proof/proof.js';
import { projectRoot } from '../set-up/command.js';
import { closing } from './closing.js';
import { measureSetting, warmUp } from './latency.js';
import { measureLoad } from './peers-load.js';
import { measurePeerStarts } from './peers-starts.js';
import { measureSignUpTests, measureTestsWithoutMail } from './peers-tests.js';
import { measureWaiters } from './peers-waiters.js';
import { createSender } from './senders.js';
import {
  mailboxSink,
  mailDevCommand,
  mailpitCommand,
  startMailDev,
  startMailpit,
} from './sinks/mailbox-sinks.js';
import { startBare, startBareParsing, startSmtpTester } from './sinks/other-sinks.js';
import { startOurs, startShared } from './sinks/our-sinks.js';
import { MAILDEV, MAILDEV_SOCKET, MAILPIT, MAILPIT_SOCKET } from './sinks/sink.js';

/** @typedef {import('./sinks/mailbox-sinks.js').Mailbox} Mailbox */
/** @typedef {Record<string, Mailbox>} Mailboxes */

/**
 * Measures what else people use beside us, in the same rounds: it needs npm and Go for the programs of others.
 * @param {{ quick: boolean }} options
 */
export async function measurePeers({ quick }) {
  const [mailpitPath, mailDevPath] = [await installMailpit(), await installMailDev()];
  const starting = {
    Mailpit: () => startMailpit(mailpitPath),
    MailDev: () => startMailDev(mailDevPath),
  };
  const commands = {
    Mailpit: () => mailpitCommand(mailpitPath),
    MailDev: () => mailDevCommand(mailDevPath),
  };
  const mailpit = await starting.Mailpit();
  const mailDev = await starting.MailDev();
  try {
    const mailboxes = {
      [MAILPIT]: mailpit,
      [MAILPIT_SOCKET]: mailpit,
      [MAILDEV]: mailDev,
      [MAILDEV_SOCKET]: mailDev,
    };
    return [
      ...(await measureLatencies(mailboxes, quick)),
      await measureSignUpTests(mailboxes, quick),
      await measureTestsWithoutMail(commands, quick),
      ...(await measurePeerStarts(starting, quick)),
      ...(await measureLoad({ Mailpit: mailpit, MailDev: mailDev }, quick)),
      await measureWaiters(mailboxes, quick),
    ];
  } finally {
    await Promise.all([mailpit.close(), mailDev.close()]);
  }
}

async function installMailDev() {
  const folder = `${projectRoot}/node_modules/.cache/maildev`;
  await run(['npm', 'install', '--prefix', folder, '--no-save', '--loglevel=error', 'maildev@^3']);
  return `${folder}/node_modules/maildev/dist/bin/maildev.js`;
}

/** @param {Mailboxes} mailboxes @param {boolean} quick */
async function measureLatencies(mailboxes, quick) {
  return await closing(async (keep) => {
    const inProcess = [startBare(), startBareParsing(), startOurs(), startShared()];
    const named = Object.entries(mailboxes);
    const others = [
      startSmtpTester(),
      ...named.map(([name, mailbox]) => mailboxSink(name, mailbox)),
    ];
    const sinks = await Promise.all([...inProcess, ...others].map(keep));
    const sender = await keep(createSender());
    await warmUp(sinks, sender, quick ? 2 : 6);
    const rounds = quick ? { rounds: 10, seconds: 4 } : { rounds: 150, seconds: 20 };
    /** @param {import('./senders.js').Connection} connection @param {import('./mails.js').MailKind} kind */
    const measure = async (connection, kind) => {
      const setting = { connection, kind };
      const table = await measureSetting(setting, sinks, { sender, warmUp: 1, ...rounds });
      const plot = `${kind} ${connection}`.toLowerCase().replaceAll(' ', '-');
      return { ...table, title: `Beside others: ${table.title}`, plot };
    };
    return [
      await measure('fresh', '1 KB text'),
      await measure('fresh', '40 KB HTML'),
      await measure('kept open', '1 KB text'),
      await measure('kept open', '40 KB HTML'),
    ];
  });
}
