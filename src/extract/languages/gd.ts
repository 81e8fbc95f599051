import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Scottish Gaelic. */
export const gd: Vocabulary = {
  language: 'gd',

  common: `a, agad, agus, air, am, an, bho, chan, dhut, do, gu, le, leat, mur, na, no, seo, tha`,

  code: `
    chòd dearbhaidh, còd aon turais, còd clàraidh a steach, còd dearbhaidh, còd gnìomhachaidh,
    còd tèarainteachd, facal faire aon turais
  `,

  weakCode: `chòd, còd`,

  password: `facal faire`,

  enter: `cleachd, cuir a steach, dèan lethbhreac, sgrìobh`,

  copula: `'s e, gu h ìosal, is e, seo`,

  otherNumber: `
    cuidhteas, còd lasachaidh, còd mearachd, còd puist, dreach, fàirdeal, fòn, lasachadh, prìs,
    tiocaid, àireamh, àireamh òrduigh, òrdugh
  `,

  userName: `ainm cleachdaiche`,

  unit: `bliadhna, diog, latha, làithean, mionaid, mionaidean, mìos, seachdain, uair, uairean`,

  expiry: `dligheach, falbhaidh an ùine`,

  caution: `leig seachad, na co roinn, ri duine`,

  open: `an seo, brabhsair, briog, ceangal, cheangal, putan, tadhail`,

  signIn: `clàradh a steach, clàraich a steach`,

  confirm: `cuir an gnìomh, dearbh, dearbhadh, dearbhaich, gnìomhaich`,

  reset: `
    ath shuidheachadh an fhacail fhaire, ath shuidhich, ath shuidich am facal faire,
    atharrachadh an facail faire, atharraich am facal faire, facal faire agad ath shuidheachadh,
    facal faire air chall, facal faire ùr, fhacail fhaire
  `,

  invite: `cuireadh, gabh ris`,

  undo: `cuir dheth, mur e tusa, mur tusa, mura dh'iarr thu, nach tusa, sguir dheth, sgur dhen`,

  footer: `cobhair, fios thugainn, prìobhaideachd, roghainnean, teirmichean`,
};
