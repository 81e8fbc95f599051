import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { untilListening } from '../../set-up/until-listening.js';
import type { SmtpAddress } from '../send-mail.js';

/** Why there can be no Dovecot here; undefined where there can. */
export const WITHOUT_DOVECOT: string | undefined = findReason();

/** Dovecot with one mailbox, which gets the mail for all addresses. */
export interface Dovecot {
  readonly port: number;
  /** Port of IMAP with TLS from the first byte. */
  readonly securePort: number;
  /** Certificate (PEM) that signed itself. */
  readonly certificateFile: string;
  readonly lmtp: SmtpAddress;
  /** Folder of the mailbox, a Maildir. */
  readonly maildir: string;
  url(port?: number): string;
  /** Replaces the mailbox by an empty one of the same name, which gets another UIDVALIDITY. */
  replaceMailbox(): void;
  close(): Promise<void>;
}

const OWNER = 'nobody';

export async function startDovecot(): Promise<Dovecot> {
  const folder = mkdtempSync(join(tmpdir(), 'playwright-inbox-dovecot-'));
  execFileSync('chmod', ['755', folder]);
  const home = join(folder, 'home');
  execFileSync('install', ['-d', '-o', OWNER, home]);
  const [port, securePort, lmtpPort] = [await getPort(), await getPort(), await getPort()];
  const certificateFile = makeCertificate(folder);
  const config = join(folder, 'dovecot.conf');
  writeFileSync(config, configOf(folder, { port, securePort, lmtpPort }));
  const dovecot = spawn('dovecot', ['-F', '-c', config], { stdio: 'inherit' });
  for (const each of [port, securePort, lmtpPort]) await untilListening(dovecot, each);
  return {
    port,
    securePort,
    certificateFile,
    lmtp: { host: '127.0.0.1', port: lmtpPort, lmtp: true },
    maildir: join(home, 'mail'),
    url: (at = port) => `imap://qa%40inbox.example.com:secret@127.0.0.1:${at}`,
    replaceMailbox: () => renameSync(join(home, 'mail'), join(home, 'replaced')),
    close: async () => {
      dovecot.kill();
      if (dovecot.exitCode === null) await once(dovecot, 'exit');
      rmSync(folder, { recursive: true, force: true, maxRetries: 9 });
    },
  };
}

function findReason(): string | undefined {
  if (process.getuid?.() !== 0) return 'Dovecot is started as root';
  try {
    for (const service of ['imap', 'lmtp']) accessSync(`/usr/lib/dovecot/${service}`);
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'no dovecot or openssl: apt install dovecot-imapd dovecot-lmtpd openssl';
  }
}

function makeCertificate(folder: string): string {
  const file = join(folder, 'cert.pem');
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', join(folder, 'key.pem')];
  const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1,IP:0.0.0.0'];
  execFileSync('openssl', ['req', '-x509', '-days', '2', ...key, ...names, '-out', file], {
    stdio: 'ignore',
  });
  return file;
}

function configOf(
  folder: string,
  { port, securePort, lmtpPort }: Record<'port' | 'securePort' | 'lmtpPort', number>,
): string {
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
listen = 127.0.0.1
protocols = imap lmtp
ssl = yes
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
disable_plaintext_auth = no
mail_location = maildir:${folder}/home/mail
first_valid_uid = 1
last_valid_uid = 0
auth_failure_delay = 0
mail_max_userip_connections = 100
recipient_delimiter =
auth_username_chars =
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${OWNER} gid=nogroup home=${folder}/home
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${securePort}
    ssl = yes
  }
}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${lmtpPort}
  }
}
`;
}
