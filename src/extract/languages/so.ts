import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Somali. */
export const so: Vocabulary = {
  language: 'so',

  common: `aad, adiga, ah, fadlan, haddii, in, iyo, ka, kan, ku, mahadsanid, si, tan, waa`,

  code: `
    furaha sirta hal mar, koodhka amniga, koodhka gelitaanka, koodhka hubinta, koodhka xaqiijinta,
    koodhkaaga xaqiijinta, koodka amniga, koodka gelitaanka, koodka hubinta, koodka xaqiijinta,
    koodkaaga xaqiijinta, lambarka xaqiijinta
  `,

  weakCode: `kood*, koodh*`,

  password: `furaha sirta, fure sir*`,

  enter: `geli, isticmaal, ku qor, nuqul`,

  copula: `waa`,

  userName: `magaca adeegsadaha, magaca isticmaalaha`,

  open: `badhanka, guji, halkan, linkiga, riix`,

  signIn: `gal, soo gal`,

  confirm: `hawlgeli, xaqiiji, xaqiijin*`,

  reset: `beddel furaha, dib u deji, furaha sirta cusub`,

  invite: `aqbal, martiqaad`,

  undo: `haddii aanad ahayn, jooji, kansal`,
};
