import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Scottish Gaelic. */
export const gd: Vocabulary = {
  language: 'gd',
  common: 'agus, an, am, na, do, gu, air, a, agad, seo, tha, mur, no, le, leat, bho, dhut, chan',
  code: 'còd dearbhaidh, chòd dearbhaidh, còd tèarainteachd, còd clàraidh a steach, còd aon turais, còd gnìomhachaidh, facal faire aon turais',
  weakCode: 'còd, chòd',
  password: 'facal faire',
  enter: 'cuir a steach, cleachd, sgrìobh, dèan lethbhreac',
  copula: "'s e, is e, seo, gu h ìosal",
  otherNumber:
    'òrdugh, àireamh òrduigh, fàirdeal, cuidhteas, fòn, còd puist, còd lasachaidh, lasachadh, còd mearachd, tiocaid, prìs, dreach, àireamh',
  userName: 'ainm cleachdaiche',
  unit: 'mionaid, mionaidean, uair, uairean, latha, làithean, seachdain, mìos, bliadhna, diog',
  expiry: 'falbhaidh an ùine, dligheach',
  caution: 'na co roinn, ri duine, leig seachad',
  open: 'briog, ceangal, putan, brabhsair, an seo',
  signIn: 'clàraich a steach, clàradh a steach',
  confirm: 'dearbhaich, dearbh, dearbhadh, cuir an gnìomh, gnìomhaich',
  reset: 'ath shuidhich, facal faire ùr, atharraich am facal faire',
  invite: 'cuireadh, gabh ris',
  undo: 'mur tusa, nach tusa, cuir dheth, sguir dheth',
  footer: 'prìobhaideachd, teirmichean, cobhair, fios thugainn, roghainnean',
};
