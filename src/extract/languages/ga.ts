import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Irish. */
export const ga: Vocabulary = {
  language: 'ga',
  common:
    'agus, an, na, do, le, ar, go, tá, seo, más, nó, bhur, is, ní, tú, bhí, as, atá, thíos, maith, é, agat, i',
  code: 'cód fíoraithe, cód deimhnithe, cód slándála, cód aonuaire, cód logála isteach, chód fíoraithe, chód deimhnithe, chód slándála, chód aonuaire, chód logála isteach, cód rochtana, pasfhocal aonuaire, pasfhocal sealadach, cód sealadach',
  weakCode: 'cód, chód, gcód',
  password: 'pasfhocal',
  enter: 'cuir isteach, iontráil, úsáid',
  copula: 'is é, is, thíos, do, mar seo',
  otherNumber:
    'ordú, uimhir ordaithe, sonrasc, admháil, uimhir rianaithe, beart, fón, uimhir ghutháin, cuir glaoch, facs, cód poist, eirchód, cód lascaine, lascaine, cúpón, cód earráide, cód tíre, tagairt, uimhir chustaiméara, uimhir chuntais, cárta, iomlán, praghas, leagan, eitilt, sráid, ticéad',
  userName: 'ainm úsáideora',
  unit: 'nóiméad, nóiméid, uair, uaireanta, lá, laethanta, seachtain, mí, bliain, soicind, euro, úsáideoir, duine, digit',
  expiry: 'in éag, bailí, rachaidh sé in éag',
  caution: 'ná roinn, aon duine, déan neamhaird, neamhaird',
  open: 'cliceáil, nasc, cnaipe, thíos, brabhsálaí',
  signIn: 'logáil isteach, sínigh isteach',
  confirm: 'deimhnigh, fíoraigh, gníomhachtaigh, deimhniú, fíorú, gníomhachtú',
  reset: 'athshocraigh, pasfhocal nua, athshocrú, athraigh do phasfhocal',
  invite: 'cuireadh, glac leis',
  done: 'athraíodh, deimhníodh, fíoraíodh, gníomhachtaíodh, go rathúil',
  undo: 'cealaigh, díliostáil, murar tusa, mura tusa, níor iarr, diúltaigh',
  footer:
    'príobháideachas, téarmaí, cabhair, tacaíocht, teagmháil, socruithe, gach ceart ar cosaint',
};
