import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Uzbek. */
export const uz: Vocabulary = {
  language: 'uz',
  common: 'va, uchun, bu, sizning, siz, yoki, agar, emas, biz, bir, ushbu, hisob',
  code: 'tasdiqlash kodi*, tekshirish kodi*, xavfsizlik kodi*, kirish kodi*, bir martalik kod*, bir martalik parol*, faollashtirish kodi*',
  weakCode: 'kod, kodi, kodingiz, kodni',
  password: 'parol*',
  enter: 'kiriting, foydalaning',
  copula: 'quyidagi',
  open: 'bosing, havola*, tugma*',
  signIn: 'kirish',
  confirm: 'tasdiqlash, tasdiqlang, faollashtirish',
  reset: "parolni tiklash, parolni o'zgartirish, yangi parol",
  invite: 'taklif*, qabul qilish',
  undo: "siz bo'lmasangiz, bekor qilish",
};
