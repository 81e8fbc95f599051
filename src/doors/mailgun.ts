import { randomBytes } from 'node:crypto';
import { MEBIBYTE } from '../mebibyte.js';
import {
  type ApiDoor,
  ApiRefusal,
  type ApiRequest,
  type AttachedFile,
  jsonReply,
  type MailboxName,
  type OutgoingMail,
} from './api/api-door.js';
import { DOOR_PATHS } from './api/door-paths.js';
import { basicKey } from './api/find-key.js';
import { addressesOf, parseMailboxNames } from './api/parse-mailbox-name.js';
import { RawHeader } from './api/raw-header.js';
import { fieldOf, type JsonObject, objectOf, parseJson } from './api/read-json.js';
import { templateContent } from './api/template-content.js';

const NAME = 'Mailgun';
const PATH = /^\/v3\/([^/]{1,255})\/messages(\.mime)?$/;
const QUEUED = 'Queued. Thank you.';
const OF_RECIPIENT = /%recipient\.([\w-]{1,100})%/g;
const HEADER = 'h:';
const INVALID_TO = "'to' parameter is not a valid address. please check documentation";
const NO_TYPE = 'application/octet-stream';

/** The Messages API of Mailgun: composed mails, whole ones, and batches by recipient variables. */
export const mailgunDoor: ApiDoor = {
  name: NAME,
  path: DOOR_PATHS.mailgun,
  maxBytes: 25 * MEBIBYTE,
  findKey: basicKey,
  async answer(request) {
    const [, domain, mime] = PATH.exec(request.path) ?? [];
    if (domain === undefined) throw refusal(404, 'Not Found');
    if (request.method !== 'POST') throw refusal(405, 'Method Not Allowed');
    const form = await readForm(request);
    const id = `<${randomBytes(10).toString('hex')}@${domain}>`;
    const reply = jsonReply(200, { id, message: QUEUED });
    if (form.get('o:testmode') === 'yes') return { mails: [], reply };
    return { mails: mime ? [await readWhole(form, id)] : await readMails(form, id), reply };
  },
  refusals: {
    'no-key': forbidden,
    'wrong-key': forbidden,
    'too-large': (detail) => refusal(413, `Request Entity Too Large: ${detail}`),
    rejected: () => refusal(400, INVALID_TO),
    'too-many': () => refusal(429, 'Too many requests'),
    'not-delivered': (detail) => refusal(500, `Internal Server Error: ${detail}`),
    unavailable: (detail) => refusal(503, `Service Unavailable: ${detail}`),
  },
};

async function readForm({ headers, body }: ApiRequest): Promise<FormData> {
  const type = headers['content-type'] ?? '';
  try {
    return await new Response(Buffer.from(body), { headers: { 'content-type': type } }).formData();
  } catch (error) {
    throw refusal(400, `The body must be a form: ${error}`);
  }
}

async function readWhole(form: FormData, id: string): Promise<OutgoingMail> {
  const recipients = addressesOf(readMailboxes(form, 'to'));
  if (!recipients.length) throw refusal(400, 'to parameter is missing');
  const message = form.get('message');
  if (message === null) throw refusal(400, 'message parameter is missing');
  const raw = typeof message === 'string' ? Buffer.from(message) : await bytesOf(message);
  const header = new RawHeader(raw);
  const [mailFrom = ''] = header.addresses('from');
  return { mailFrom, recipients, provider: { name: NAME, id }, content: header.without('bcc') };
}

/** Reads a mail; with recipient variables, one for each recipient. */
async function readMails(form: FormData, id: string): Promise<OutgoingMail[]> {
  const [from] = readMailboxes(form, 'from');
  if (!from) throw refusal(400, 'from parameter is missing');
  const to = readMailboxes(form, 'to');
  if (!to.length) throw refusal(400, 'to parameter is missing');
  if (!['text', 'html', 'amp-html', 'template'].some((name) => form.get(name)))
    throw refusal(
      400,
      "Need at least one of 'text', 'html', 'amp-html' or 'template' parameters specified",
    );
  const files = [...(await readFiles(form, 'attachment')), ...(await readFiles(form, 'inline'))];
  const batch = textOf(form, 'recipient-variables');
  const mail = { form, id, from, files };
  if (batch === undefined) return [readMail(mail, to, {})];
  const variables = readVariables(batch, 'recipient-variables');
  return to.map((mailbox) => readMail(mail, [mailbox], objectOf(variables[mailbox.address])));
}

interface FormMail {
  readonly form: FormData;
  readonly id: string;
  readonly from: MailboxName;
  readonly files: readonly AttachedFile[];
}

function readMail(
  { form, id, from, files }: FormMail,
  to: readonly MailboxName[],
  recipient: JsonObject,
): OutgoingMail {
  const [cc, bcc] = [readMailboxes(form, 'cc'), readMailboxes(form, 'bcc')];
  const filled = (name: string): string | undefined =>
    textOf(form, name)?.replace(
      OF_RECIPIENT,
      (whole, key) => `${fieldOf(recipient, key) ?? whole}`,
    );
  const template = textOf(form, 'template');
  const [subject, text, html] = ['subject', 'text', 'html'].map(filled);
  const headers = [...form.keys()]
    .filter((name) => name.startsWith(HEADER))
    .map((name) => [name.slice(HEADER.length), filled(name) ?? ''] as const);
  const variables = filled('t:variables') ?? filled('h:X-Mailgun-Variables') ?? '{}';
  return {
    mailFrom: from.address,
    recipients: addressesOf(to, cc, bcc),
    provider: { name: NAME, id, template, scheduledAt: textOf(form, 'o:deliverytime') },
    content: {
      from,
      to,
      cc,
      messageId: id,
      subject,
      ...(template === undefined
        ? { text, html }
        : templateContent(NAME, {
            id: template,
            variables: { ...recipient, ...readVariables(variables, 't:variables') },
          })),
      headers: Object.fromEntries(headers),
      attachments: files,
    },
  };
}

function readVariables(json: string, field: string): JsonObject {
  const variables = parseJson(Buffer.from(json));
  if (variables === undefined) throw refusal(400, `${field} parameter is not valid JSON`);
  return objectOf(variables);
}

function readMailboxes(form: FormData, field: string): MailboxName[] {
  return form.getAll(field).flatMap((value) =>
    parseMailboxNames(value).map((mailbox) => {
      if (mailbox) return mailbox;
      throw refusal(400, `'${field}' parameter is not a valid address. please check documentation`);
    }),
  );
}

/** Reads files; those in the field `inline` are shown by the HTML under their names. */
function readFiles(form: FormData, field: 'attachment' | 'inline'): Promise<AttachedFile[]> {
  const files = form.getAll(field).filter((value) => typeof value !== 'string');
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      type: file.type === NO_TYPE ? undefined : file.type,
      cid: field === 'inline' ? file.name : undefined,
      content: await bytesOf(file),
    })),
  );
}

async function bytesOf(file: Blob): Promise<Buffer> {
  return Buffer.from(await file.arrayBuffer());
}

function textOf(form: FormData, field: string): string | undefined {
  const value = form.get(field);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function forbidden(): ApiRefusal {
  const headers = { 'content-type': 'text/plain' };
  return new ApiRefusal({ status: 401, headers, body: 'Forbidden' }, 'Forbidden');
}

function refusal(status: number, message: string): ApiRefusal {
  return new ApiRefusal(jsonReply(status, { message }), message);
}
