import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Irish. */
export const ga: Vocabulary = {
  language: 'ga',
  common: 'agus, an, na, do, le, ar, go, tá, seo, más, nó, bhur',
  code: 'cód fíoraithe, cód deimhnithe, cód slándála, cód aonuaire, cód logála isteach',
  weakCode: 'cód',
  password: 'pasfhocal',
  enter: 'cuir isteach, iontráil, úsáid',
  open: 'cliceáil, nasc, cnaipe',
  signIn: 'logáil isteach, sínigh isteach',
  confirm: 'deimhnigh, fíoraigh, gníomhachtaigh',
  reset: 'athshocraigh, pasfhocal nua',
  invite: 'cuireadh, glac leis',
  undo: 'cealaigh, díliostáil',
};
