import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Uzbek. */
export const uz: Vocabulary = {
  language: 'uz',
  common:
    'va, uchun, bu, sizning, siz, yoki, agar, emas, biz, bir, ushbu, hisob, rahmat, quyidagi, soʻrovini, kod, orqali, bilan',
  code: 'tasdiqlash kodi*, tekshirish kodi*, xavfsizlik kodi*, kirish kodi*, bir martalik kod*, bir martalik parol*, faollashtirish kodi*, tasdiqlash kod*, tekshirish kod*, xavfsizlik kod*, kirish kod*, faollashtirish kod*, vaqtinchalik parol*, vaqtinchalik kod*, tiklash kod*, sms kod*',
  weakCode: 'kod, kodi, kodingiz, kodni',
  password: 'parol*',
  enter: 'kiriting, foydalaning, kiritib, yozing, nusxalang',
  copula: 'quyidagi',
  otherNumber:
    'buyurtma*, buyurtma raqami, hisob faktura, chek, kuzatuv raqami, joʻnatma*, telefon, tel, qoʻngʻiroq, faks, pochta indeksi, chegirma*, chegirma kod*, promokod*, kupon*, xato kod*, mamlakat kod*, bron*, mijoz raqami, karta, summa, jami, narx*, balans, versiya, reys, koʻcha, chipta, raqamli, raqami',
  userName: 'foydalanuvchi nomi*, foydalanuvchi ismi*, login',
  unit: "daqiqa, soat, kun, hafta, oy, yil, soniya, so'm, soʻm, ball, foydalanuvchi, kishi, marta, belgi, raqam",
  digits: 'xonali',
  expiry: 'amal qiladi, muddati, yaroqli, tugaydi',
  caution:
    "hech kimga, ulashmang, bermang, e'tibor bermang, eʼtiborsiz, soʻramagan bo'lsangiz, maxfiy",
  open: 'bosing, havola*, tugma*',
  signIn: 'kirish, kiring, tizimga kirish',
  confirm:
    'tasdiqlash, tasdiqlang, faollashtirish, tasdiqlayman, faollashtiring, tekshirish, roʻyxatdan oʻtishni yakunla*',
  reset:
    "parolni tiklash, parolni o'zgartirish, parolingizni tiklash, parolni oʻzgartirish, yangi parol*, yangi parol oʻrnatish",
  invite: 'taklif*, qabul qilish, taklif qildi, qoʻshilish',
  done: "oʻzgartirildi, o'zgartirildi, yangilandi, tasdiqlandi, faollashtirildi, tiklandi, oʻchirildi, qo'shildi, muvaffaqiyatli",
  undo: "siz bo'lmasangiz, bekor qilish, agar bu siz bo'lmasangiz, siz boʻlmasangiz, soʻramagan boʻlsangiz, obunani bekor, rad etish",
  footer: 'maxfiylik, shartlar, yordam, aloqa, sozlamalar, batafsil, kuzatish',
};
