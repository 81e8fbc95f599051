import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Igbo. */
export const ig: Vocabulary = {
  language: 'ig',

  common: `a, biko, gi, maka, na, nke, ozi, ya`,

  code: `koodu nkwenye, koodu nyocha`,

  weakCode: `koodu`,

  userName: `aha njirimara`,

  enter: `jiri, tinye`,

  copula: `bu`,

  confirm: `kwenye adreesị, kwenye akaụntụ, kwenye email`,

  open: `pia`,
};
