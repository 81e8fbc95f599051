import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of West Frisian. */
export const fy: Vocabulary = {
  language: 'fy',
  common: 'de, it, en, jo, jins, dyn, foar, mei, is, net, dizze, dit, as, wy, op, te, fan',
  code: 'ferifikaasjekoade*, befêstigingskoade*, befeiligingskoade*, oanmeldkoade*, ienmalige koade*, ienmalich wachtwurd*, aktivearringskoade*',
  weakCode: 'koade, *koade',
  password: 'wachtwurd',
  enter: 'fier, folje, brûk, kopiearje, typ',
  copula: 'is',
  userName: 'brûkersnamme',
  open: 'klik, keppeling, knop, hjir, browser',
  signIn: 'oanmelde, ynlogge',
  confirm: 'befêstigje, befêstiging, ferifiearje, aktivearje',
  reset: "wachtwurd op 'e nij ynstelle, nij wachtwurd, wachtwurd feroarje",
  invite: 'útnûging, akseptearje',
  undo: 'net jo, annulearje, ôfmelde',
};
