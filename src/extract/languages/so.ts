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

  password: `ereyga sirta ah, furaha sirta, furahaaga, fure sir*`,

  enter: `geli, isticmaal, ku qor, nuqul`,

  copula: `waa`,

  userName: `magaca adeegsadaha, magaca isticmaalaha`,

  open: `badhanka, dabarka*, guji, halkan, linkiga, mareegta hoose, riix, taabo, xiriirka`,

  signIn: `gal`,

  confirm: `caddaysid, hawlgeli, si aad u caddayso, xaqiiji, xaqiijin*`,

  reset: `
    beddel furaha, beddel furahaaga, cusboonaysii furahaaga, cusboonaysiinta furaha, dib u deji,
    furaha sirta cusub
  `,

  invite: `aqbal, martiqaad`,

  undo: `haddii aanad ahayn, jooji, kansal`,

  caution: `iska dhaaf, iska indho tir`,

  emailChange: `beddelidda cinwaankaaga, cinwaankaaga cusub`,
};
