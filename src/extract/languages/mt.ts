import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Maltese. */
export const mt: Vocabulary = {
  language: 'mt',

  common: `
    aħna, biex, dan, din, f', grazzi, għal, hija, huwa, il, inti, jekk, ma, mhux, minn, ta, tiegħek,
    u
  `,

  code: `
    kodiċi ta' attivazzjoni, kodiċi ta' aċċess, kodiċi ta' darba, kodiċi ta' konferma,
    kodiċi ta' sigurtà, kodiċi ta' verifika, kodiċi tad dħul, kodiċi tal login, kodiċi tal verifika,
    kodiċi tas sigurtà, password ta' darba
  `,

  weakCode: `kodiċi, pin`,

  password: `password`,

  enter: `daħħal, ikkopja, ikteb, uża`,

  copula: `hawn taħt, hija, hu, huwa`,

  otherNumber: `
    ammont, biljett, fattura, irċevuta, karta, kodiċi postali, kodiċi promozzjonali,
    numru tal ordni, ordni, prezz, skont, telefon, titjira, total, vawċer, verżjoni, ċempel, żball
  `,

  userName: `isem l utent, isem tal kont, isem tal utent`,

  unit: `ewro, jiem, minuta, minuti, sekondi, siegħa, sigħat, snin, xhur, ġimgħat, ġurnata`,

  expiry: `jiskadi, tiskadi, valida, validu`,

  caution: `injora, ma' ħadd, taqsamx`,

  open: `agħfas, brawżer, browżer, buttuna, hawn, iftaħ, ikklikkja, link, ħolqa`,

  signIn: `idħol, illoggja`,

  confirm: `
    attiva, ikkonferma, ikkonfermaw, ivverifika, konferma, lesti r reġistrazzjoni, tikkonferma,
    verifika
  `,

  reset: `biddel il password, irrisettja, password ġdida`,

  invite: `aċċetta, mistieden, stedina`,

  undo: `ikkanċella, jekk ma kontx int, ma tlabtx, mhuwiex tiegħek, tħassar`,
};
