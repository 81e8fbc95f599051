import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Uzbek. */
export const uz: Vocabulary = {
  language: 'uz',

  common: `
    agar, bilan, bir, biz, bu, emas, hisob, kod, orqali, quyidagi, rahmat, siz, sizning, soʻrovini,
    uchun, ushbu, va, yoki
  `,

  code: `
    aktivatsiya kod*, faollashtirish kod*, faollashtirish kodi*, kirish kod*, kirish kodi*,
    sms kod*, tasdiqlash kod*, tasdiqlash kodi*, tekshirish kod*, tekshirish kodi*, tiklash kod*,
    vaqtinchalik kod*, vaqtinchalik parol*, xavfsizlik kod*, xavfsizlik kodi*, тасдиқлаш код*,
    фаоллаштириш код*
  `,

  oneTime: `bir martalik kod*, bir martalik parol*`,

  weakCode: `kod, kodi, kodingiz, kodni`,

  password: `parol*`,

  enter: `foydalaning, kiritib, kiriting, nusxalang, yozing`,

  copula: `quyidagi`,

  otherNumber: `
    balans, bron*, buyurtma raqami, buyurtma*, chegirma kod*, chegirma*, chek, chipta, faks,
    hisob faktura, jami, joʻnatma*, karta, koʻcha, kupon*, kuzatuv kodi, kuzatuv raqami,
    mamlakat kod*, mijoz raqami, narx*, pochta indeksi, promokod*, qoʻngʻiroq, raqami, raqamli,
    referal kod, reys, summa, tel, telefon, versiya, xato kod*
  `,

  ofOther: `bron, buyurtma, jo'natma, mahsulot, mijoz, shartnoma, tranzaksiya`,

  userName: `foydalanuvchi ismi*, foydalanuvchi nomi*, login`,

  unit: `
    ball, belgi, daqiqa, foydalanuvchi, hafta, kishi, kun, marta, oy, raqam, so'm, soat, soniya,
    soʻm, yil
  `,

  digits: `xonali`,

  expiry: `amal qiladi, muddati, tugaydi, yaroqli`,

  caution: `
    beparvo bo'l*, bermang, e'tibor berma*, eʼtiborsiz, hech kimga, maxfiy, parvo qilma*,
    soʻramagan bo'lsangiz, ulashmang
  `,

  open: `bosing, havola*, tugma*`,

  signIn: `kiring, kirish`,

  confirm: `
    blokdan chiqarish, faollashtiring, faollashtirish, imzolash, ro'yxatdan o'tishni tugat*,
    ro'yxatdan o'tishni yakunla*, roʻyxatdan oʻtishni yakunla*, tasdiqlang, tasdiqlash,
    tasdiqlayman, tekshirish, рўйхатдан ўтишни якунла*
  `,

  reset: `
    parol o'rnatish, parolimni tikla*, parolimni tiklash, parolingizni o'zgartirish,
    parolingizni qayta tikla*, parolingizni tikla*, parolingizni tiklash, parolni o'zgartir*,
    parolni o'zgartirish, parolni oʻzgartirish, parolni qayta tikla*, parolni tiklash,
    yangi parol o'rnat*, yangi parol oʻrnatish, yangi parol yarat*, yangi parol*
  `,

  invite: `qabul qilish, qoʻshilish, taklif*`,

  done: `
    faollashtirildi, muvaffaqiyatli, o'zgartirildi, oʻchirildi, oʻzgartirildi, qo'shildi,
    tasdiqlandi, tiklandi, yangilandi
  `,

  undo: `
    agar bu siz bo'lmasangiz, bekor qilish, bexabar bo'lsangiz, boshlamagan bo'lsangiz,
    obunani bekor, oʻzgartirmagan boʻlsangiz, rad etish, siz bo'lmasangiz, siz boʻlmasangiz,
    so'ramagan bo'lsangiz, soʻramagan boʻlsangiz
  `,

  footer: `aloqa, batafsil, kuzatish, maxfiylik, shartlar, sozlamalar, yordam`,

  deletion: `hisobingizni o'chirish*, hisobni o'chirish*`,
};
