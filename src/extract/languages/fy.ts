import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of West Frisian. */
export const fy: Vocabulary = {
  language: 'fy',

  common: `as, de, dit, dizze, dyn, en, fan, foar, is, it, jins, jo, mei, net, op, te, wy`,

  code: `
    aktivearringskoade*, befeiligingskoade*, befêstigingskoade*, ferifikaasjekoade*,
    ienmalich wachtwurd*, ienmalige koade*, oanmeldkoade*
  `,

  weakCode: `*koade, koade`,

  password: `wachtwurd`,

  enter: `brûk, fier, folje, kopiearje, typ`,

  copula: `is`,

  userName: `brûkersnamme`,

  open: `browser, ferwizing, hjir, iepenje, keppeling, klik, knop, webblêder`,

  signIn: `oanmelde, ynlogge`,

  confirm: `aktivearje, befêstig*, befêstiging, befêstigje, befêstigjen, ferifiearje`,

  reset: `nij wachtwurd, wachtwurd feroarje, wachtwurd op 'e nij ynstelle`,

  invite: `akseptearje, útnûging`,

  undo: `annulearje, net jo, net jowes is, ôf te sizzen, ôfmelde, ôfsizze`,
};
