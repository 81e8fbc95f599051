// Six digits behind the word "code", and the first link that says confirm or verify.
const CODE = /\bcode\b\D{0,40}(\d{6})\b/i;
const LINK = /https?:\/\/[^\s"<>]*(?:confirm|verify)[^\s"<>]*/i;

export default function extract({ subject = '', text = '', html = '' }) {
  const words = `${subject}\n${text || html.replace(/<[^>]*>/g, ' ')}`;
  return { code: CODE.exec(words)?.[1], link: LINK.exec(`${text}\n${html}`)?.[0] };
}
