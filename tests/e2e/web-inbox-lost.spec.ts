import { createLatch } from '../doors/smtp/latch.js';
import { CODE_MAIL, expect, LINK_MAIL, test } from './web-inbox-test.js';

test('shows that the server is gone, and its mail once it is back', async ({
  page,
  server,
  webInbox,
}) => {
  await server.send(CODE_MAIL, LINK_MAIL);
  await page.goto('/');
  await expect(webInbox.rows).toHaveCount(2);
  await expect(webInbox.connection).toHaveText('Live');

  await server.stop();
  await expect(webInbox.connection).toContainText('Not connected');
  await expect(webInbox.rows).toHaveCount(2);

  await server.start();
  await server.send({ ...CODE_MAIL, subject: 'After the restart' });
  await expect(webInbox.connection).toHaveText('Live');
  // The server keeps mail in memory only: what the old one had cannot be opened any more.
  await expect(webInbox.rows).toHaveCount(1);
  await expect(webInbox.rows).toContainText('After the restart');
  await server.send({ ...CODE_MAIL, subject: 'Live again' });
  await expect(webInbox.rows).toHaveCount(2);
  await expect(webInbox.rows.first()).toContainText('Live again');
});

test('mail that arrived while disconnected appears once after reconnecting', async ({
  page,
  server,
  webInbox,
}) => {
  let isCut = false;
  let cut = (): void => undefined;
  await page.routeWebSocket(/v1\/ws/, async (socket) => {
    if (isCut) return socket.close();
    socket.connectToServer();
    cut = () => void socket.close();
  });
  await page.goto('/');
  await expect(webInbox.connection).toHaveText('Live');
  await server.send(CODE_MAIL);
  await expect(webInbox.rows).toHaveCount(1);

  isCut = true;
  cut();
  await expect(webInbox.connection).toContainText('Not connected');
  await server.send(
    { ...CODE_MAIL, subject: 'Meanwhile 1' },
    { ...CODE_MAIL, subject: 'Meanwhile 2' },
  );
  // Not before the click: an attempt of the page could succeed first, and take the button away.
  await page.exposeFunction('endOutage', () => {
    isCut = false;
  });
  await page.evaluate("addEventListener('click', () => endOutage(), { capture: true })");
  await page.getByRole('button', { name: 'Reconnect' }).click();
  await expect(webInbox.connection).toHaveText('Live');
  await expect(webInbox.rows).toHaveCount(3);
  await expect(webInbox.rows.first()).toContainText('Meanwhile 2');
  await server.send({ ...CODE_MAIL, subject: 'Afterwards' });
  await expect(webInbox.rows).toHaveCount(4);
  await expect(webInbox.rows.first()).toContainText('Afterwards');
});

test('an address that is chosen while the page connects is what the list shows', async ({
  page,
  server,
  webInbox,
}) => {
  await server.send(CODE_MAIL, LINK_MAIL);
  const [connection, answer] = [createLatch(), createLatch()];
  await page.routeWebSocket(/v1\/ws/, async (socket) => {
    await connection.opened;
    socket.connectToServer();
  });
  await page.route(
    /v1\/messages\?.*address=/,
    async (route) => {
      await answer.opened;
      await route.continue();
    },
    { times: 1 },
  );
  await page.goto('/');
  await expect(webInbox.rows).toHaveCount(2);
  const asked = page.waitForRequest(/v1\/messages\?.*address=/);
  await webInbox.address.selectOption('bob@acme.test');
  await asked;
  connection.open();
  await expect(webInbox.connection).toHaveText('Live');
  await expect(webInbox.rows).toHaveCount(1);
  await expect(webInbox.rows).toContainText('Confirm your address');
  answer.open();
});

