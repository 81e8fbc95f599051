import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Swahili. */
export const sw: Vocabulary = {
  language: 'sw',
  common: 'na, ya, wa, kwa, hii, yako, ni, hili, kama, tafadhali, la, au',
  code: 'nambari yako ya kuthibitisha, nambari yako ya uthibitishaji, nambari yako, nambari ya uthibitishaji, msimbo wa uthibitishaji, nambari ya kuthibitisha, msimbo wa usalama, msimbo wa kuingia, nenosiri la mara moja, namba ya uthibitisho',
  weakCode: 'msimbo, kodi',
  password: 'nenosiri',
  enter: 'weka, ingiza, tumia',
  copula: 'ni',
  open: 'bofya, bonyeza, kiungo, kitufe',
  signIn: 'ingia',
  confirm: 'thibitisha, uthibitisho, washa',
  reset: 'weka upya, badilisha nenosiri, nenosiri jipya',
  invite: 'mwaliko, kubali',
  undo: 'si wewe, ghairi, jiondoe',
};
