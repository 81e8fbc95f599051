import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Welsh. */
export const cy: Vocabulary = {
  language: 'cy',
  common: 'a, ac, yr, eich, ar, yn, i, hyn, os, neu, gan, wedi',
  code: 'cod dilysu, cod cadarnhau, cod diogelwch, cod mewngofnodi, cod un tro',
  weakCode: 'cod',
  password: 'cyfrinair',
  enter: 'rhowch, defnyddiwch',
  open: 'cliciwch, dolen, botwm',
  signIn: 'mewngofnodi',
  confirm: 'cadarnhau, cadarnhewch, dilysu, dilyswch',
  reset: 'ailosod, cyfrinair newydd',
  invite: 'gwahoddiad, derbyn',
  undo: 'canslo, dad danysgrifio',
};
