import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { binaryMail } from '../mail-server/send-mail.js';
import { post } from './contract/sent-mail.js';

let mailServer: MailServer;
beforeAll(async () => {
  mailServer = await startMailServer();
});
afterAll(() => mailServer.close());

const intake = (path = ''): string => `${mailServer.apiUrl}/v1/intake${path}`;
const MAIL = 'Subject: Sign in\r\nTo: undisclosed\r\n\r\nYour code is 482913\r\n';

describe('the raw intake', () => {
  it('takes the envelope from the query', async () => {
    const inbox = await mailServer.createInbox();
    const query = new URLSearchParams({ from: 'hello@acme.test', to: inbox.address });
    const response = await post(intake(`?${query}`), { body: MAIL });
    expect([response.status, await response.json()]).toEqual([
      200,
      { recipients: [inbox.address] },
    ]);
    const message = await inbox.waitForMessage();
    expect(message.envelope).toMatchObject({
      mailFrom: 'hello@acme.test',
      recipients: [inbox.address],
    });
    expect(message.code).toBe('482913');
  });

  it('takes the envelope from headers', async () => {
    const [ada, bob] = await Promise.all([mailServer.createInbox(), mailServer.createInbox()]);
    const headers = {
      'x-mail-from': 'hello@acme.test',
      'x-rcpt-to': `${ada.address}, ${bob.address}`,
    };
    await post(intake(), { headers, body: MAIL });
    expect(await Promise.all([ada.waitForCode(), bob.waitForCode()])).toEqual(['482913', '482913']);
  });

  it('keeps every byte', async () => {
    const inbox = await mailServer.createInbox();
    const raw = binaryMail(100_000);
    await post(intake(`?to=${inbox.address}`), { body: Buffer.from(raw) });
    expect((await inbox.waitForMessage()).raw.equals(raw)).toBe(true);
  });

  it.each([
    { what: 'without a recipient', body: MAIL, detail: /^The recipients are missing/ },
    { what: 'for what is no address', path: '?to=ada', body: MAIL, detail: /, got "ada"\.$/ },
    { what: 'without a mail', path: '?to=a@b.test', body: '', detail: /, got an empty one\.$/ },
    {
      what: 'elsewhere',
      path: '/x?to=a@b.test',
      body: MAIL,
      status: 404,
      detail: /^There is nothing/,
    },
  ])('refuses a request $what', async ({ path, body, status = 400, detail }) => {
    const response = await post(intake(path), { body });
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      status,
      detail: expect.stringMatching(detail),
    });
  });
});
