import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Zulu. */
export const zu: Vocabulary = {
  language: 'zu',

  common: `futhi, lakho, lokhu, ngoba, noma, sicela, ukuthi, ukuze, uma, wakho, yakho`,

  code: `ikhodi yokungena, ikhodi yokuqinisekisa, iphinikhodi`,

  weakCode: `ikhodi*`,

  userName: `igama lomsebenzisi`,

  enter: `faka, sebenzisa`,

  copula: `ingu, ithi, ngu, yi`,

  expiry: `iphelelwa, isebenza`,

  caution: `ungabelani, ungayabeli`,

  confirm: `qinisekisa, ukuqinisekisa`,

  open: `chofoza`,
};
