import { expect, test } from 'vitest';
import { checkLinks } from '../../../src/playwright/test-functions.js';

test('the options are checked before any link is opened', async () => {
  const message = { raw: Buffer.of() } as never;
  await expect(checkLinks(message, { remote: 'all' } as never)).rejects.toThrow(
    "{ remote } must be 'allow' or 'block', got 'all'.",
  );
});
