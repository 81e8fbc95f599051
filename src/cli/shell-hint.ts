import type { InboxError } from '../errors/base.js';
import { AmbiguousCodeError, AmbiguousLinkError } from '../errors/mail-errors.js';
import {
  AddressTakenError,
  ApiKeyError,
  InboxClosedError,
  MailServerGoneError,
  NotAMailServerError,
  NotFoundError,
} from '../errors/server-errors.js';
import { MailTimeoutError, type MailTimeoutReason } from '../errors/wait-errors.js';

/** Returns what to do about an error in the words of a shell; undefined where its own hint does. */
export function shellHint(error: InboxError): string | undefined {
  if (error instanceof MailTimeoutError) return OF_TIMEOUTS[error.reason];
  return OF_ERRORS.find(([kind]) => error instanceof kind)?.[1];
}

type ErrorClass = abstract new (...args: never[]) => InboxError;

const LONGER = 'wait longer with --timeout';
const FRESH = '`npx playwright-inbox inbox new` prints a fresh address.';

const OF_ERRORS: readonly (readonly [ErrorClass, string])[] = [
  [
    AmbiguousCodeError,
    "pass --pattern with what is before the code, and only before this one: --pattern 'login code: ([0-9]{6})'.",
  ],
  [AmbiguousLinkError, 'pass --pattern with a part of the link that the others lack.'],
  [
    MailServerGoneError,
    'start it with `npx playwright-inbox`; PLAYWRIGHT_INBOX_URL says where it is.',
  ],
  [
    NotAMailServerError,
    'PLAYWRIGHT_INBOX_URL must name the HTTP port of playwright-inbox, not its SMTP port and not the application.',
  ],
  [ApiKeyError, 'set PLAYWRIGHT_INBOX_API_KEY to the key that the server was started with.'],
  [AddressTakenError, FRESH],
  [InboxClosedError, FRESH],
  [NotFoundError, '`npx playwright-inbox inbox list` prints what there is.'],
];

const OF_TIMEOUTS: Readonly<Partial<Record<MailTimeoutReason, string>>> = {
  fault: `${LONGER}, beyond the fault, or end it: DELETE /v1/inboxes/<id>/fault.`,
  'no-mail': `look for an error in the log of the application, or ${LONGER}.`,
  'no-client': `check that the form was submitted. If it was, the application sends elsewhere, late or not at all: give it the settings that \`npx playwright-inbox doctor\` prints, look in its log, or ${LONGER}.`,
  'silent-client': `look for an error in the log of the application, or ${LONGER}; if it insists on a login, start the server with --smtp-auth any.`,
  'other-addresses': `check that this address is the one in the form, and the one that the application sends to; or ${LONGER}.`,
  filtered: `loosen --subject, --from, --to or --body, or ${LONGER} if a second message is on its way.`,
  'no-value':
    'compare the template of the mail with the text above, or pass --pattern with the form of the code or a part of the link.',
  taken: '--again prints it once more; or let the application send another mail.',
};
