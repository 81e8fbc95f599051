import { checkKeys } from '../errors/check-keys.js';
import { wrongValue } from '../errors/option-errors.js';
import { checkDomain } from '../inbox/address.js';
import { checkLinkOriginName } from '../inbox/link-origin.js';
import { checkTimeout } from '../inbox/wait.js';
import type {
  InboxAttach,
  InboxAttachMode,
  InboxAttachOptions,
  InboxTestOptions,
} from './inbox-options.js';

/** What a report shows of mail. */
export interface ReportSettings {
  /** Whether codes are hidden. */
  readonly mask: boolean;
  readonly attach: InboxAttachMode;
  /** Whether attached mails have a screenshot; undefined for those of tests that use a browser. */
  readonly screenshots: boolean | undefined;
}

const MODES: readonly InboxAttachMode[] = ['off', 'on', 'retain-on-failure'];

/**
 * Checks the options of a test, and fills in the defaults of its report.
 *
 * @throws InvalidOptionError for a value that cannot be used
 */
export function checkTestOptions(options: InboxTestOptions): ReportSettings {
  const { inboxTimeout, inboxDomain, inboxLinkOrigin, inboxMask, inboxAttach } = options;
  if (inboxTimeout !== undefined) checkTimeout(inboxTimeout, 'inboxTimeout');
  if (inboxDomain !== undefined) checkDomain(inboxDomain, 'inboxDomain');
  checkLinkOriginName(inboxLinkOrigin, 'inboxLinkOrigin');
  const { mode, screenshots } = checkAttach(inboxAttach);
  return {
    mask: checkBoolean('inboxMask', inboxMask),
    // What is masked in steps is not to be read in a file beside them.
    attach: mode ?? (inboxMask ? 'off' : 'retain-on-failure'),
    screenshots,
  };
}

function checkAttach(attach: InboxAttach | undefined): InboxAttachOptions {
  if (attach === undefined) return {};
  if (typeof attach !== 'object') return { mode: checkMode(attach, 'inboxAttach') };
  const { mode, screenshots } = checkKeys(attach, {
    of: 'inboxAttach',
    keys: ['mode', 'screenshots'] satisfies (keyof InboxAttachOptions)[],
  });
  return {
    ...(mode !== undefined && { mode: checkMode(mode, 'inboxAttach: { mode }') }),
    ...(screenshots !== undefined && {
      screenshots: checkBoolean('inboxAttach: { screenshots }', screenshots),
    }),
  };
}

function checkMode(mode: InboxAttachMode, of: string): InboxAttachMode {
  if (MODES.includes(mode)) return mode;
  throw wrongValue({ of, wanted: `one of ${MODES.join(', ')}`, value: mode });
}

function checkBoolean(of: string, value: boolean): boolean {
  if (typeof value === 'boolean') return value;
  throw wrongValue({ of, wanted: 'true or false', value });
}
