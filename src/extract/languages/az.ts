import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Azerbaijani. */
export const az: Vocabulary = {
  language: 'az',
  common: 'və, bu, üçün, bir, sizin, siz, deyil, əgər, hesab, ilə, lütfən, bizim',
  code: 'təsdiq kod*, doğrulama kod*, təhlükəsizlik kod*, giriş kod*, birdəfəlik kod*, birdəfəlik şifrə*, birdəfəlik parol*, aktivləşdirmə kod*, təsdiqləmə kod*',
  weakCode: 'kod, kodu, kodunuz, kodun',
  password: 'şifrə*, parol*',
  enter: 'daxil edin, yazın, istifadə edin, kopyalayın',
  copula: 'budur',
  otherNumber:
    'sifariş, sifariş nömrəsi, faktura, qəbz, çek, izləmə nömrəsi, bağlama, göndəriş, telefon, tel, zəng edin, faks, poçt kodu*, endirim kodu*, endirim, promo kod*, kupon*, xəta kodu*, ölkə kodu*, mənbə kodu*, rezervasiya*, müştəri nömrəsi, hesab nömrəsi, kart, məbləğ, cəmi, qiymət, balans, versiya, uçuş, küçə, vöen, bilet, nömrəli, istinad',
  userName: 'istifadəçi adı*, istifadəçi adınız*, hesab adı*',
  unit: 'dəqiqə, saat, gün, həftə, ay, il, saniyə, manat, azn, xal, istifadəçi, nəfər, dəfə, simvol, rəqəm',
  digits: 'rəqəmli*',
  expiry: 'etibarlıdır, qüvvədədir, bitir, vaxtı bit*',
  caution:
    'paylaşmayın, heç kimə, heç kimlə, məxfi, məhəl qoymayın, nəzərə almayın, tələb etməmisinizsə',
  open: 'buraya, burada, klikləyin, keçid*, düymə*, link*, brauzer*',
  signIn: 'daxil ol*, giriş',
  confirm: 'təsdiqlə*, təsdiq et*, doğrula*, aktivləşdir*',
  reset:
    'parolu sıfırla*, şifrəni sıfırla*, parolun sıfırlanma*, yeni parol, yeni şifrə, parolu dəyiş*, şifrənizi dəyiş*, parolunuzu*',
  invite: 'dəvət*, qəbul et*, qoşul*',
  emailChange: 'yeni e poçt, e poçt ünvanının dəyiş*',
  done: 'dəyişdirildi, dəyişdirilib, yeniləndi, təsdiqləndi, aktivləşdirildi, sıfırlandı, silindi, əlavə edildi, uğurla',
  undo: 'siz deyilsinizsə, ləğv et*, imtina, siz etməmisinizsə, bu siz deyilsinizsə, tələb etməmisinizsə, abunəlikdən çıx*, imtina et*, blokla*',
  footer:
    'məxfilik, şərtlər, kömək, dəstək, əlaqə, tənzimləmələr, ətraflı, bütün hüquqlar qorunur, sifarişi izlə',
};
