import { expect, it } from 'vitest';
import { checkTestOptions } from '../../src/playwright/check-test-options.js';
import { openMailServer } from '../../src/playwright/open-mail-server.js';
import {
  DEFAULT_OPTIONS,
  type InboxTestOptions,
  isAnySet,
  reportSettings,
} from '../../src/playwright/test-options.js';

it('fills in the defaults for the report', () => {
  const settings = (options: Partial<InboxTestOptions>) =>
    reportSettings({ ...DEFAULT_OPTIONS, ...options });
  const screenshots = undefined;
  expect(isAnySet({ ...DEFAULT_OPTIONS })).toBe(false);
  expect(settings({})).toEqual({ mask: false, attach: 'retain-on-failure', screenshots });
  expect(settings({ inboxMask: true })).toEqual({ mask: true, attach: 'off', screenshots });
  expect(settings({ inboxMask: true, inboxAttach: 'on' })).toMatchObject({ attach: 'on' });
  expect(settings({ inboxAttach: { screenshots: false } })).toEqual({
    mask: false,
    attach: 'retain-on-failure',
    screenshots: false,
  });
});

it.each([
  [{ phoneCountry: 'GB' }, "phoneCountry must be one of US, DE, AU, SE, got 'GB'."],
  [
    { inboxAttach: 'always' },
    "inboxAttach must be 'off', 'on' or 'retain-on-failure', got 'always'.",
  ],
  [
    { inboxAttach: { mode: 'always' } },
    "inboxAttach: { mode } must be 'off', 'on' or 'retain-on-failure', got 'always'.",
  ],
  [
    { inboxAttach: { screenshots: 'off' } },
    "inboxAttach: { screenshots } must be true or false, got 'off'.",
  ],
  [{ inboxAttach: { pictures: false } }, 'inboxAttach has no { pictures }.'],
  [{ inboxTimeout: -1 }, 'inboxTimeout must be a number of ms from 0 to 2147483647, got -1.'],
  [{ inboxTimeout: '30s' }, "inboxTimeout must be a number of ms from 0 to 2147483647, got '30s'."],
  [{ inboxDomain: 'ada@acme.test' }, "inboxDomain must be a domain name, got 'ada@acme.test'."],
  [
    { inboxLinkOrigin: 'localhost' },
    "inboxLinkOrigin must be 'as-sent' or 'baseURL', got 'localhost'.",
  ],
  [{ inboxMask: 'yes' }, "inboxMask must be true or false, got 'yes'."],
])('refuses %o', (option, message) => {
  const options = { ...DEFAULT_OPTIONS, ...(option as Partial<InboxTestOptions>) };
  expect(isAnySet(options)).toBe(true);
  expect(() => checkTestOptions(options)).toThrow(
    new RegExp(`^${message.replace(/[{}.()]/g, '\\$&')}`),
  );
});

it('refuses what a shared mail server cannot take', async () => {
  const options = { url: 'http://127.0.0.1:9', tls: 'starttls', maxMessageSize: 1000 } as const;
  await expect(openMailServer(options, 0)).rejects.toThrow(
    '{ tls, maxMessageSize } of mailServerOptions cannot be set for the shared mail server at http://127.0.0.1:9.\n\n' +
      'Hint: pass it to mailWebServer(), or give each worker its own mail server with { url: false }.',
  );
});
