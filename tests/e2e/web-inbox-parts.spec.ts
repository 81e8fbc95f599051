import { readFile } from 'node:fs/promises';
import { CODE_MAIL, expect, LINK_MAIL, test } from './web-inbox-test.js';

test('a message shows its HTML, text, headers, source and attachments', async ({
  page,
  server,
  webInbox,
}) => {
  await server.send({
    ...CODE_MAIL,
    html: '<h2>Welcome to <em>Larkspur</em></h2><img src="cid:logo" alt="Logo">',
    headers: { 'X-Campaign': 'first mail' },
    attachments: [
      { filename: 'logo.png', cid: 'logo', content: PIXEL },
      { filename: 'Größe & Preise.txt', content: 'All is free.' },
    ],
  });
  await page.goto('/');
  const html = webInbox.message.frameLocator('iframe');
  await expect(html.getByRole('heading')).toHaveText('Welcome to Larkspur');
  await expect(html.getByAltText('Logo')).toHaveJSProperty('naturalWidth', 1);

  await webInbox.tab('Text').click();
  await expect(webInbox.message.getByRole('tabpanel')).toContainText('It is good for 10 minutes.');

  await webInbox.tab('Headers').click();
  await expect(page.getByRole('row', { name: 'x-campaign' })).toContainText('first mail');

  await webInbox.tab('Source').click();
  await expect(webInbox.message.getByRole('tabpanel')).toContainText('X-Campaign: first mail');
  const source = page.waitForEvent('download');
  await webInbox.message.getByRole('link', { name: 'Save as .eml' }).click();
  expect(await readFile(await (await source).path(), 'utf8')).toContain('X-Campaign: first mail');

  await webInbox.tab('Attachments (2)').click();
  const file = page.waitForEvent('download');
  await webInbox.message.getByRole('link', { name: 'Größe & Preise.txt' }).click();
  expect((await file).suggestedFilename()).toBe('Größe & Preise.txt');
  expect(await readFile(await (await file).path(), 'utf8')).toBe('All is free.');
});

test('says by which provider a message was sent, and for when', async ({
  page,
  server,
  webInbox,
}) => {
  const response = await fetch(`${server.url}/resend/emails`, {
    method: 'POST',
    headers: { authorization: 'Bearer re_123' },
    body: JSON.stringify({
      from: 'hello@larkspur.test',
      to: 'ada@example.com',
      scheduled_at: 'in 1 hour',
      template: { id: 'welcome', variables: { code: '482913' } },
    }),
  });
  const { id } = (await response.json()) as { id: string };
  await page.goto('/');
  await expect(webInbox.message.getByText('By the API of')).toHaveText(
    `By the API of Resend · template welcome · scheduled for in 1 hour, delivered immediately · ${id}`,
  );
  await expect(webInbox.copyButton('482913')).toBeVisible();
});

test('explains why this is the code and another number is not', async ({
  page,
  server,
  webInbox,
}) => {
  await server.send({
    ...CODE_MAIL,
    text: 'Your order 55512345 is on its way.\n\nYour one-time code is 482913.\n\nDo not share it.',
  });
  await page.goto('/');
  await webInbox.tab('Why this code').click();
  const panel = webInbox.message.getByRole('tabpanel');
  await expect(panel.getByRole('heading').first()).toContainText('The code');
  const chosen = panel.getByRole('listitem').filter({ hasText: 'chosen' });
  await expect(chosen.first()).toContainText('482913');
  await expect(chosen.first()).toContainText('the name of a one-time code is right beside it');
});

test('the chosen tab stays selected from message to message', async ({
  page,
  server,
  webInbox,
}) => {
  await server.send(CODE_MAIL, LINK_MAIL);
  await page.goto('/');
  await webInbox.tab('Headers').click();
  await webInbox.row('Your sign-up code').click();
  await expect(webInbox.heading).toHaveText('Your sign-up code');
  await expect(webInbox.tab('Headers')).toHaveAttribute('aria-selected', 'true');
});

test('right-to-left subjects and texts run from right to left', async ({
  page,
  server,
  webInbox,
}) => {
  const hebrew = 'הקוד שלך הוא 482913';
  await server.send({ subject: hebrew, text: `${hebrew}\nThis line is English.` });
  await page.goto('/');
  await expect(webInbox.heading).toHaveText(hebrew);
  await expect(webInbox.heading).toHaveCSS('direction', 'rtl');
  await expect(webInbox.rows.locator('.subject')).toHaveCSS('direction', 'rtl');
  // Each line of the text in its own direction: the English one begins on the left.
  await page.evaluate(MARK_LINES);
  const lines = webInbox.message.locator('.plain-text mark');
  const [first, second] = await Promise.all([
    lines.first().boundingBox(),
    lines.last().boundingBox(),
  ]);
  expect(first?.x).toBeGreaterThan((second?.x ?? 0) + 50);
});

test('a message that an earlier run of the server received says so', async ({
  page,
  server,
  webInbox,
}) => {
  await server.send(CODE_MAIL);
  await page.goto('/');
  await webInbox.row('Your sign-up code').click();
  await expect(page).toHaveURL(/#message=/);
  await server.stop();
  await server.start();
  await page.reload();
  await expect(webInbox.message).toContainText('is from an earlier run of the server');
});

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const MARK_LINES = `{
  const box = document.querySelector('.plain-text');
  const lines = box.textContent.trim().split('\\n');
  box.replaceChildren(...lines.flatMap((line) => [
    Object.assign(document.createElement('mark'), { textContent: line }),
    '\\n',
  ]));
}`;
