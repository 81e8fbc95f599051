// By UTF-16 unit; 0 is not yet known.
const folded = new Uint16Array(65_536);
const ASCII = /^[\n\x20-\x7e]*$/;
const ASCII_FOLDED = /[-_`]/g;
const MARK = /\p{M}/gu;
const DASH_OR_UNDERSCORE = /[-_]/;
const APOSTROPHE = /[’‘ʼ`´]/;
// Letters that Unicode does not decompose, as people write them where they have no others; a final sigma is a sigma.
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'a',
  ð: 'd',
  ø: 'o',
  þ: 't',
  ß: 's',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  œ: 'o',
  ŧ: 't',
  ə: 'e',
  ς: 'σ',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
};
// Vowel signs of these scripts are part of the word; only the alphabets below lose their accents.
const ACCENTED =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Folds text for comparing words: lower case, no accents, dashes as spaces, one apostrophe. The result has the length of
 * its argument, so positions are the same in both.
 */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(ASCII_FOLDED, asciiFold);
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index++) units[index] = foldUnit(text.charCodeAt(index));
  return Buffer.from(units.buffer).toString('utf16le');
}

function asciiFold(character: string): string {
  return character === '`' ? "'" : ' ';
}

function foldUnit(unit: number): number {
  const known = folded[unit];
  if (known) return known;
  const result = compute(String.fromCharCode(unit)).charCodeAt(0);
  folded[unit] = result;
  return result;
}

function compute(character: string): string {
  if (DASH_OR_UNDERSCORE.test(character)) return ' ';
  if (APOSTROPHE.test(character)) return "'";
  if (character === 'İ') return 'i';
  const lower = character.toLowerCase();
  const plain = ACCENTED.test(character) ? lower.normalize('NFD').replace(MARK, '') : lower;
  return PLAIN[plain] ?? plain[0] ?? character;
}
