import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Esperanto. */
export const eo: Vocabulary = {
  language: 'eo',

  common: `al, de, estas, kaj, la, ne, por, se, tiu, vi, via, ĉi`,

  code: `
    aktiviga kodo, aŭtentiga kodo, ensaluta kodo, ensalutan kodon, ensalutkodo*, konfirma kodo,
    konfirma kodo*, konfirmkodo*, kontrolkodo*, sekureca kodo
  `,

  oneTime: `unufoja kodo*, unufoja pasvorto*`,

  weakCode: `kodo*`,

  password: `pasvorto*`,

  enter: `enigu, entajpu, uzu`,

  copula: `estas`,

  otherNumber: `
    bileto, erarkodo, fakturo, flugo, fontkodo, karto, klientnumero, kontonumero, kupono, kvitanco,
    landokodo, mendo, mendonumero, pakaĵo, poŝtkodo, prezo, rabatkodo, rabato, rezervo, sekvonumero,
    strato, sumo, telefono, versio
  `,

  userName: `salutnomo*, uzantnomo*, uzantonomo*`,

  unit: `
    ciferoj, eŭroj, fojoj, homoj, horo, horoj, jaroj, minuto, minutoj, monatoj, poentoj, sekundoj,
    semajnoj, signoj, tago, tagoj, uzantoj
  `,

  expiry: `eksvalidiĝos, valida, validas`,

  caution: `al neniu, ignoru, ne dividu, ne petis`,

  open: `butono*, klaku, ligilo*`,

  signIn: `ensaluti, ensalutu`,

  confirm: `aktivigi, konfirmi, konfirmu`,

  reset: `nova pasvorto, restarigi pasvorton, ŝanĝi pasvorton`,

  invite: `akcepti, invito`,

  emailChange: `nova retpoŝtadreso, ŝanĝi retpoŝtadreson`,

  done: `estas aktiva, estas konfirmita, estas ŝanĝita, estis ŝanĝita, sukcese`,

  undo: `malaboni, ne estis vi, ne petis, nuligi, rifuzi, se ne vi`,

  footer: `agordoj, helpo, kondiĉoj, kontakto, legu pli, privateco, subteno`,
};
