import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Irish. */
export const ga: Vocabulary = {
  language: 'ga',

  common: `
    agat, agus, an, ar, as, atá, bhur, bhí, do, go, i, is, le, maith, más, na, ní, nó, seo, thíos,
    tá, tú, é
  `,

  code: `
    chód aonuaire, chód deimhnithe, chód fíoraithe, chód fíordheimhnithe, chód logála isteach,
    chód rochtana, chód slándála, cód aonuaire, cód deimhnithe, cód fíoraithe, cód fíordheimhnithe,
    cód gníomhachtaithe, cód logála isteach, cód rochtana, cód sealadach, cód slándála,
    pasfhocal aonuaire, pasfhocal sealadach
  `,

  weakCode: `chód, cód, gcód`,

  password: `pasfhocal`,

  enter: `cuir isteach, iontráil, úsáid`,

  copula: `do, is, is é, mar seo, thíos`,

  otherNumber: `
    admháil, beart, cuir glaoch, cárta, cód earráide, cód lascaine, cód poist, cód tíre, cúpón,
    eirchód, eitilt, facs, fón, iomlán, lascaine, leagan, ordú, praghas, sonrasc, sráid, tagairt,
    ticéad, uimhir chuntais, uimhir chustaiméara, uimhir ghutháin, uimhir ordaithe, uimhir rianaithe
  `,

  userName: `ainm úsáideora`,

  unit: `
    bliain, digit, duine, euro, laethanta, lá, mí, nóiméad, nóiméid, seachtain, soicind, uair,
    uaireanta, úsáideoir
  `,

  expiry: `bailí, in éag, rachaidh sé in éag`,

  caution: `aon duine, neamhaird, ná roinn`,

  open: `brabhsálaí, cliceáil, cnaipe, nasc, thíos`,

  signIn: `logáil isteach, sínigh isteach`,

  confirm: `
    críochnaigh clárú, críochnaigh do chlárú, deimhnigh, deimhniú, fíoraigh, fíorú, gníomhachtaigh,
    gníomhachtú
  `,

  reset: `
    athraigh do phasfhocal, athraigh mo phasfhocal, athraigh pasfhocal, athrú pasfhocal,
    athshocraigh, athshocrú, pasfhocal nua, socraigh pasfhocal
  `,

  invite: `cuireadh, féach ar chuireadh, glac leis`,

  done: `athraíodh, deimhníodh, fíoraíodh, gníomhachtaíodh, go rathúil`,

  undo: `
    a chur ar cheal, cealaigh, cuir ar ceal, diúltaigh, díliostáil, mura ndearna tú, mura tusa,
    murar chuir tú, murar tusa, níor iarr
  `,

  footer: `
    cabhair, gach ceart ar cosaint, príobháideachas, socruithe, tacaíocht, teagmháil, téarmaí
  `,
};
