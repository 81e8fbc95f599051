import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Malayalam. */
export const ml: Vocabulary = {
  language: 'ml',
  common: 'നിങ്ങളുടെ, ഈ, ഒരു, നിങ്ങൾ, വേണ്ടി, ആണ്, അല്ല, ഞങ്ങളുടെ',
  code: 'സ്ഥിരീകരണ കോഡ്, പരിശോധനാ കോഡ്, സുരക്ഷാ കോഡ്, ലോഗിൻ കോഡ്, ഒടിപി',
  weakCode: 'കോഡ്*',
  password: 'പാസ്‌വേഡ്*',
  enter: 'നൽകുക, ഉപയോഗിക്കുക',
  open: 'ക്ലിക്ക്, ലിങ്ക്*, ബട്ടൺ*',
  confirm: 'സ്ഥിരീകരി*, പരിശോധി*, സജീവ*',
  reset: 'പുനഃസജ്ജ*, റീസെറ്റ്*, പുതിയ പാസ്‌വേഡ്',
};
