import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Filipino. */
export const tl: Vocabulary = {
  language: 'tl',

  common: `
    ang, at, ay, hindi, ibaba, ito, iyong, kami, kumusta, kung, loob, mga, mo, na, namin, ng, para,
    sa, salamat
  `,

  code: `
    code ng kumpirmasyon, code ng pag verify, code ng pagpapatunay, code para mag sign in,
    code sa pag log in, code sa pag login, code sa pag verify, confirmation code, otp,
    pansamantalang code, pansamantalang password, security code, verification code
  `,

  oneTime: `one time password`,

  weakCode: `code`,

  password: `password`,

  enter: `gamitin, gamitin ang, i enter, i enter ang, i type, ilagay, ilagay ang, kopyahin`,

  copula: `ay, ito, na ito`,

  otherNumber: `
    account number, balanse, bersyon, booking, card, country code, discount code, diskwento,
    error code, fax, flight, halaga, invoice, kabuuan, kalye, kupon, numero ng customer,
    numero ng order, order, padala, postal code, presyo, promo code, resibo, tawagan, telepono,
    tiket, tracking number, tumawag, zip code
  `,

  ofOther: `booking, customer, order, produkto, transaksyon`,

  userName: `pangalan ng gumagamit, pangalan ng user, username`,

  unit: `araw, beses, buwan, digit, linggo, minuto, oras, piso, puntos, segundo, tao, taon`,

  expiry: `expire, mag e expire, mawawalan ng bisa, may bisa`,

  caution: `balewalain, hindi ikaw ang humiling, huwag ibahagi, i ignore, kahit kanino`,

  open: `buksan, i click, kawing, link, pindutin`,

  signIn: `mag log in, mag login, mag sign in`,

  confirm: `
    beripikahin, i activate, i confirm, i unlock, i verify, kumpirmahin, kumpirmasyon,
    kumpletuhin ang pagpaparehistro, lagdaan, paganahin, pirmahan, tapusin ang pagpaparehistro,
    tiyakin
  `,

  reset: `
    bagong password, baguhin ang aking password, baguhin ang password, gumawa ng bagong password,
    i reset, i reset ang password, nakalimutan ang password, pag reset ng password,
    palitan ang iyong password, palitan ang password
  `,

  invite: `imbitasyon, inimbitahan, sumali, tanggapin`,

  agree: `ako iyon, oo`,

  guide: `artikulo, paano`,

  done: `binago, matagumpay, na update, na verify na, nabago na, nakumpirma na`,

  undo: `
    ay hindi iyo, hindi ikaw, hindi mo hiniling, huwag ituloy, kanselahin, mag unsubscribe,
    tanggihan
  `,

  deletion: `burahin ang account, pagtanggal ng account, tanggalin ang account`,

  footer: `makipag ugnayan, mga setting, privacy, subaybayan ang order, suporta, tulong, tuntunin`,

  example: `halimbawa`,

  lasting: `gate, pinto`,
};