test('a code is shown, though a message that came after it is told of first', async ({
  page,
  server,
  webInbox,
}) => {
  const [connection, refreshed] = [createLatch(), createLatch()];
  await page.routeWebSocket(/v1\/ws/, async (socket) => {
    await connection.opened;
    socket.connectToServer();
  });
  await page.goto('/');
  await expect(page.getByText('Waiting for mail')).toBeVisible();
  await server.send(CODE_MAIL);
  await page.route(/v1\/messages\?/, async (route) => {
    await refreshed.opened;
    await route.continue();
  });
  const asked = page.waitForRequest(/v1\/messages\?/);
  connection.open();
  await asked;
  await server.send({ subject: 'Welcome to Larkspur', text: 'Good to have you.' });
  await expect(webInbox.heading).toHaveText('Welcome to Larkspur');
  refreshed.open();
  await expect(webInbox.rows).toHaveCount(2);
  await expect(webInbox.heading).toHaveText('Your sign-up code');
});

test('End reaches the last message, though the page connects while older ones are on their way', async ({
  page,
  server,
  webInbox,
}) => {
  await server.sendMany(150, (index) => ({ subject: `Mail ${index}` }));
  const [connection, older] = [createLatch(), createLatch()];
  await page.routeWebSocket(/v1\/ws/, async (socket) => {
    await connection.opened;
    socket.connectToServer();
  });
  await page.route(
    /v1\/messages\?.*before=/,
    async (route) => {
      await older.opened;
      await route.continue();
    },
    { times: 1 },
  );
  await page.goto('/');
  await expect(webInbox.rows.first()).toContainText('Mail ');
  const asked = page.waitForRequest(/v1\/messages\?.*before=/);
  await page.keyboard.press('End');
  await asked;
  const refreshed = page.waitForResponse(/v1\/messages\?(?!.*before=)/);
  connection.open();
  await refreshed;
  older.open();
  await expect(webInbox.rows.last()).toHaveAttribute('aria-posinset', '150');
});

// The page asks for 100 at a time. A list of 5,000 takes a slow machine long; npm run proof has them all.
const MAILS = process.env['PROOF'] ? 5000 : 400;

test('long lists stay usable: few rows are in the page, and each can be reached', async ({
  page,
  server,
  webInbox,
}) => {
  await server.sendMany(MAILS, (index) => ({
    to: `user-${index % 300}@acme.test`,
    subject: `Mail ${index}`,
    text: `Your code is ${100_000 + index}.`,
  }));
  await page.goto('/');
  await expect(webInbox.rows.first()).toContainText('Mail ');
  await page.keyboard.press('End');
  await expect(webInbox.rows.last()).toHaveAttribute('aria-posinset', `${MAILS}`);
  await expect(webInbox.heading).toHaveText(/^Mail \d{1,2}$/);
  expect(await webInbox.rows.count()).toBeLessThan(60);
  await page.keyboard.press('Home');
  await expect(webInbox.rows.first()).toHaveAttribute('aria-posinset', '1');

  await webInbox.search.fill(`${100_000 + MAILS / 2}`);
  await expect(webInbox.rows).toHaveCount(1);
  await expect(webInbox.rows).toContainText(`Mail ${MAILS / 2}`);
  await webInbox.search.fill('');
  await expect(webInbox.rows.first()).toHaveAttribute('aria-posinset', '1');
  await server.send({ ...CODE_MAIL, subject: 'On top of all' });
  await expect(webInbox.rows.first()).toContainText('On top of all');
});

test('rows stay in place for a reader who has scrolled down when mail arrives', async ({
  page,
  server,
  webInbox,
}) => {
  await server.send(...Array.from({ length: 60 }, (_, index) => ({ subject: `Mail ${index}` })));
  await page.goto('/');
  const list = page.getByRole('listbox', { name: 'Messages' });
  await list.evaluate((box) => box.scrollTo(0, 1700));
  const row = webInbox.rows.filter({ hasText: 'Mail 30' });
  await expect(row).toHaveAttribute('aria-posinset', '30');
  const before = await row.boundingBox();
  await server.send(CODE_MAIL);
  await expect(webInbox.heading).toHaveText('Your sign-up code');
  await expect(row).toHaveAttribute('aria-posinset', '31');
  expect((await row.boundingBox())?.y).toBe(before?.y);
});
