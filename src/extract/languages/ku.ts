import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Kurdish. */
export const ku: Vocabulary = {
  language: 'ku',
  common: 'û, ji, bo, we, te, ev, ku, heke, ne, di, de, bi, me, spas, xwe, li',
  code: 'koda piştrastkirinê, koda pejirandinê, koda ewlehiyê, koda têketinê, koda yekcar, şîfreya yekcar, koda çalakkirinê',
  weakCode: 'kod, koda, kodê',
  password: 'şîfre*, borînpeyv*',
  enter: 'binivîse, têkeve, bi kar bîne, kopî bike',
  copula: 'ev e, ye',
  userName: 'navê bikarhêner, navê bikarhêneriyê',
  open: 'bitikîne, girêdan, bişkok, li vir',
  signIn: 'têkeve, têketin',
  confirm: 'piştrast bike, piştrastkirin, bipejirîne, çalak bike',
  reset: 'şîfreyê nû bike, şîfreya nû, şîfreyê biguherîne',
  invite: 'vexwendin, qebûl bike',
  undo: 'heke tu nebûyî, betal bike',
};
