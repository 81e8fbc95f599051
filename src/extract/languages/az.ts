import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Azerbaijani. */
export const az: Vocabulary = {
  language: 'az',

  common: `bir, bizim, bu, deyil, hesab, ilə, lütfən, siz, sizin, və, üçün, əgər`,

  code: `
    aktivasiya kod*, aktivləşdirmə kod*, doğrulama kod*, giriş kod*, təhlükəsizlik kod*,
    təsdiq kod*, təsdiqləmə kod*
  `,

  oneTime: `birdəfəlik kod*, birdəfəlik parol*, birdəfəlik şifrə*`,

  weakCode: `kod, kodu, kodun, kodunuz`,

  password: `parol*, şifrə*`,

  enter: `daxil edin, istifadə edin, kopyalayın, yazın`,

  copula: `budur`,

  otherNumber: `
    balans, bağlama, bilet, cəmi, endirim, endirim kodu*, faks, faktura, göndəriş, hesab nömrəsi,
    hədiyyə kartı kodu, istinad, izləmə nömrəsi, kart, kupon*, küçə, müştəri nömrəsi, məbləğ,
    mənbə kodu*, nömrəli, poçt kodu*, promo kod*, qiymət, qəbz, referal kodu, rezervasiya*, sifariş,
    sifariş nömrəsi, tel, telefon, uçuş, versiya, vöen, xəta kodu*, zəng edin, çek, ölkə kodu*
  `,

  ofOther: `abunəçi, göndəriş, izləmə, müqavilə, müştəri, məhsul, rezervasiya, sifariş, əməliyyat`,

  userName: `hesab adı*, istifadəçi adı*, istifadəçi adınız*`,

  unit: `
    ay, azn, dəfə, dəqiqə, gün, həftə, il, istifadəçi, manat, nəfər, rəqəm, saat, saniyə, simvol,
    xal
  `,

  digits: `rəqəmli*`,

  expiry: `bitir, etibarlıdır, qüvvədədir, vaxtı bit*`,

  caution: `
    etinasız qoy*, heç kimlə, heç kimə, məhəl qoymayın, məxfi, nəzərə almayın, paylaşmayın,
    tələb etməmisinizsə, əhəmiyyət verməyin, əhəmiyyət verməyə bilərsiniz
  `,

  open: `brauzer*, burada, buraya, düymə*, keçid*, klikləyin, link*`,

  signIn: `daxil ol*, giriş`,

  confirm: `
    aktivləşdir*, blokdan çıxarmaq, bloku aç, doğrula*, e poçt təsdiqi, imza, imzala, imzalamaq,
    kiliddən çıxar, qeydiyyatı tamamla*, təsdiq edin, təsdiq et*, təsdiqi, təsdiqlə*
  `,

  reset: `
    parol sıfırlama, parolu dəyiş*, parolu sıfırla*, parolun sıfırlanma*, parolunuzu*, yeni parol,
    yeni şifrə, şifrə təyin et, şifrəmi dəyiş, şifrəmi sıfırla, şifrəni dəyiş, şifrəni sıfırla*,
    şifrənin dəyişdirilməsi, şifrənin sıfırlanması, şifrənizi dəyiş*
  `,

  invite: `dəvət*, qoşul*, qəbul et*`,

  emailChange: `e poçt dəyiş, e poçt ünvanını dəyiş, e poçt ünvanının dəyiş*, yeni e poçt`,

  agree: `bəli, mən idim`,

  guide: `məqalə, necə`,

  done: `
    aktivləşdirildi, dəyişdirildi, dəyişdirilib, silindi, sıfırlandı, təsdiqləndi, uğurla,
    yeniləndi, əlavə edildi
  `,

  undo: `
    abunəlikdən çıx*, başlatmamısınızsa, blokla*, bu siz deyilsinizsə, etməmisinizsə, imtina,
    imtina et*, ləğv et*, siz deyilsinizsə, tanımırsınızsa, tələb etməmisinizsə
  `,

  deletion: `
    hesabı sil, hesabımı sil, hesabın silinməsi, hesabın silinməsini, hesabınızın silinməsini
  `,

  footer: `
    bütün hüquqlar qorunur, dəstək, kömək, məxfilik, sifarişi izlə, tənzimləmələr, şərtlər, əlaqə,
    ətraflı
  `,

  example: `məsələn`,
};
