import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Filipino. */
export const tl: Vocabulary = {
  language: 'tl',
  common:
    'ang, ng, sa, iyong, mo, ay, na, para, ito, kung, hindi, at, mga, kami, namin, salamat, ibaba, kumusta, loob',
  code: 'verification code, code sa pag verify, security code, one time password, code sa pag login, code ng pagpapatunay, code ng pag verify, confirmation code, code para mag sign in, otp, pansamantalang password, pansamantalang code',
  weakCode: 'code',
  password: 'password',
  enter: 'ilagay, gamitin, i type, i enter, kopyahin',
  copula: 'ay',
  otherNumber:
    'order, numero ng order, invoice, resibo, tracking number, padala, telepono, tumawag, tawagan, fax, zip code, postal code, promo code, discount code, diskwento, kupon, error code, country code, booking, numero ng customer, account number, card, halaga, kabuuan, presyo, balanse, bersyon, flight, kalye, tiket',
  userName: 'username, pangalan ng user, pangalan ng gumagamit',
  unit: 'minuto, oras, araw, linggo, buwan, taon, segundo, piso, puntos, tao, beses, digit',
  expiry: 'mag e expire, expire, mawawalan ng bisa, may bisa',
  caution: 'huwag ibahagi, kahit kanino, balewalain, hindi ikaw ang humiling',
  open: 'i click, pindutin, link',
  signIn: 'mag sign in, mag log in, mag login',
  confirm: 'i verify, kumpirmahin, i confirm, i activate, kumpirmasyon, beripikahin',
  reset:
    'i reset, bagong password, palitan ang password, i reset ang password, gumawa ng bagong password, nakalimutan ang password',
  invite: 'imbitasyon, tanggapin, inimbitahan, sumali',
  done: 'nabago na, binago, na verify na, nakumpirma na, matagumpay, na update',
  undo: 'hindi ikaw, kanselahin, kung hindi ikaw, hindi mo hiniling, mag unsubscribe, tanggihan',
  footer: 'privacy, tuntunin, tulong, suporta, makipag ugnayan, mga setting, subaybayan ang order',
};
