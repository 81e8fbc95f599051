import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import type { SmtpAddress } from '../../mail-server/send-mail.js';

/** Postfix that delivers all mail for a domain by LMTP. */
export interface Postfix {
  readonly smtp: SmtpAddress;
  close(): Promise<void>;
}

export async function startPostfix(lmtpPort: number): Promise<Postfix> {
  const folder = mkdtempSync(join(tmpdir(), 'playwright-inbox-postfix-'));
  execFileSync('chmod', ['755', folder]);
  const port = await getPort();
  const config = join(folder, 'config');
  for (const name of ['config', 'queue', 'data']) mkdirSync(join(folder, name));
  execFileSync('chown', ['postfix', join(folder, 'data')]);
  writeFileSync(join(config, 'main.cf'), mainOf(folder, lmtpPort));
  writeFileSync(join(config, 'master.cf'), masterOf(port));
  const run = (command: string): Buffer =>
    execFileSync('/usr/sbin/postfix', ['-c', config, command], { stdio: 'ignore' }) as Buffer;
  run('start');
  return {
    smtp: { host: '127.0.0.1', port },
    close: async () => {
      run('stop');
      rmSync(folder, { recursive: true, force: true, maxRetries: 9 });
    },
  };
}

function mainOf(folder: string, lmtpPort: number): string {
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
virtual_transport = lmtp:inet:127.0.0.1:${lmtpPort}
lmtp_destination_recipient_limit = 1
`;
}

function masterOf(port: number): string {
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
    'anvil unix - - n - 1 anvil',
    'scache unix - - n - 1 scache',
    'postlog unix-dgram n - n - 1 postlogd',
  ];
  return `${services.join('\n')}\n`;
}
