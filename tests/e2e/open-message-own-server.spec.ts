import { expect, test } from './mail-test.js';
import { OWN_MAIL_SERVER } from './own-mail-server.js';

test.use({ mailServerOptions: OWN_MAIL_SERVER });

test('mail of a mail server in the worker is shown as well', async ({ receive, openMessage }) => {
  const mail = await openMessage(
    await receive({ text: 'See <https://acme.test/a?b=1&c=2>.\n  So.' }),
  );
  await expect(mail.getByText('See <')).toHaveCSS('white-space', 'pre-wrap');
  await expect(mail.getByRole('link')).toHaveAttribute('href', 'https://acme.test/a?b=1&c=2');
});
