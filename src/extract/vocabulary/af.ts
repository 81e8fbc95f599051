import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Afrikaans. */
export const af: Vocabulary = {
  language: 'af',
  common: 'die, en, jou, is, nie, vir, het, hierdie, om, te, of, met, van',
  code: 'verifikasiekode*, bevestigingskode*, sekuriteitskode*, aanmeldkode*, eenmalige kode*, eenmalige wagwoord*, eenmalige pin*, aktiveringskode*',
  weakCode: 'kode, *kode',
  password: 'wagwoord*',
  enter: 'voer, gebruik, tik',
  copula: 'is',
  open: 'klik, skakel, knoppie',
  signIn: 'meld aan, teken in',
  confirm: 'bevestig, verifieer, aktiveer',
  reset: 'herstel wagwoord*, herstel jou wagwoord, nuwe wagwoord, verander wagwoord*',
  invite: 'uitnodiging, aanvaar',
  undo: 'nie jy, kanselleer, teken uit',
};
