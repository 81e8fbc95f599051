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

  caution: `ungabelani, ungawunaka, ungayabeli, ungayinaka`,

  confirm: `qinisekisa, ukuqinisekisa`,

  open: `chofoza, isixhumanisi, kusixhumanisi, uchofoze`,

  reset: `iphasiwedi entsha`,

  password: `iphasiwedi`,

  signIn: `ngena ngemvume`,
};
