import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { connectMailServer } from '../../../src/mail-server/connect-mail-server.js';
import type { MailServer } from '../../../src/mail-server/mail-server.js';
import { startProgram } from './start-program.js';

const FIREBASE = process.env['FIREBASE'] ?? 'firebase';
const NOTHING = /^No message arrived in \d+ ms\./;

describe('the Firebase Auth emulator', () => {
  const folder = mkdtempSync(join(tmpdir(), 'playwright-inbox-firebase-'));
  let port: number;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    port = await getPort();
    const emulators = {
      auth: { host: '127.0.0.1', port },
      hub: { host: '127.0.0.1', port: await getPort() },
      logging: { host: '127.0.0.1', port: await getPort() },
      ui: { enabled: false },
    };
    writeFileSync(join(folder, 'firebase.json'), JSON.stringify({ emulators }));
    const command = [FIREBASE, 'emulators:start', '--only', 'auth', '--project', 'demo-inbox'];
    stop = await startProgram(command, `http://127.0.0.1:${port}/`, { cwd: folder });
  });
  afterAll(async () => {
    await stop?.();
    rmSync(folder, { recursive: true, force: true });
  });

  it('sends links to verify, to reset a password and to sign in, as messages', async () => {
    const mailServer = await connect();
    const inbox = await mailServer.createInbox();
    const password = 'correct horse';
    const { idToken } = await post('signUp', { email: inbox.address, password });
    await post('sendOobCode', { requestType: 'VERIFY_EMAIL', idToken });
    expect(await inbox.waitForLink()).toContain('mode=verifyEmail');
    await post('sendOobCode', { requestType: 'PASSWORD_RESET', email: inbox.address });
    expect(await inbox.waitForLink({ subject: 'Reset your password' })).toContain(
      'mode=resetPassword',
    );
    const continueUrl = 'http://127.0.0.1/';
    await post('sendOobCode', { requestType: 'EMAIL_SIGNIN', email: inbox.address, continueUrl });
    const link = await inbox.waitForLink();
    expect(link).toContain('mode=signIn');
    expect((await fetch(link, { redirect: 'manual' })).status).toBeLessThan(400);
  });

  it('sends codes to phones, as text messages', async () => {
    const mailServer = await connect();
    const phone = await mailServer.createPhone();
    const { sessionInfo } = await post('sendVerificationCode', { phoneNumber: phone.number });
    const code = await phone.waitForCode();
    const signedIn = await post('signInWithPhoneNumber', { sessionInfo, code });
    expect(signedIn).toMatchObject({ phoneNumber: phone.number });
  });

  it('keeps what it sent before an inbox was made from it, and says what it does not know', async () => {
    await post('signUp', { email: 'ada@inbox.example.com', password: 'correct horse' });
    const reset = { requestType: 'PASSWORD_RESET', email: 'ada@inbox.example.com' };
    await post('sendOobCode', reset);
    const mailServer = await connect();
    const inbox = await mailServer.createInbox({ address: 'ada@inbox.example.com' });
    const error = await inbox.waitForLink({ timeout: 500 }).catch((cause) => cause);
    expect(error.message).toMatch(NOTHING);
    await post('sendOobCode', reset);
    await inbox.waitForLink();
    expect(inbox.messages).toHaveLength(1);
  });

  async function connect(): Promise<MailServer> {
    const mailServer = await connectMailServer(`firebase+http://127.0.0.1:${port}/demo-inbox`);
    onTestFinished(() => mailServer.close());
    return mailServer;
  }

  /** Calls the API that SDKs call. */
  async function post(method: string, body: object): Promise<Record<string, string>> {
    const url = `http://127.0.0.1:${port}/identitytoolkit.googleapis.com/v1/accounts:${method}?key=any`;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(JSON.stringify(answer));
    return answer as Record<string, string>;
  }
});
