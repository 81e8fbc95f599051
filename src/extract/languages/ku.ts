import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Kurdish. */
export const ku: Vocabulary = {
  language: 'ku',

  common: `bi, bo, de, di, ev, heke, ji, ku, li, me, ne, spas, te, we, xwe, û`,

  code: `
    koda (|te ya |we ya )(ewlehiyê|pejirandinê|piştrastkirinê|têketinê|çalakkirinê), koda yekcar,
    şîfreya yekcar
  `,

  weakCode: `kod, koda, kodê`,

  password: `borînpeyv*, şîfre*`,

  enter: `bi kar bîne, binivîse, kopî bike, têkeve`,

  copula: `ev e, ye`,

  userName: `navê bikarhêner, navê bikarhêneriyê`,

  open: `bitikîne, bişkok, girêdan, li vir`,

  signIn: `têketin, têkeve`,

  confirm: `bipejirîne, piştrast bike, piştrastkirin, çalak bike`,

  reset: `şîfreya nû, şîfreyê biguherîne, şîfreyê nû bike`,

  invite: `qebûl bike, vexwendin`,

  undo: `betal bike, heke tu nebûyî`,
};
