// By UTF-16 unit; 0 is not yet known.
const folded = new Uint16Array(65_536);
const ASCII = /^[\n\x20-\x7e]*$/;
const ASCII_FOLDED = /[-_`]/g;
const MARK = /\p{M}/gu;
const DASH_OR_UNDERSCORE = /[-_]/;
const APOSTROPHE = /[’‘ʼ`´]/;
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
  if (character === 'ı' || character === 'İ') return 'i';
  if (character === 'ي' || character === 'ى') return 'ی';
  if (character === 'ك') return 'ک';
  if (character === 'أ' || character === 'إ' || character === 'آ') return 'ا';
  const lower = character.toLowerCase();
  const plain = ACCENTED.test(character) ? lower.normalize('NFD').replace(MARK, '') : lower;
  return plain.length === 1 ? plain : (plain[0] ?? character);
}
