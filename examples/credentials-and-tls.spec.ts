import { createTransport } from 'nodemailer';
import { expect, test } from 'playwright-inbox';

test.use({
  mailServerOptions: { url: false, tls: 'starttls', auth: { user: 'app', pass: 'secret' } },
});

test('an application that logs in over TLS', async ({ mailServer, inbox }) => {
  const transport = createTransport({
    host: 'localhost',
    port: mailServer.port,
    requireTLS: true,
    tls: { ca: mailServer.certificate },
    auth: { user: 'app', pass: 'secret' },
  });
  await transport.sendMail({
    from: 'hello@acme.test',
    to: inbox.address,
    subject: 'Your code',
    text: 'Your verification code is 481920.',
  });
  const message = await inbox.waitForMessage();
  expect(message.envelope).toMatchObject({ secure: true, user: 'app' });
});
