import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Breton. */
export const br: Vocabulary = {
  language: 'br',
  common: "ha, hag, ar, an, al, evit, gant, ho, eo, ma, ne, ket, pe, da, hoc'h, trugarez, dindan",
  code: 'kod gwiriañ, kod gwiriekaat, kod kadarnaat, kod surentez, kod kennaskañ, kod unwech, ger tremen unwech, kod gweredekaat',
  weakCode: 'kod, boneg',
  password: 'ger tremen',
  enter: 'enankit, ebarzhit, skrivit, implijit, eilit',
  copula: 'eo, setu',
  userName: 'anv implijer, anv an implijer',
  open: 'klikit, liamm, afell, amañ, merdeer',
  signIn: 'kennaskañ, kennaskit',
  confirm: 'kadarnaat, kadarnait, gwiriañ, gwiriit, gweredekaat',
  reset: 'adderaouekaat, ger tremen nevez, kemmañ ar ger tremen',
  invite: 'pedadenn, asantiñ',
  undo: "ma n'eo ket c'hwi, nullañ, digoumanantiñ",
};
