import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Esperanto. */
export const eo: Vocabulary = {
  language: 'eo',
  common: 'kaj, la, via, por, vi, ne, estas, de, ĉi, tiu, se, al',
  code: 'konfirmkodo*, kontrolkodo*, ensalutkodo*, unufoja kodo*, unufoja pasvorto*, konfirma kodo*',
  weakCode: 'kodo*',
  password: 'pasvorto*',
  enter: 'enigu, uzu, entajpu',
  copula: 'estas',
  otherNumber:
    'mendo, mendonumero, fakturo, kvitanco, sekvonumero, pakaĵo, telefono, poŝtkodo, rabatkodo, rabato, kupono, erarkodo, landokodo, fontkodo, rezervo, klientnumero, kontonumero, karto, sumo, prezo, versio, flugo, strato, bileto',
  userName: 'uzantnomo*, uzantonomo*, salutnomo*',
  unit: 'minutoj, minuto, horoj, horo, tagoj, tago, semajnoj, monatoj, jaroj, sekundoj, eŭroj, poentoj, uzantoj, homoj, fojoj, signoj, ciferoj',
  expiry: 'eksvalidiĝos, validas, valida',
  caution: 'ne dividu, al neniu, ignoru, ne petis',
  open: 'klaku, ligilo*, butono*',
  signIn: 'ensaluti, ensalutu',
  confirm: 'konfirmi, konfirmu, aktivigi',
  reset: 'restarigi pasvorton, ŝanĝi pasvorton, nova pasvorto',
  invite: 'invito, akcepti',
  emailChange: 'nova retpoŝtadreso, ŝanĝi retpoŝtadreson',
  done: 'estas ŝanĝita, estis ŝanĝita, estas konfirmita, estas aktiva, sukcese',
  undo: 'malaboni, nuligi, se ne vi, ne estis vi, ne petis, rifuzi',
  footer: 'privateco, kondiĉoj, helpo, subteno, kontakto, agordoj, legu pli',
};
