// @ts-check
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { projectRoot } from '../set-up/command.js';
import { installPython, startNode } from './proof.js';

const CLI = join(projectRoot, 'dist/cli.js');
const READY = /(smtp:\S+) \((http:\S+)\)/;
const PORT = /port (\d+)/;

/** Receives webhooks with the published libraries of Standard Webhooks. */
export const proofs = {
  async 'webhooks: the receiver in Python'() {
    const python = await installPython(
      join(projectRoot, 'node_modules/.cache/webhook-python'),
      'standardwebhooks',
    );
    const mail = await startNode([CLI, '--smtp-port', '0', '--http-port', '0'], READY);
    const [, smtpUrl = '', url] = mail.found;
    const env = { ...process.env, PLAYWRIGHT_INBOX_URL: url };
    const receiver = spawn(python, ['examples/webhook.py'], { cwd: projectRoot, env });
    try {
      const lines = receiver.stdout.iterator({ destroyOnReturn: false });
      const [, port] = PORT.exec(String((await lines.next()).value)) ?? [];
      const forged = { method: 'POST', body: '{"message":{"code":"666666"}}' };
      assert.equal((await fetch(`http://127.0.0.1:${port}/mail`, forged)).status, 403);
      await createTransport(smtpUrl).sendMail({
        from: 'app@acme.test',
        to: 'ada@acme.test',
        subject: 'Sign in',
        text: 'Your verification code is 483920.',
      });
      assert.equal(String((await lines.next()).value).trim(), '483920');
    } finally {
      receiver.kill();
      await once(receiver, 'close');
      mail.stop();
    }
  },
};
