import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Faroese. */
export const fo: Vocabulary = {
  language: 'fo',

  common: `at, er, fyri, henda, hetta, hevur, ikki, og, takk, til, tín, títt, um, vit, við, á`,

  code: `
    einnýtis loyniorð*, einnýtiskoda*, góðkenningarkoda*, góðkenningarkot*, innritanarkoda*,
    innritanarkot*, staðfestingarkot*, trygdarkoda*, trygdarkot*, váttanarkoda*, váttanarkot*
  `,

  oneTime: `eingangskot*`,

  weakCode: `koda, kodan, koduna`,

  password: `loyniorð*`,

  enter: `avrita, nýt, skriva, skrivað`,

  copula: `er`,

  userName: `brúkaranavn*`,

  open: `her, klikk á, knøtt*, leinki*, leinkja*, leinkjuna, trýst`,

  signIn: `innrita*, rita inn`,

  confirm: `virkja, vátta, váttan, váttið`,

  reset: `
    broyt loyniorð*, endurseta loyniorð*, nullstilla loyniorð*, nýtt loyniorð*, set títt loyniorð
  `,

  invite: `góðtak, innbjóðing*`,

  undo: `avlýs, avlýsa, frámelda, ikki var tú, var tað ikki tú`,

  caution: `síggja burtur frá`,
};
