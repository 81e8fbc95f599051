import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Filipino. */
export const tl: Vocabulary = {
  language: 'tl',
  common: 'ang, ng, sa, iyong, mo, ay, na, para, ito, kung, hindi, at',
  code: 'verification code, code sa pag verify, security code, one time password, code sa pag login, code ng pagpapatunay',
  weakCode: 'code',
  password: 'password',
  enter: 'ilagay, gamitin, i type',
  copula: 'ay',
  open: 'i click, pindutin, link',
  signIn: 'mag sign in, mag log in',
  confirm: 'i verify, kumpirmahin, i confirm, i activate',
  reset: 'i reset, bagong password, palitan ang password',
  invite: 'imbitasyon, tanggapin',
  undo: 'hindi ikaw, kanselahin',
};
