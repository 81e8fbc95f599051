import { createTransport } from 'nodemailer';
import { expect, readImageCode, test } from 'playwright-inbox';

test('read a code that the mail shows as a picture', async ({ page, inbox, mailServer }) => {
  // In place of an application that draws its codes.
  await page.setContent('<b style="font-size: 48px; padding: 16px">482913</b>');
  const content = await page.locator('b').screenshot();
  await createTransport(mailServer.url).sendMail({
    to: inbox.address,
    subject: 'Your sign-in code',
    html: '<p>Enter this code:</p><img src="cid:code" alt="">',
    attachments: [{ filename: 'code.png', content, cid: 'code' }],
  });

  const code = await readImageCode(await inbox.waitForMessage());
  expect(code).toBe('482913');
});
