import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Breton. */
export const br: Vocabulary = {
  language: 'br',

  common: `al, an, ar, da, dindan, eo, evit, gant, ha, hag, ho, hoc'h, ket, ma, ne, pe, trugarez`,

  code: `
    ger tremen unwech, kod gweredekaat, kod gwiriañ, kod gwiriekaat, kod kadarnaat, kod kennaskañ,
    kod surentez, kod unwech
  `,

  weakCode: `boneg, kod`,

  password: `ger tremen, ker tremen`,

  enter: `ebarzhit, eilit, enankit, implijit, skrivit`,

  copula: `eo, setu`,

  userName: `anv an implijer, anv implijer`,

  open: `afell, amañ, klikit, liamm, merdeer`,

  signIn: `kennaskañ, kennaskit, kevreañ`,

  confirm: `gweredekaat, gwiriañ, gwiriit, kadarnaat, kadarnait`,

  reset: `
    adderaouekaat, adtermeniñ ma ger tremen, cheñch ger tremen, cheñch ho ker tremen,
    cheñch ma ger tremen, ger tremen ankouaet, ger tremen nevez, kemmañ ar ger tremen,
    ker tremen nevez
  `,

  invite: `asantiñ, pedadenn`,

  undo: `digoumanantiñ, ma n'eo ket c'hwi, n'eo ket graet ganeoc'h, nullañ`,

  caution: `na zalc'hit ket kont`,
};
