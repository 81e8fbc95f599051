import { AttachedBrowser } from '../../playwright/attached-browser/attached-browser.js';
import { usageError } from '../read-values.js';
import type { VerbCall } from '../verb.js';
import { readForm, readWait } from './waits.js';

/** Where browsers listen by custom. */
export const DEFAULT_CDP = 'http://127.0.0.1:9222';

/** Types the code of an address into a page, and prints how, without the code. */
export async function fillCode(call: VerbCall): Promise<void> {
  const { client, print, values } = call;
  const { target, page, cdp = DEFAULT_CDP } = values;
  if (target === undefined)
    throw usageError('fill must have --target, a selector.', "add --target 'input[name=code]'.");
  const browser = new AttachedBrowser(cdp);
  const options = { ...(await readWait(call)), ...readForm(values) };
  const typed = await browser.typeCode({ target, page }, async () => {
    const { code } = await client.messages.waitForOTP(options);
    return code;
  });
  print(typed, { typed });
}

/** Opens the link of an address in a new tab, and prints its host only. */
export async function openLink(call: VerbCall): Promise<void> {
  const { client, print, values } = call;
  const { cdp = DEFAULT_CDP } = values;
  const options = { ...(await readWait(call)), ...readForm(values) };
  const opened = await new AttachedBrowser(cdp).openLink(async () => {
    const { link } = await client.messages.waitForLink(options);
    return link;
  });
  print(opened, { opened });
}
