import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Turkish. */
export const tr: Vocabulary = {
  language: 'tr',
  common:
    've, bir, bu, için, ile, hesap, hesabınız, sizin, lütfen, değil, veya, eğer, olarak, da, de, size',
  code: 'doğrulama kod*, onay kod*, güvenlik kod*, giriş kod*, erişim kod*, kimlik doğrulama kod*, tek kullanımlık kod*, tek kullanımlık şifre*, tek kullanımlık parola*, tek seferlik kod*, tek seferlik şifre*, tek seferlik parola*, aktivasyon kod*, etkinleştirme kod*, geçici kod*, geçici şifre*, sıfırlama kod*, oturum açma kod*, haneli kod*, otp, geçiş kodu, teyit kod*, yetkilendirme kod*',
  weakCode: 'kod, kodu, kodunuz, kodun, kodunu, kodunuzu, kodla, pin',
  password: 'şifre, şifreniz, parola, parolanız',
  enter: 'girin, giriniz, gir, yazın, kullanın, kullanınız, kopyalayın, girerek, kullanarak',
  copula: 'şudur, aşağıdadır, dır, dir',
  otherNumber:
    'sipariş kodunuz, sipariş kodu, takip kodu, kargo takip kodu, sipariş, sipariş no, sipariş numarası, siparişiniz, fatura, fatura no, fiş, talep, talep no, referans, referans no, kargo, takip no, takip numarası, telefon, tel, arayın, faks, posta kodu, indirim kodu, promosyon kodu, kupon, indirim, hata kodu, hata, qr kod, qr kodu, barkod, hesap no, kart, kartınız, tutar, toplam, fiyat, bakiye, sürüm, uçuş, rezervasyon, rezervasyon no, pnr, müşteri no, işlem, işlem no, sokak, cadde, cad, sayfa, vergi no, mersis, bilet, numarası, kampanya kodu',
  unit: 'dakika, dk, saat, gün, hafta, ay, yıl, saniye, tl, lira, euro, puan, ürün, kullanıcı, üye, kişi, kez, karakter, hane, km',
  digits: 'haneli, hane',
  expiry: 'geçerli, geçerlidir, sona erer, süresi dol*',
  caution:
    'paylaşmayın, paylaşmayınız, kimseyle, talep etmediyseniz, yok sayın, dikkate almayın, görmezden',
  open: 'buraya, burada, buradan, devam et, tıklayın, tıklayınız, tıklayarak, tıkla, bağlantı, bağlantıya, linke, link, buton, butona, düğme, düğmeye, tarayıcı*, kopyalayın, yapıştırın, açın, ziyaret edin',
  signIn: 'giriş yap*, oturum aç*, giriş, sihirli bağlantı',
  confirm:
    'onayla*, onay, doğrula*, doğrulama, etkinleştir*, aktifleştir*, aktive et*, aktivasyon, kaydı tamamla*, kaydınızı tamamla*, teyit*, kilidini aç*',
  reset:
    'şifre sıfırla*, şifreyi sıfırla*, şifreni sıfırla*, şifrenizi sıfırla*, şifremi sıfırla*, parola sıfırla*, parolayı sıfırla*, parolanızı sıfırla*, sıfırla*, şifre değiştir*, şifrenizi değiştir*, parola değiştir*, yeni şifre*, yeni parola*, şifremi unuttum, şifre belirle*, şifre oluştur*, parola oluştur*, parola belirle*',
  invite: 'davet*, daveti kabul et*, kabul et*, katıl*',
  emailChange: 'yeni e posta, e posta değişikli*, e posta adresinizi değiştir*, yeni eposta',
  undo: 'siz yapmadıysanız, yapmadıysanız, abonelikten çık*, abonelikten ayrıl*, siz değilseniz, sen değilsen, iptal, iptal et*, şikayet, bildir, reddet*, talep etmediyseniz',
  deletion: 'hesabı sil, hesabımı sil, hesabınızı sil*, hesap silme, hesabınızın silinmesi',
  footer:
    'gizlilik, gizlilik politikası, şartlar, koşullar, kullanım koşulları, yardım, yardım merkezi, destek, iletişim, bize ulaşın, tercihler, ayarlar, tarayıcıda görüntüle, takip edin, hakkımızda, daha fazla bilgi, sss, tüm hakları saklıdır',
};
