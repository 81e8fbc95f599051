import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Basque. */
export const eu: Vocabulary = {
  language: 'eu',
  common: 'eta, da, zure, hau, bat, dugu, duzu, ez, baduzu, mezu, dira, kontua',
  code: 'egiaztapen kodea, egiaztatze kodea, berrespen kodea, segurtasun kodea, saioa hasteko kodea, erabilera bakarreko kodea, behin erabiltzeko kodea, aktibazio kodea',
  weakCode: 'kode*',
  password: 'pasahitz*',
  enter: 'sartu, idatzi, erabili, kopiatu',
  copula: 'da, hau da, honako hau',
  open: 'hemen, klikatu, egin klik, esteka, botoia, nabigatzaile*',
  signIn: 'saioa hasi, hasi saioa',
  confirm: 'berretsi, baieztatu, egiaztatu, aktibatu',
  reset: 'pasahitza berrezarri, pasahitza aldatu, pasahitza berrezartze*, pasahitz berria',
  invite: 'gonbidapena, gonbidatu, onartu',
  undo: 'ez bazara, ezeztatu, utzi',
};
