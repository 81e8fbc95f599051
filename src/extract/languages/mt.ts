import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Maltese. */
export const mt: Vocabulary = {
  language: 'mt',
  common:
    "il, tiegħek, għal, u, ta, f', dan, din, jekk, mhux, aħna, inti, biex, minn, ma, huwa, hija, grazzi",
  code: "kodiċi ta' verifika, kodiċi tal verifika, kodiċi ta' konferma, kodiċi tas sigurtà, kodiċi ta' darba, kodiċi ta' aċċess, kodiċi tal login, password ta' darba",
  weakCode: 'kodiċi, pin',
  password: 'password',
  enter: 'daħħal, ikteb, uża, ikkopja',
  copula: 'huwa, hija, hawn taħt',
  otherNumber:
    'ordni, numru tal ordni, fattura, irċevuta, telefon, ċempel, kodiċi postali, skont, kodiċi promozzjonali, vawċer, żball, karta, ammont, total, prezz, verżjoni, titjira, biljett',
  userName: 'isem tal utent, isem l utent, isem tal kont',
  unit: 'minuti, minuta, sigħat, siegħa, jiem, ġurnata, ġimgħat, xhur, snin, sekondi, ewro',
  expiry: 'jiskadi, tiskadi, validu, valida',
  caution: "taqsamx, ma' ħadd, injora",
  open: 'hawn, ikklikkja, agħfas, link, buttuna, brawżer',
  signIn: 'idħol, illoggja',
  confirm: 'ikkonferma, ikkonfermaw, ivverifika, attiva, konferma, verifika',
  reset: 'irrisettja, password ġdida, biddel il password',
  invite: 'stedina, aċċetta, mistieden',
  undo: 'jekk ma kontx int, ma tlabtx, ikkanċella, tħassar l abbonament',
};
