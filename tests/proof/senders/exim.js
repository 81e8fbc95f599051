// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { projectRoot } from '../../set-up/command.js';
import { untilListening } from '../../set-up/until-listening.js';
import { run, Skipped } from '../proof.js';

const CACHE = join(projectRoot, 'node_modules/.cache/exim');
const EXIM = join(CACHE, 'root/usr/sbin/exim4');
const USER = 'Debian-exim';
const ID = 65_533;

/**
 * Starts an Exim that relays all mail to a mail server. Debian's package cannot be installed beside Postfix: it is
 * unpacked, and its user and its configuration are in a copy of /etc that only it sees.
 *
 * @param {{ host: string, port: number }} nextHop
 * @throws Skipped where there is no apt-get, or no right to mount
 */
export async function startExim(nextHop) {
  await unpack();
  const folder = await mkdtemp(join(tmpdir(), 'playwright-inbox-exim-'));
  await chmod(folder, 0o777);
  const port = await getPort();
  const etc = join(folder, 'etc');
  await run(['cp', '-a', '/etc', etc]);
  await appendFile(join(etc, 'passwd'), `${USER}:x:${ID}:${ID}::/:/bin/false\n`);
  await appendFile(join(etc, 'group'), `${USER}:x:${ID}:\n`);
  await mkdir(join(etc, 'exim4'), { recursive: true });
  await writeFile(join(etc, 'exim4/exim4.conf'), configurationOf(folder, port, nextHop));
  const line = 'mount --bind "$0" /etc && exec "$1" -bdf';
  const child = spawn('unshare', ['-m', 'sh', '-c', line, etc, EXIM], { stdio: 'inherit' });
  const ended = once(child, 'close');
  await untilListening(child, port);
  return {
    smtp: { host: '127.0.0.1', port, ignoreTLS: true },
    close: async () => {
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true, maxRetries: 9 });
    },
  };
}

async function unpack() {
  if (spawnSync('unshare', ['-m', 'true']).status !== 0)
    throw new Skipped('unshare -m is not allowed: run it as root');
  if (spawnSync(EXIM, ['--version']).error === undefined) return;
  if (spawnSync('apt-get', ['--version']).status !== 0) throw new Skipped('no apt-get');
  await mkdir(CACHE, { recursive: true });
  await run(['apt-get', '-q', 'download', 'exim4-daemon-light'], { cwd: CACHE });
  for (const name of await readdir(CACHE))
    if (name.endsWith('.deb')) await run(['dpkg', '-x', name, 'root'], { cwd: CACHE });
}

/**
 * @param {string} folder
 * @param {number} port
 * @param {{ host: string, port: number }} nextHop
 */
function configurationOf(folder, port, nextHop) {
  return `
exim_path = ${EXIM}
exim_user = ${USER}
exim_group = ${USER}
spool_directory = ${folder}/spool
log_file_path = ${folder}/%slog
pid_file_path = ${folder}/pid
primary_hostname = mx.acme.test
local_interfaces = 127.0.0.1
daemon_smtp_ports = ${port}
tls_advertise_hosts =
host_lookup =
rfc1413_query_timeout = 0s
acl_smtp_rcpt = accept_all
acl_smtp_data = accept_all
begin acl
accept_all:
  accept
begin routers
next_hop:
  driver = manualroute
  route_list = * ${nextHop.host}::${nextHop.port} byname
  self = send
  transport = smtp
begin transports
smtp:
  driver = smtp
  allow_localhost
  hosts_try_prdr =
`;
}
