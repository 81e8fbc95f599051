import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { FirebaseAuth } from '../../../src/mail-server/sources/upstream/firebase-auth.js';
import { listenInTest } from '../../listen-in-test.js';

test('the emulator is asked no more once a connection is closed, even while its mail is handed on', async () => {
  const emulator = await startEmulator();
  const { count, asked } = emulator;
  const mails: unknown[] = [];
  const session = await new FirebaseAuth(new URL(`${emulator.url}/first`)).connect({
    ...SILENT,
    mail: (mail) => {
      mails.push(mail);
      void session.close();
    },
  });
  emulator.links.push(linkTo('ada@acme.test'), linkTo('bob@acme.test'));
  await expect.poll(() => mails.length).toBe(2);
  const before = count('first');
  const other = await new FirebaseAuth(new URL(`${emulator.url}/second`)).connect(SILENT);
  while (count('second') < 8) await once(asked, 'request');
  await other.close();
  expect(count('first')).toBe(before);
});

const SILENT = { mail() {}, deleted() {}, byHeader() {} };

function linkTo(email: string): object {
  return { email, requestType: 'VERIFY_EMAIL', oobCode: email, oobLink: 'http://127.0.0.1/' };
}

async function startEmulator() {
  const links: object[] = [];
  const requests: string[] = [];
  const asked = new EventEmitter();
  const server = createServer((request, response) => {
    requests.push(`${request.url}`);
    response.end(JSON.stringify({ oobCodes: links, verificationCodes: [] }));
    asked.emit('request');
  });
  const url = await listenInTest(server);
  const count = (project: string): number =>
    requests.filter((url) => url.includes(`/${project}/`)).length;
  return { url: `firebase+${url}`, links, asked, count };
}
