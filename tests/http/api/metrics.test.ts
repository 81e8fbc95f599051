import { expect, it, onTestFinished } from 'vitest';
import { SharedServer } from '../../../src/http/shared-server.js';
import { connectMailServer } from '../../../src/mail-server/connect-mail-server.js';
import { sendMail } from '../../mail-server/send-mail.js';

it('counts what the server does, for Prometheus', async () => {
  const server = await SharedServer.start();
  onTestFinished(() => server.close());
  const worker = await connectMailServer(server.url);
  const inbox = await worker.createInbox();
  await fetch(`${server.url}/v1/inboxes`, { method: 'POST', body: '{}' });
  await sendMail(server.addresses.smtp, { to: inbox.address, text: 'Your code is 482913.' });
  await inbox.waitForCode();

  const answer = await fetch(`${server.url}/v1/metrics`);
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const text = await answer.text();
  expect(text).toContain(
    '# HELP playwright_inbox_mails_total Messages received.\n# TYPE playwright_inbox_mails_total counter\nplaywright_inbox_mails_total 1\n',
  );
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
  const values = Object.fromEntries(lines.map((line) => line.split(' ')));
  expect(values).toMatchObject({
    playwright_inbox_messages: '1',
    playwright_inbox_claims: '2',
    playwright_inbox_workers: '1',
    playwright_inbox_inboxes: '1',
    playwright_inbox_waits: '0',
    playwright_inbox_refusals_total: '0',
  });
  expect(Number(values['playwright_inbox_mail_bytes_total'])).toBeGreaterThan(100);
  await worker.close();
});
