import type { ApiReply } from '../api/api-door.js';

/** A value that XML can hold: a list repeats the element `member`. */
export type XmlValue =
  | string
  | readonly XmlValue[]
  | { readonly [name: string]: XmlValue | undefined };

const SPECIAL = /[<>&"]/g;
const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';
const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
};

/** Makes a response of XML, as version 1 of Amazon SES writes it. */
export function xmlReply(status: number, root: string, content: XmlValue): ApiReply {
  const body = `<${root} xmlns="${NAMESPACE}">${toXml(content)}</${root}>\n`;
  return { status, headers: { 'content-type': 'text/xml' }, body };
}

function toXml(value: XmlValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value.replace(SPECIAL, (sign) => ENTITIES[sign] ?? sign);
  if (isList(value)) return value.map((item) => `<member>${toXml(item)}</member>`).join('');
  return Object.entries(value)
    .map(([name, item]) => `<${name}>${toXml(item)}</${name}>`)
    .join('');
}

function isList(value: XmlValue): value is readonly XmlValue[] {
  return Array.isArray(value);
}
