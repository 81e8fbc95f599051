import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Faroese. */
export const fo: Vocabulary = {
  language: 'fo',
  common: 'og, at, tín, títt, fyri, við, er, ikki, hetta, henda, um, til, hevur, á, vit, takk',
  code: 'váttanarkoda*, trygdarkoda*, innritanarkoda*, einnýtiskoda*, einnýtis loyniorð*, góðkenningarkoda*',
  weakCode: 'koda, kodan, koduna',
  password: 'loyniorð*',
  enter: 'skriva, skrivað, nýt, avrita',
  copula: 'er',
  userName: 'brúkaranavn*',
  open: 'trýst, leinkja*, leinkjuna, knøtt*, her',
  signIn: 'rita inn, innrita*',
  confirm: 'vátta, váttið, váttan, virkja',
  reset: 'nullstilla loyniorð*, nýtt loyniorð*, broyt loyniorð*',
  invite: 'innbjóðing*, góðtak',
  undo: 'var tað ikki tú, avlýs, frámelda',
};
