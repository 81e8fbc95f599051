// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../../set-up/command.js';
import { run, Skipped } from '../proof.js';

/**
 * A program that sends the mail, told by its environment how: HOST, PORT, FROM, RECIPIENTS (with commas), SECURITY ('',
 * 'starttls' or 'tls'), CA (a file), MECHANISM ('' for none), LOGIN and PASSWORD, and the files of `writeMail()`.
 *
 * @typedef {object} Program
 * @property {readonly string[]} mechanisms of AUTH
 * @property {boolean} isRaw whether it sends the mail as it is, or composes it
 * @property {readonly string[]} check command that fails where the program is missing
 * @property {string} install what to do then
 * @property {() => Promise<readonly string[]>} prepare returns the command
 */

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const CACHE = join(projectRoot, 'node_modules/.cache/senders');

// Each option stands where its variable is not empty.
const CURL = `curl -sS \${SECURITY:+--ssl-reqd} --cacert "$CA" --mail-from "$FROM" \
  --mail-rcpt "\${RECIPIENTS%,*}" --mail-rcpt "\${RECIPIENTS#*,}" -T "$RAW" \
  \${MECHANISM:+--user "$LOGIN:$PASSWORD" --login-options "AUTH=$MECHANISM"} \
  "smtp$([ "$SECURITY" != tls ] || echo s)://$HOST:$PORT"`;
const SWAKS = `swaks --silent --server "$HOST" --port "$PORT" --from "$FROM" --to "$RECIPIENTS" \
  --data "@$RAW" $([ "$SECURITY" != starttls ] || echo --tls) $([ "$SECURITY" != tls ] || echo --tlsc) \
  --tls-verify --tls-ca-path "$CA" \
  \${MECHANISM:+--auth "$MECHANISM" --auth-user "$LOGIN" --auth-password "$PASSWORD"}`;
const MSMTP = `msmtp --host="$HOST" --port="$PORT" --from="$FROM" \
  \${SECURITY:+--tls=on --tls-trust-file="$CA"} \
  --tls-starttls="$([ "$SECURITY" != starttls ] && echo off || echo on)" \
  \${MECHANISM:+--auth="$(echo "$MECHANISM" | tr A-Z a-z)" --user="$LOGIN" --passwordeval='echo $PASSWORD'} \
  -- "\${RECIPIENTS%,*}" "\${RECIPIENTS#*,}" < "$RAW"`;

/** @type {Record<string, Program>} */
export const PROGRAMS = {
  'smtplib of Python': script('python3', 'smtplib_mail.py', {
    mechanisms: ['PLAIN', 'LOGIN', 'CRAM-MD5'],
  }),
  swaks: shell(SWAKS, 'swaks', ['PLAIN', 'LOGIN', 'CRAM-MD5']),
  msmtp: shell(MSMTP, 'msmtp', ['PLAIN', 'LOGIN', 'CRAM-MD5']),
  curl: shell(CURL, 'curl', ['PLAIN', 'LOGIN', 'CRAM-MD5']),
  PHPMailer: script('php', 'phpmailer.php', {
    mechanisms: ['PLAIN', 'LOGIN', 'CRAM-MD5'],
    isRaw: false,
    check: ['php', '-r', "require '/usr/share/php/libphp-phpmailer/autoload.php';"],
    install: 'apt install php-cli libphp-phpmailer',
  }),
  'Net::SMTP of Perl': script('perl', 'net_smtp.pl', {
    mechanisms: ['PLAIN', 'LOGIN', 'CRAM-MD5'],
    check: [
      'perl',
      '-MNet::SMTP',
      '-MDigest::HMAC_MD5',
      '-MAuthen::SASL',
      '-MIO::Socket::SSL',
      '-e',
      '1',
    ],
    install: 'apt install libdigest-hmac-perl libauthen-sasl-perl libio-socket-ssl-perl',
  }),
  'Email::Sender of Perl': script('perl', 'email_sender.pl', {
    mechanisms: ['PLAIN'],
    isRaw: false,
    check: ['perl', '-MEmail::Sender', '-MEmail::MIME', '-MAuthen::SASL', '-e', '1'],
    install: 'apt install libemail-sender-perl libemail-mime-perl libauthen-sasl-perl',
  }),
  'net/smtp of Ruby': script('ruby', 'net_smtp.rb', { mechanisms: ['PLAIN', 'LOGIN', 'CRAM-MD5'] }),
  'mail of Ruby': script('ruby', 'mail_gem.rb', {
    mechanisms: ['PLAIN', 'LOGIN', 'CRAM-MD5'],
    isRaw: false,
    check: ['ruby', '-r', 'mail', '-e', '1'],
    install: 'apt install ruby-mail',
  }),
  'net/smtp of Go': {
    ...script('go', 'net_smtp.go', { mechanisms: ['PLAIN', 'CRAM-MD5'], check: ['go', 'version'] }),
    prepare: async () => {
      const program = join(CACHE, 'net_smtp');
      await run(['go', 'build', '-o', program, join(FOLDER, 'net_smtp.go')]);
      return [program];
    },
  },
  'Jakarta Mail': {
    ...script('java', 'JakartaMail.java', {
      mechanisms: ['PLAIN', 'LOGIN', 'XOAUTH2'],
      isRaw: false,
      check: ['mvn', '--version'],
      install: 'apt install maven default-jdk-headless',
    }),
    prepare: async () => {
      const jars = `-DoutputDirectory=${CACHE}/jars`;
      const pom = join(FOLDER, 'pom.xml');
      await run(['mvn', '-q', '-B', '-f', pom, 'dependency:copy-dependencies', jars]);
      const source = join(FOLDER, 'JakartaMail.java');
      await run(['javac', '-cp', `${CACHE}/jars/*`, '-d', CACHE, source]);
      return ['java', '-cp', `${CACHE}:${CACHE}/jars/*`, 'JakartaMail'];
    },
  },
};

/**
 * Makes a program ready and returns its command.
 *
 * @param {Program} program
 * @throws Skipped where it is missing
 */
export async function prepareProgram({ check: [command = '', ...args], install, prepare }) {
  const { status } = spawnSync(command, args, { stdio: 'ignore' });
  if (status !== 0) throw new Skipped(`${[command, ...args].join(' ')} fails: ${install}`);
  await mkdir(CACHE, { recursive: true });
  return prepare();
}

/**
 * @param {string} command
 * @param {string} file
 * @param {Pick<Program, 'mechanisms'> & Partial<Program>} program
 * @returns {Program}
 */
function script(command, file, program) {
  return {
    isRaw: true,
    check: [command, '--version'],
    install: `apt install ${command}`,
    prepare: async () => [command, join(FOLDER, file)],
    ...program,
  };
}

/**
 * @param {string} line
 * @param {string} command
 * @param {readonly string[]} mechanisms
 */
function shell(line, command, mechanisms) {
  return script(command, '', { mechanisms, prepare: async () => ['sh', '-c', line] });
}
