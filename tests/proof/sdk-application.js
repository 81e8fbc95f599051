// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { connectMailServer, startMailServer } from '../../dist/server.js';
import { projectRoot } from '../set-up/command.js';
import { run, startNode } from './proof.js';

/** @import { MailServer } from '../../dist/server.js' */

/** Folder with the senders. */
export const SOURCE = join(projectRoot, 'tests/proof/sdks');
/** Folder that the SDKs are installed in. */
export const FOLDER = join(projectRoot, 'node_modules/.cache/sdks');
const INSTALL = ['npm', 'ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
const READY = /\((http:\S+)\)/;
/** What the SDKs of AWS want, whatever it is; boto3 reads the second of the regions. */
export const AWS = {
  AWS_REGION: 'us-east-1',
  AWS_DEFAULT_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'x',
  AWS_SECRET_ACCESS_KEY: 'x',
};

/** @type {Promise<void> | undefined} */
let installing;

/** Installs the SDKs, once for all proofs. */
export function install() {
  installing ??= installSdks();
  return installing;
}

async function installSdks() {
  await mkdir(FOLDER, { recursive: true });
  await cp(SOURCE, FOLDER, { recursive: true });
  await run(INSTALL, { cwd: FOLDER });
}

/**
 * Runs a proof with a mail server in this process, then with a shared one.
 *
 * @param {(mailServer: MailServer) => Promise<void>} use
 */
export async function withMailServers(use) {
  const own = await startMailServer();
  await use(own).finally(() => own.close());
  const cli = [join(projectRoot, 'dist/cli.js'), '--smtp-port', '0', '--http-port', '0'];
  const command = await startNode(cli, READY);
  try {
    const shared = await connectMailServer(command.found[1] ?? '');
    await use(shared).finally(() => shared.close());
  } finally {
    command.stop();
  }
}

/** @typedef {ReturnType<typeof startApplication>} Application */

/**
 * Starts a process that sends by an SDK.
 *
 * @param {string} sdk
 * @param {Record<string, string>} env
 */
export function startApplication(sdk, env) {
  const child = spawn(process.execPath, ['send.js', sdk], {
    cwd: FOLDER,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...AWS, ...env },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    /**
     * Calls a function of the sender; undefined if it has none of that name.
     *
     * @param {string} call
     * @param {unknown} [mail]
     */
    async call(call, mail) {
      child.stdin.write(`${JSON.stringify({ call, mail })}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error(`The application with ${sdk} ended during ${call}().`);
      return JSON.parse(value).answer ?? undefined;
    },
    async stop() {
      child.stdin.end();
      await once(child, 'close');
    },
  };
}
