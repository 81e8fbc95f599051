import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Haitian Creole. */
export const ht: Vocabulary = {
  language: 'ht',

  common: `ak, ki, li, nan, ou, pa, pou, sa, sou, yo`,

  code: `kòd konfimasyon, kòd sekirite, kòd verifikasyon`,

  weakCode: `kòd, kòd ou`,

  userName: `non itilizatè`,

  enter: `antre, itilize`,

  copula: `se`,

  confirm: `aktive, konfimasyon, konfime, verifikasyon, verifye`,

  open: `klike`,

  caution: `inyore`,

  signIn: `konekte`,

  undo: `pa fè demann, se pa ou`,
};
