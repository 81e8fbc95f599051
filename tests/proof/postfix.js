// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { Skipped } from './proof.js';

/**
 * Starts a Postfix that hands on all mail for inbox.example.com.
 *
 * @param {string} transport where to, such as `lmtp:inet:127.0.0.1:24`
 * @throws Skipped where it is not installed
 */
export async function startPostfix(transport) {
  if (!existsSync('/usr/sbin/postfix')) throw new Skipped('no postfix: apt install postfix');
  const folder = mkdtempSync(join(tmpdir(), 'playwright-inbox-postfix-'));
  execFileSync('chmod', ['755', folder]);
  const port = await getPort();
  const config = join(folder, 'config');
  for (const name of ['config', 'queue', 'data']) mkdirSync(join(folder, name));
  execFileSync('chown', ['postfix', join(folder, 'data')]);
  writeFileSync(join(config, 'main.cf'), mainOf(folder, transport));
  writeFileSync(join(config, 'master.cf'), masterOf(port));
  /** @param {string} command */
  const run = (command) =>
    execFileSync('/usr/sbin/postfix', ['-c', config, command], { stdio: 'ignore' });
  run('start');
  return {
    smtp: { host: '127.0.0.1', port },
    close: async () => {
      run('stop');
      rmSync(folder, { recursive: true, force: true, maxRetries: 9 });
    },
  };
}

/**
 * @param {string} folder
 * @param {string} transport
 */
function mainOf(folder, transport) {
  return `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
daemon_directory = /usr/lib/postfix/sbin
maillog_file = ${folder}/log
maillog_file_prefixes = ${folder}
myhostname = mx.inbox.example.com
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
alias_database =
smtpd_relay_restrictions = permit_mynetworks, reject
virtual_mailbox_domains = inbox.example.com
virtual_mailbox_maps = static:all
virtual_transport = ${transport}
smtp_dns_support_level = disabled
lmtp_destination_recipient_limit = 1
`;
}

/** @param {number} port */
function masterOf(port) {
  const services = [
    `127.0.0.1:${port} inet n - n - - smtpd`,
    'pickup unix n - n 60 1 pickup',
    'cleanup unix n - n - 0 cleanup',
    'qmgr unix n - n 300 1 qmgr',
    'tlsmgr unix - - n 1000? 1 tlsmgr',
    'rewrite unix - - n - - trivial-rewrite',
    'bounce unix - - n - 0 bounce',
    'defer unix - - n - 0 bounce',
    'trace unix - - n - 0 bounce',
    'verify unix - - n - 1 verify',
    'proxymap unix - - n - - proxymap',
    'error unix - - n - - error',
    'retry unix - - n - - error',
    'lmtp unix - - n - - lmtp',
    'smtp unix - - n - - smtp',
    'anvil unix - - n - 1 anvil',
    'scache unix - - n - 1 scache',
    'postlog unix-dgram n - n - 1 postlogd',
  ];
  return `${services.join('\n')}\n`;
}
