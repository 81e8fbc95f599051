import type { BrowserContext } from '@playwright/test';
import { expect, it } from 'vitest';
import { Elsewhere } from '../../../src/playwright/page/confirm-elsewhere.js';

it('says that a context without a browser has no other device', async () => {
  // As those of Electron and Android are.
  const elsewhere = new Elsewhere({ browser: () => null } as BrowserContext);
  await expect(elsewhere.confirm('https://acme.test/', { device: 'other' })).rejects.toThrow(
    'Cannot open another device: the context of the test has no browser, as in Electron and on Android.\n\n' +
      'Hint: leave out { device } to open the link in a second page.',
  );
});

it('takes a function last', async () => {
  const elsewhere = new Elsewhere({} as BrowserContext);
  const confirm = 'click' as never;
  await expect(elsewhere.confirm('https://acme.test/', {}, confirm)).rejects.toThrow(
    "The last argument of confirmElsewhere() must be a function, got 'click'.",
  );
});

it('calls the function that comes after undefined', async () => {
  const page = { goto: async () => null, close: async () => undefined };
  const elsewhere = new Elsewhere({ newPage: async () => page } as never);
  const confirmed: unknown[] = [];
  const options = undefined as never;
  await elsewhere.confirm('https://acme.test/', options, async (opened) => confirmed.push(opened));
  expect(confirmed).toEqual([page]);
});
