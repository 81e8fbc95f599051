import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Somali. */
export const so: Vocabulary = {
  language: 'so',
  common: 'iyo, ka, ku, waa, in, aad, ah, haddii, adiga, fadlan, si, kan, tan, mahadsanid',
  code: 'koodhka xaqiijinta, lambarka xaqiijinta, koodka xaqiijinta, koodhka amniga, koodka amniga, furaha sirta hal mar, koodhkaaga xaqiijinta, koodkaaga xaqiijinta',
  weakCode: 'koodh*, kood*',
  password: 'furaha sirta, fure sir*',
  enter: 'geli, isticmaal, ku qor, nuqul',
  copula: 'waa',
  userName: 'magaca isticmaalaha, magaca adeegsadaha',
  open: 'guji, riix, linkiga, badhanka, halkan',
  signIn: 'gal, soo gal',
  confirm: 'xaqiiji, xaqiijin*, hawlgeli',
  reset: 'dib u deji, furaha sirta cusub, beddel furaha',
  invite: 'martiqaad, aqbal',
  undo: 'haddii aanad ahayn, jooji, kansal',
};
