import { test } from 'playwright-inbox';

test('nobody sends a mail', async ({ inbox }) => {
  await inbox.waitForCode({ timeout: 300 });
});
