import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { postTelnyx } from './contract/telnyx.js';

let mailServer: MailServer;
beforeAll(async () => {
  mailServer = await startMailServer();
});
afterAll(() => mailServer.close());

const to = '+12125550123';

it('answers as Telnyx does', async () => {
  const phone = await mailServer.createPhone();
  const message = { from: '+15005550006', to: phone.number, text: 'Your code is 482913.' };
  const media_urls = ['https://acme.test/code.png'];
  const response = await postTelnyx(mailServer.apiUrl, { ...message, media_urls });
  const { provider, text } = await phone.waitForMessage({ from: '+15005550006' });
  expect([response.status, await response.json()]).toMatchObject([
    200,
    {
      data: {
        id: provider?.id,
        type: 'MMS',
        to: [{ phone_number: phone.number, status: 'queued' }],
      },
    },
  ]);
  expect(text).toBe(`${message.text}\n${media_urls}`);
});

it.each<[object, status: number, error: object]>([
  [{ to, text: 'Hi' }, 422, { code: '10004', source: { pointer: '/from' } }],
  [{ from: 'ACME', text: 'Hi' }, 422, { code: '10004', source: { pointer: '/to' } }],
  [
    { from: 'ACME', to },
    422,
    { detail: "The required parameter 'text' is missing.", source: { pointer: '/text' } },
  ],
  [
    { from: 'ACME', to: '555', text: 'Hi' },
    400,
    { code: '40310', detail: "The 'to' address should be in E.164 format." },
  ],
  ['Hi' as never, 400, { detail: 'The body must be JSON.' }],
])('refuses %o', async (message, status, error) => {
  const response = await postTelnyx(mailServer.apiUrl, message);
  expect([response.status, await response.json()]).toMatchObject([status, { errors: [error] }]);
});

it('refuses without a key, elsewhere and when a test asks for it, as Telnyx does', async () => {
  const { apiUrl } = mailServer;
  const phone = await mailServer.createPhone();
  await phone.fault({ kind: 'respond', status: 429 });
  const responses = await Promise.all([
    fetch(`${apiUrl}/telnyx/v2/messages`, { method: 'POST', body: '{}' }),
    fetch(`${apiUrl}/telnyx/v2/faxes`, { headers: { authorization: 'Bearer KEY123' } }),
    postTelnyx(apiUrl, { from: 'ACME', to: phone.number, text: 'Hi' }),
  ]);
  expect(await Promise.all(responses.map((response) => response.json()))).toMatchObject([
    { errors: [{ detail: 'No key found matching the ID with the provided secret.' }] },
    { errors: [{ detail: 'The requested resource or URL could not be found.' }] },
    { errors: [{ detail: 'You have exceeded the maximum number of allowed requests.' }] },
  ]);
});
