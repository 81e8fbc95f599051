import { expect, it } from 'vitest';
import { messageOpener } from '../../../src/playwright/page/open-message.js';

it('refuses another value of { remote } before it opens a page', async () => {
  const openMessage = messageOpener({} as never);
  await expect(
    openMessage({ raw: Buffer.of() } as never, { remote: 'all' } as never),
  ).rejects.toThrow("{ remote } must be 'allow' or 'block', got 'all'.");
});
