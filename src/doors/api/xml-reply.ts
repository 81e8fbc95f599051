import type { ApiReply } from './api-door.js';

/** A value that XML can hold: a list repeats the element `member`. */
export type XmlValue =
  | string
  | readonly XmlValue[]
  | { readonly [name: string]: XmlValue | undefined };

const SPECIAL = /[<>&"]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
};

/** The element that a response of XML has around all others. */
interface XmlRoot {
  readonly name: string;
  readonly namespace: string;
}

/** Makes a response of XML, as the Query protocol of AWS writes it. */
export function xmlReply(
  status: number,
  { name: root, namespace }: XmlRoot,
  content: XmlValue,
): ApiReply {
  const body = `<${root} xmlns="${namespace}">${toXml(content)}</${root}>\n`;
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
