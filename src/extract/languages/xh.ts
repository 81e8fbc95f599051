import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Xhosa. */
export const xh: Vocabulary = {
  language: 'xh',

  common: `kwaye, lakho, nceda, ngoku, okanye, ukuba, ukuze, wakho, yakho`,

  code: `ikhowudi yokungena, ikhowudi yokuqinisekisa`,

  weakCode: `ikhowudi*`,

  userName: `igama lomsebenzisi`,

  enter: `faka, ngenisa, sebenzisa`,

  copula: `ingu, ithi, ngu, yi`,

  confirm: `qinisekisa, ukuqinisekisa`,

  open: `cofa`,
};
