const CHOICE = /\(([^()]*)\)/;

/** Splits a list of a vocabulary into its terms: `set (|a|your) password` stands for three. */
export function splitTerms(list: string): string[] {
  return list.split(',').flatMap((term) => spellOut(term.trim()));
}

function spellOut(term: string): string[] {
  const [choice, words] = CHOICE.exec(term) ?? [];
  if (choice === undefined || words === undefined) return [term];
  return words
    .split('|')
    .flatMap((word) => spellOut(term.replace(choice, word).replaceAll('  ', ' ').trim()));
}
