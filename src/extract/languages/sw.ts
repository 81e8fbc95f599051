import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Swahili. */
export const sw: Vocabulary = {
  language: 'sw',
  common:
    'na, ya, wa, kwa, hii, yako, ni, hili, kama, tafadhali, la, au, lako, huu, ili, hapa, chini, asante, baada',
  code: 'nambari yako ya kuthibitisha, nambari yako ya uthibitishaji, nambari yako, nambari ya uthibitishaji, msimbo wa uthibitishaji, nambari ya kuthibitisha, msimbo wa usalama, msimbo wa kuingia, nenosiri la mara moja, namba ya uthibitisho, namba ya kuthibitisha, msimbo wa kuthibitisha, msimbo wa mara moja, nenosiri la muda, kodi ya uthibitisho',
  weakCode: 'msimbo, kodi',
  password: 'nenosiri',
  enter: 'weka, ingiza, tumia, andika, nakili',
  copula: 'ni',
  otherNumber:
    'agizo, oda, nambari ya agizo, ankara, risiti, nambari ya ufuatiliaji, kifurushi, simu, piga simu, faksi, msimbo wa posta, punguzo, msimbo wa punguzo, kuponi, msimbo wa hitilafu, msimbo wa nchi, nafasi, nambari ya akaunti, kadi, kiasi, jumla, bei, salio, toleo, ndege, mtaa, tiketi',
  userName: 'jina la mtumiaji, jina lako la mtumiaji',
  unit: 'dakika, saa, siku, wiki, mwezi, miezi, mwaka, sekunde, shilingi, pointi, watu, mara, tarakimu',
  expiry: 'itaisha, halali, muda wake',
  caution: 'usishiriki, usimpe, mtu yeyote, puuza, hukuomba',
  open: 'bofya, bonyeza, kiungo, kitufe',
  signIn: 'ingia',
  confirm: 'thibitisha, uthibitisho, washa, uthibitishaji, kamilisha usajili',
  reset:
    'weka upya, badilisha nenosiri, nenosiri jipya, kuweka upya, weka nenosiri jipya, umesahau nenosiri',
  invite: 'mwaliko, kubali, amekualika, jiunge',
  done: 'imebadilishwa, limebadilishwa, imethibitishwa, imewashwa, imesasishwa, imefutwa, limetumwa',
  undo: 'si wewe, ghairi, jiondoe, kama si wewe, hukuomba, kataa',
  footer: 'faragha, masharti, msaada, wasiliana, mipangilio, fuatilia agizo',
};
