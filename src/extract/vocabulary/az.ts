import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Azerbaijani. */
export const az: Vocabulary = {
  language: 'az',
  common: 'və, bu, üçün, bir, sizin, siz, deyil, əgər, hesab, ilə, lütfən, bizim',
  code: 'təsdiq kod*, doğrulama kod*, təhlükəsizlik kod*, giriş kod*, birdəfəlik kod*, birdəfəlik şifrə*, birdəfəlik parol*, aktivləşdirmə kod*, təsdiqləmə kod*',
  weakCode: 'kod, kodu, kodunuz, kodun',
  password: 'şifrə*, parol*',
  enter: 'daxil edin, yazın, istifadə edin, kopyalayın',
  copula: 'budur',
  open: 'buraya, burada, klikləyin, keçid*, düymə*, link*, brauzer*',
  signIn: 'daxil ol*, giriş',
  confirm: 'təsdiqlə*, təsdiq et*, doğrula*, aktivləşdir*',
  reset:
    'parolu sıfırla*, şifrəni sıfırla*, parolun sıfırlanma*, yeni parol, yeni şifrə, parolu dəyiş*, şifrənizi dəyiş*, parolunuzu*',
  invite: 'dəvət*, qəbul et*, qoşul*',
  undo: 'siz deyilsinizsə, ləğv et*, imtina',
};
