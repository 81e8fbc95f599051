// Germanic languages write a letter that a keyboard or a gateway does not have as two.
const LANGUAGES: ReadonlySet<string> = new Set(['da', 'de', 'fo', 'is', 'lb', 'nb', 'nn', 'sv']);
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ä: 'ae',
  å: 'aa',
  æ: 'ae',
  ö: 'oe',
  ø: 'oe',
  ü: 'ue',
  þ: 'th',
};
const LETTER = /[ßäåæöøüþ]/gi;

/** Adds the other spelling of the terms of a list that have one, such as `bestaetigungscode`. */
export function withTwoLetters(list: string, language: string): string {
  if (!LANGUAGES.has(language)) return list;
  const others = list
    .split(',')
    .map((term) => term.replace(LETTER, (letter) => LETTERS[letter.toLowerCase()] ?? letter))
    .filter((other) => !list.includes(other));
  return [list, ...others].join(',');
}
