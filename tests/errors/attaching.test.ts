import { expect, test } from 'vitest';
import { missingPackage } from '../../src/errors/option-errors.js';
import { AttachedBrowser } from '../../src/playwright/attached-browser/attached-browser.js';
import { rejectionOf } from '../client/open-client.js';

test('a missing package is named with the command that installs it', () => {
  const cause = new Error('Cannot find package');
  const error = missingPackage('Attaching to a browser', 'playwright-core', cause);
  expect(error).toMatchObject({ name: 'InvalidOptionError', cause });
  expect(error.message).toMatchInlineSnapshot(`
    "Attaching to a browser needs the package playwright-core, which is not installed.

    Hint: run npm install --save-dev playwright-core."
  `);
});

test('a browser that does not answer is named with how to start it', async () => {
  const endpoint = 'http://127.0.0.1:9';
  const browser = new AttachedBrowser(endpoint);
  const error = await rejectionOf(browser.openLink(async () => 'https://acme.test'));
  expect(error).toMatchObject({ name: 'BrowserError', endpoint });
  expect(error.message).toMatchInlineSnapshot(`
    "No browser answers at http://127.0.0.1:9: connect ECONNREFUSED 127.0.0.1:9.

    Hint: start it with --remote-debugging-port=9222, and pass --cdp http://127.0.0.1:9222."
  `);
});
