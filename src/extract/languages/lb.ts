import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Luxembourgish. */
export const lb: Vocabulary = {
  language: 'lb',
  common:
    "de, d', den, an, är, ären, mir, dir, dës, dësen, fir, mat, net, wann, op, ass, e, gëllt, merci, hei, ënnen, kritt, hutt",
  code: 'bestätegungscode*, sécherheetscode*, umeldungscode*, verifikatiounscode*, eemolcode*, eemolegen code, eemolegt passwuert, aktivéierungscode*, zougangscode*, temporäert passwuert',
  weakCode: 'code, *code, pin',
  password: 'passwuert',
  enter: 'gitt, gëff, benotzt, kopéiert, agëff',
  copula: 'ass, hei ënnen',
  otherNumber:
    'bestellung, bestellnummer, rechnung, rechnungsnummer, *nummer, pak, telefon, tel, postcode, rabattcode, promocode, bong, feelercode, reservatioun, kaart, betrag, total, präis, strooss, ticket',
  userName: 'benotzernumm',
  unit: 'minutten, minutt, stonnen, stonn, deeg, dag, wochen, méint, joer, sekonnen, euro',
  expiry: 'gëllt, leeft of, gülteg',
  caution: 'net weiderginn, deelt net, kengem, ignoréiert',
  open: 'hei, klickt, link, knäppchen, browser',
  signIn: 'aloggen, umellen, umeldung, loggt iech an',
  confirm:
    'bestätegen, bestätegt, confirméieren, confirméiert, verifizéieren, aktivéieren, aktivéiert',
  reset: 'passwuert zerécksetzen, neit passwuert, passwuert änneren, passwuert vergiess',
  invite: 'invitatioun, invitéiert, unhuelen',
  undo: 'net dir waart, net ugefrot, ofmellen, annuléieren',
  footer: 'dateschutz, conditiounen, hëllef, kontakt, astellungen',
};
