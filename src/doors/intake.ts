import { parseMailbox } from '../mailbox.js';
import { MEBIBYTE } from '../mebibyte.js';
import { type ApiAnswer, type ApiDoor, type ApiRequest, jsonReply } from './api/api-door.js';
import { DOOR_PATHS } from './api/door-paths.js';
import { ownApi, problem } from './api/own-api.js';

const MOST_RECIPIENTS = 1000;

/**
 * The raw intake: takes the bytes of a mail (RFC 5322) from whatever receives mail elsewhere, with its envelope in the query
 * (`from` and one `to` for each recipient) or in the headers `X-Mail-From` and `X-Rcpt-To` (separated by commas).
 */
export const intakeDoor: ApiDoor = {
  name: 'intake',
  path: DOOR_PATHS.intake,
  maxBytes: 25 * MEBIBYTE,
  ...ownApi('mail'),
  answer,
};

function answer({ method, path, query, headers, body }: ApiRequest): ApiAnswer {
  if (path !== '') throw problem(404, `There is nothing at ${DOOR_PATHS.intake}${path}.`);
  if (method !== 'POST') throw problem(405, `The method must be POST, got ${method}.`);
  const mailFrom = query.get('from') ?? oneOf(headers['x-mail-from']);
  const recipients = query.has('to') ? query.getAll('to') : listOf(oneOf(headers['x-rcpt-to']));
  if (!recipients.length)
    throw problem(
      400,
      'The recipients are missing: name them in the query (?from=…&to=…) or in the header X-Rcpt-To.',
    );
  if (recipients.length > MOST_RECIPIENTS)
    throw problem(400, `There must be at most ${MOST_RECIPIENTS} recipients.`);
  const wrong = [...recipients, ...(mailFrom ? [mailFrom] : [])].find(
    (text) => !parseMailbox(text),
  );
  if (wrong !== undefined)
    throw problem(400, `An address must be like ada@example.com, got ${JSON.stringify(wrong)}.`);
  if (!body.length) throw problem(400, 'The body must be the bytes of a mail, got an empty one.');
  return {
    mails: [{ mailFrom, recipients, provider: undefined, content: body }],
    reply: jsonReply(200, { recipients }),
  };
}

function oneOf(value: string | string[] | undefined): string {
  return [value ?? ''].flat()[0] ?? '';
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean);
}
