import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Esperanto. */
export const eo: Vocabulary = {
  language: 'eo',
  common: 'kaj, la, via, por, vi, ne, estas, de, ĉi, tiu, se, al',
  code: 'konfirmkodo*, kontrolkodo*, ensalutkodo*, unufoja kodo*, unufoja pasvorto*, konfirma kodo*',
  weakCode: 'kodo*',
  password: 'pasvorto*',
  enter: 'enigu, uzu, entajpu',
  copula: 'estas',
  open: 'klaku, ligilo*, butono*',
  signIn: 'ensaluti, ensalutu',
  confirm: 'konfirmi, konfirmu, aktivigi',
  reset: 'restarigi pasvorton, ŝanĝi pasvorton, nova pasvorto',
  invite: 'invito, akcepti',
  undo: 'malaboni, nuligi',
};
