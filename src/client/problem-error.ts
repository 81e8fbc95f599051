import type { InboxError } from '../errors/base.js';
import { AmbiguousCodeError, AmbiguousLinkError } from '../errors/mail-errors.js';
import { InvalidOptionError } from '../errors/option-errors.js';
import {
  AddressTakenError,
  ApiError,
  ApiKeyError,
  InboxClosedError,
  NotFoundError,
} from '../errors/server-errors.js';
import { MailTimeoutError } from '../errors/wait-errors.js';
import { parsePhoneNumber } from '../phone-number.js';
import { decodeTimeout, type ProblemJson } from '../wire/problem.js';

/** Makes the error for a problem, with the hint that a caller of the client needs. */
export function problemError(problem: ProblemJson, url: string, keySent: boolean): InboxError {
  switch (problem.kind) {
    case 'timeout':
      return new MailTimeoutError(decodeTimeout(problem), problem);
    case 'ambiguous':
      return problem.of === 'link'
        ? new AmbiguousLinkError(problem)
        : new AmbiguousCodeError(problem);
    case 'address-taken':
      return new AddressTakenError(problem.address, problem.holder, {
        hint: parsePhoneNumber(problem.address)
          ? 'leave out { number } for a fresh one, or delete the other phone first.'
          : 'leave out { username } for a fresh one, or delete the other inbox first.',
      });
    case 'gone':
      return new InboxClosedError(problem.address, {
        reason: problem.reason,
        hint: `make another with inboxes.${parsePhoneNumber(problem.address) ? 'createPhone' : 'create'}().`,
      });
    case 'invalid-request':
      return new InvalidOptionError(problem);
    case 'key-needed':
      return new ApiKeyError(
        { ...problem, url },
        {
          summary: keySent
            ? `The mail server at ${url} refuses the API key that was sent.`
            : `The mail server at ${url} wants an API key, and none was sent.`,
          hint: 'pass { apiKey }, or set PLAYWRIGHT_INBOX_API_KEY to the key that the server was started with.',
        },
      );
    case 'not-found':
    case 'earlier-run':
      return new NotFoundError(
        { ...problem, url },
        { summary: problem.summary, hint: MISSING[problem.kind] },
      );
    default:
      return new ApiError({ ...problem, url }, problem);
  }
}

const MISSING = {
  'not-found':
    'inboxes.list(), inboxes.listPhones() and inboxes.listEmails(id) show what there is.',
  'earlier-run':
    'make another inbox: inboxes.create({ username, after }) with the same name and the last seq you saw takes over what came meanwhile.',
};
