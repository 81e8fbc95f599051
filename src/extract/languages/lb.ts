import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Luxembourgish. */
export const lb: Vocabulary = {
  language: 'lb',

  common: `
    an, ass, d', de, den, dir, dës, dësen, e, fir, gëllt, hei, hutt, kritt, mat, merci, mir, net,
    op, wann, är, ären, ënnen
  `,

  code: `
    aktivéierungscode*, bestätegungscode, bestätegungscode*, confirmatiounscode, eemolcode*,
    eemolegen code, eemolegt passwuert, sécherheetscode*, temporäert passwuert, umeldungscode*,
    verifikatiounscode*, zougangscode*
  `,

  weakCode: `*code, code, pin`,

  password: `passwuert`,

  enter: `agëff, benotzt, gitt, gëff, kopéiert`,

  copula: `ass, hei ënnen`,

  otherNumber: `
    *nummer, bestellnummer, bestellung, betrag, bong, feelercode, kaart, pak, postcode, promocode,
    präis, rabattcode, rechnung, rechnungsnummer, reservatioun, strooss, tel, telefon, ticket, total
  `,

  userName: `benotzernumm`,

  unit: `dag, deeg, euro, joer, minutt, minutten, méint, sekonnen, stonn, stonnen, wochen`,

  expiry: `gëllt, gülteg, leeft of`,

  caution: `deelt net, ignoréieren, ignoréiert, kengem, net weiderginn`,

  open: `browser, dréck, hei, klick, klickt, knäppchen, link`,

  signIn: `aloggen, logg dech, loggt iech an, umeldung, umellen`,

  confirm: `
    aktivéieren, aktivéiert, bestätegen, bestätegt, confirméieren, confirméiert, verifizéieren
  `,

  reset: `
    neit passwuert, passwuert vergiess, passwuert zeréck, passwuert zerécksetzen, passwuert änneren,
    zeréckzesetzen, zrécksetzen
  `,

  invite: `invitatioun, invitéiert, unhuelen`,

  undo: `
    annulléieren, annuléieren, auszeschalten, dat net waart, net dir waart, net gehéiert,
    net selwer, net ugefrot, ofmellen
  `,

  footer: `astellungen, conditiounen, dateschutz, hëllef, kontakt`,
};
