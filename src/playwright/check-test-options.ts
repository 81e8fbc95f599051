import { checkKeys } from '../errors/check-keys.js';
import { checkChoice, wrongValue } from '../errors/option-errors.js';
import { checkDomain } from '../inbox/address.js';
import { checkCountry } from '../inbox/fictional-numbers.js';
import { LINK_ORIGINS } from '../inbox/link-origin.js';
import { checkTimeout } from '../inbox/options/wait-options.js';
import type {
  InboxAttach,
  InboxAttachMode,
  InboxAttachOptions,
  InboxTestOptions,
} from './test-options.js';

/**
 * Checks the options of a test.
 *
 * @throws InvalidOptionError for an invalid value
 */
export function checkTestOptions(options: InboxTestOptions): void {
  const { inboxTimeout, inboxDomain, inboxLinkOrigin, inboxMask, inboxAttach } = options;
  if (inboxTimeout !== undefined) checkTimeout(inboxTimeout, 'inboxTimeout');
  if (inboxDomain !== undefined) checkDomain(inboxDomain, 'inboxDomain');
  checkChoice('inboxLinkOrigin', inboxLinkOrigin, LINK_ORIGINS);
  checkBoolean('inboxMask', inboxMask);
  checkCountry(options.phoneCountry, 'phoneCountry');
  if (inboxAttach !== undefined) checkAttach(inboxAttach);
}

const MODES: readonly InboxAttachMode[] = ['off', 'on', 'retain-on-failure'];
const ATTACH_KEYS: readonly (keyof InboxAttachOptions)[] = ['mode', 'screenshots'];

function checkAttach(attach: InboxAttach): void {
  if (typeof attach !== 'object') {
    checkChoice('inboxAttach', attach, MODES);
    return;
  }
  const { mode, screenshots } = checkKeys(attach, { of: 'inboxAttach', keys: ATTACH_KEYS });
  if (mode !== undefined) checkChoice('inboxAttach: { mode }', mode, MODES);
  if (screenshots !== undefined) checkBoolean('inboxAttach: { screenshots }', screenshots);
}

function checkBoolean(of: string, value: boolean): void {
  if (typeof value !== 'boolean') throw wrongValue({ of, wanted: 'true or false', value });
}
