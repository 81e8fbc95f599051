import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Swahili. */
export const sw: Vocabulary = {
  language: 'sw',

  common: `
    asante, au, baada, chini, hapa, hii, hili, huu, ili, kama, kwa, la, lako, na, ni, tafadhali, wa,
    ya, yako
  `,

  code: `
    (kodi|msimbo) (|huu |wako )wa (kuingia|kuthibitisha|ufikiaji|usalama|uthibitishaji|uthibitisho),
    (kodi|namba|nambari) (|hii |yako )ya (kuingia|kuthibitisha|siri|ufikiaji|usalama|uthibitishaji|uthibitisho),
    nenosiri (|lako )la muda
  `,

  oneTime: `
    (kodi|msimbo) (|wako )wa mara moja, (namba|nambari) (|yako )ya siri ya mara moja,
    nenosiri (|lako )la (mara moja|matumizi moja)
  `,

  weakCode: `kodi, msimbo, nambari yako`,

  password: `neno la siri, nenosiri, nywila`,

  enter: `andika, ingiza, nakili, tumia, weka`,

  copula: `ni`,

  otherNumber: `
    agizo, ankara, bei, faksi, jumla, kadi, kiasi, kifurushi, kuponi, msimbo wa hitilafu,
    msimbo wa kuhifadhi, msimbo wa nchi, msimbo wa posta, msimbo wa punguzo, msimbo wa rufaa,
    msimbo wa ufuatiliaji, mtaa, nafasi, nambari ya agizo, nambari ya akaunti,
    nambari ya ufuatiliaji, ndege, oda, piga simu, punguzo, risiti, salio, simu, tiketi, toleo
  `,

  ofOther: `agizo, bidhaa, mteja, muamala, risiti`,

  userName: `jina la mtumiaji, jina lako la mtumiaji`,

  unit: `
    dakika, mara, miezi, mwaka, mwezi, pointi, saa, sekunde, shilingi, siku, tarakimu, watu, wiki
  `,

  expiry: `halali, itaisha, muda wake`,

  caution: `hukuomba, kupuuza, mtu yeyote, puuza, usimpe, usishiriki`,

  open: `bofya, bonyeza, kitufe, kiungo, kivinjari, nenda ukurasa, tembelea`,

  signIn: `ingia, kuingia`,

  confirm: `
    fungua akaunti, kamilisha usajili, kuamilisha, kuamsha akaunti, kufungua akaunti, kuhakiki,
    kukamilisha usajili, kuthibitisha, kuwezesha, saini, thibitisha, uthibitishaji, uthibitisho,
    washa, wezesha
  `,

  reset: `
    badilisha neno la siri, badilisha nenosiri, badilisha nywila, kubadilisha nenosiri,
    kubadilisha nywila, kuweka upya, neno la siri jipya, nenosiri jipya, nywila mpya,
    umesahau nenosiri, umesahau nywila, weka nenosiri jipya, weka upya
  `,

  invite: `amekualika, jiunge, kubali, mwaliko`,

  agree: `ilikuwa mimi, ndiyo`,

  guide: `jinsi ya, makala`,

  done: `
    imebadilishwa, imefutwa, imesasishwa, imethibitishwa, imewashwa, limebadilishwa, limetumwa
  `,

  undo: `batilisha, ghairi, hukufanya, hukuomba, jiondoe, kataa, kubatilisha, si wewe`,

  deletion: `futa akaunti, futa akaunti yangu, kufutwa kwa akaunti`,

  footer: `faragha, fuatilia agizo, masharti, mipangilio, msaada, wasiliana`,

  lasting: `geti, lango, mlango`,
};
