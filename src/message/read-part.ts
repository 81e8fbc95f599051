import { type TransferEncoding, toTransferEncoding } from './decode-transfer.js';
import { decodeWords } from './decode-words.js';
import type { MailParsers } from './mail-parsers.js';
import type { HeaderField } from './read-headers.js';

/** A part of a message, or the message itself, as its header describes it (RFC 2045 section 5, RFC 2183). */
export interface PartHeader {
  /** Subtype of a multipart, such as `alternative`; undefined for a part that holds no others. */
  readonly multipart: string | undefined;
  /** Boundary of a multipart, if it has one that can be found. */
  readonly boundary: string | undefined;
  /** Media type in lower case. */
  readonly type: string;
  readonly encoding: TransferEncoding;
  /** Charset as the part names it. */
  readonly charset: string | undefined;
  /** `inline`, `attachment` or what else it says, in lower case. */
  readonly disposition: string | undefined;
  /** File name, decoded. */
  readonly name: string | undefined;
  /** Whether lines of the text go on in the next one, and whether the space before goes with it (RFC 3676). */
  readonly flowed: { readonly delSp: boolean } | undefined;
  /** Content-ID without its angle brackets (RFC 2392). */
  readonly cid: string | undefined;
}

export const PLAIN = 'text/plain';
export const HTML = 'text/html';

type Libmime = MailParsers['libmime'];
type Value = ReturnType<Libmime['parseHeaderValue']>;

/** Reads what the header of a part says about it. */
export function readPartHeader(fields: readonly HeaderField[], libmime: Libmime): PartHeader {
  const parse = (name: string): Value => parseValue(fieldOf(fields, name) ?? '', libmime);
  const disposition = parse('content-disposition');
  const name = nameIn(disposition, 'filename');
  const given = fieldOf(fields, 'content-type') ?? typeWithout(disposition, name, libmime);
  const contentType = parseValue(given, libmime);
  const type = contentType.value.toLowerCase().trim();
  const encoding = toTransferEncoding(parse('content-transfer-encoding').value);
  const { boundary = '', charset, format = '', delsp = '' } = contentType.params;
  const described = {
    encoding,
    charset: charset || undefined,
    disposition: decodeWords(disposition.value.toLowerCase().trim()) || undefined,
    name: name ?? nameIn(contentType, 'name'),
    cid: cidOf(fieldOf(fields, 'content-id') ?? ''),
  };
  return {
    multipart: type.startsWith(MULTIPART) ? type.slice(MULTIPART.length) || undefined : undefined,
    boundary: readableBoundary(boundary),
    type: shownType(type, described, libmime),
    flowed: isValue(format, 'flowed') ? { delSp: isValue(delsp, 'yes') } : undefined,
    ...described,
  };
}

const MULTIPART = 'multipart/';
const OCTETS = 'application/octet-stream';
const BRACKETS = /^<|>$/g;
const TOKEN = /^[\w./+-]*$/;
const ASCII = /^[\0-\x7f]+$/;

function fieldOf(fields: readonly HeaderField[], name: string): string | undefined {
  return fields.find((field) => field.name === name)?.value;
}

function parseValue(value: string, libmime: Libmime): Value {
  if (TOKEN.test(value)) return { value, params: {}, decodedParams: [] };
  return libmime.parseHeaderValue(value, { stripComments: true });
}

// What was written as RFC 2231 demands is decoded already, and may look like an encoded word.
function nameIn({ params, decodedParams }: Value, key: string): string | undefined {
  const name = params[key] ?? '';
  return (decodedParams.includes(key) ? name : decodeWords(name)) || undefined;
}

// RFC 2045 section 5.2 makes it text, which no file is.
function typeWithout({ value }: Value, name: string | undefined, libmime: Libmime): string {
  if (name?.includes('.')) return libmime.detectMimeType(name);
  return value.toLowerCase() === 'attachment' ? OCTETS : PLAIN;
}

function shownType(
  type: string,
  { encoding, name }: Pick<PartHeader, 'encoding' | 'name'>,
  libmime: Libmime,
): string {
  // RFC 2045 section 6.4.
  if (encoding === 'opaque') return OCTETS;
  if (!type.includes('/')) return PLAIN;
  return type === OCTETS && name !== undefined ? libmime.detectMimeType(name) || OCTETS : type;
}

// Boundaries are ASCII, and do not end in a space (RFC 2046 section 5.1.1).
function readableBoundary(boundary: string): string | undefined {
  const readable = boundary.trimEnd();
  return ASCII.test(readable) ? readable : undefined;
}

function isValue(given: string, wanted: string): boolean {
  return given.toLowerCase().trim() === wanted;
}

function cidOf(id: string): string | undefined {
  return id.trim().replace(BRACKETS, '').trim() || undefined;
}
