import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Turkish. */
export const tr: Vocabulary = {
  language: 'tr',
  common:
    've, bir, bu, için, ile, hesap, hesabınız, sizin, lütfen, değil, veya, eğer, olarak, da, de, size',
  code: 'doğrulama kod*, onay kod*, güvenlik kod*, giriş kod*, erişim kod*, kimlik doğrulama kod*, tek kullanımlık kod*, tek kullanımlık şifre*, tek kullanımlık parola*, tek seferlik kod*, tek seferlik şifre*, tek seferlik parola*, aktivasyon kod*, etkinleştirme kod*, geçici kod*, geçici şifre*, sıfırlama kod*, oturum açma kod*, haneli kod*, otp, geçiş kodu, teyit kod*, yetkilendirme kod*, doğrulama kodu*, onay kodu*, güvenlik kodu*, giriş kodu*, aktivasyon kodu*, etkinleştirme kodu*, geçici parola*, erişim kodu*, kimlik doğrulama kodu*, sıfırlama kodu*, kurtarma kodu*, şifre sıfırlama kodu*, sms kodu*, sms şifre*, teyit kodu*, üyelik kodu*, doğrulama şifre*, oturum açma kodu*, kayıt kodu*, mobil onay kodu*, doğrulama pin*',
  weakCode: 'kod, kodu, kodunuz, kodun, kodunu, kodunuzu, kodla, pin, koddur, kodunuzdur',
  password: 'şifre, şifreniz, parola, parolanız',
  enter:
    'girin, giriniz, gir, yazın, kullanın, kullanınız, kopyalayın, girerek, kullanarak, yazınız, yapıştırın, girmeniz',
  copula: 'şudur, aşağıdadır, dır, dir',
  otherNumber:
    'sipariş kodunuz, sipariş kodu, takip kodu, kargo takip kodu, sipariş, sipariş no, sipariş numarası, siparişiniz, fatura, fatura no, fiş, talep, talep no, referans, referans no, kargo, takip no, takip numarası, telefon, tel, arayın, faks, posta kodu, indirim kodu, promosyon kodu, kupon, indirim, hata, qr kod, qr kodu, barkod, hesap no, kart, kartınız, tutar, toplam, fiyat, bakiye, sürüm, uçuş, rezervasyon, rezervasyon no, pnr, müşteri no, işlem, işlem no, sokak, cadde, cad, sayfa, vergi no, mersis, bilet, numarası, kampanya kodu, rezervasyon kodu*, teslim alma kodu*, hediye kartı, hediye kodu*, hediye çeki, kupon kodu*, indirim kuponu*, ürün kodu*, stok kodu*, hata kodu*, ülke kodu*, kaynak kod*, durum kodu*, seri no, seri numarası, sözleşme no, poliçe, poliçe no, irsaliye, gönderi no, gönderi kodu*, kargo kodu*, kargo takip, müşteri numarası, tc kimlik, vkn, uçuş no, müşteri hizmetleri, çağrı merkezi, dosya no, şikayet no, davet kodu*, referans kodu*, iban, pnr kodu*',
  userName: 'kullanıcı adı*, kullanıcı ismi*, hesap adı*, kullanıcı kimliği',
  unit: 'dakika, dk, saat, gün, hafta, ay, yıl, saniye, tl, lira, euro, puan, ürün, kullanıcı, üye, kişi, kez, karakter, hane, km',
  digits: 'haneli, hane',
  expiry:
    'geçerli, geçerlidir, sona erer, süresi dol*, süresi dolacak, sona erecek, sonra geçersiz, yalnızca bir kez',
  caution:
    'paylaşmayın, paylaşmayınız, kimseyle, talep etmediyseniz, yok sayın, dikkate almayın, görmezden, kimseyle paylaşmayın, kimseye, gizli tutun, göz ardı edin, dikkate almayınız, yok sayabilirsiniz, görmezden gelebilirsiniz, herhangi bir işlem yapmanıza gerek yok',
  open: 'buraya, burada, buradan, devam et, tıklayın, tıklayınız, tıklayarak, tıkla, bağlantı, bağlantıya, linke, link, buton, butona, düğme, düğmeye, tarayıcı*, kopyalayın, yapıştırın, açın, ziyaret edin',
  signIn:
    'giriş yap*, oturum aç*, giriş, sihirli bağlantı, giriş bağlantı*, oturum açma bağlantı*, giriş yapın, hesabına gir*',
  confirm:
    'onayla*, onay, doğrula*, doğrulama, etkinleştir*, aktifleştir*, aktive et*, aktivasyon, kaydı tamamla*, kaydınızı tamamla*, teyit*, kilidini aç*, onaylıyorum, doğrulayın, doğrulamak, e postamı doğrula, onaylayın, hesabı etkinleştir, üyeliğini tamamla*, üyeliğinizi tamamla*',
  reset:
    'şifre sıfırla*, şifreyi sıfırla*, şifreni sıfırla*, şifrenizi sıfırla*, şifremi sıfırla*, parola sıfırla*, parolayı sıfırla*, parolanızı sıfırla*, sıfırla*, şifre değiştir*, şifrenizi değiştir*, parola değiştir*, yeni şifre*, yeni parola*, şifremi unuttum, şifre belirle*, şifre oluştur*, parola oluştur*, parola belirle*, yeni şifre belirle*, yeni şifre oluştur*, yeni parola oluştur*, şifrenizi yenile*, şifre yenile*, şifremi yenile*, parolamı sıfırla*, parola sıfırlama, şifre sıfırlama, şifrenizi unuttunuz, parolanızı mı unuttunuz, şifrenizi mi unuttunuz, şifreni mi unuttun',
  invite:
    'davet*, daveti kabul et*, kabul et*, katıl*, davet etti, davet ediyor, davetlisiniz, davet edildiniz, katılın',
  emailChange: 'yeni e posta, e posta değişikli*, e posta adresinizi değiştir*, yeni eposta',
  done: 'değiştirildi, değiştirilmiştir, değişti, güncellendi, güncellenmiştir, doğrulandı, doğrulanmıştır, onaylandı, onaylanmıştır, aktif edildi, etkinleştirildi, aktifleştirildi, sıfırlandı, silindi, kaldırıldı, eklendi, başarıyla, başarılı, tamamlandı, devre dışı bırakıldı',
  undo: 'siz yapmadıysanız, yapmadıysanız, abonelikten çık*, abonelikten ayrıl*, siz değilseniz, sen değilsen, iptal, iptal et*, şikayet, bildir, reddet*, talep etmediyseniz, bu siz değilseniz, bu sen değilsen, bu işlemi siz yapmadıysanız, siz talep etmediyseniz, bu isteği siz yapmadıysanız, tanımıyorsanız, ben değilim, engelle, iptal etmek, geri al, üyelikten çık*, abonelik iptal*',
  deletion: 'hesabı sil, hesabımı sil, hesabınızı sil*, hesap silme, hesabınızın silinmesi',
  footer:
    'gizlilik, gizlilik politikası, şartlar, koşullar, kullanım koşulları, yardım, yardım merkezi, destek, iletişim, bize ulaşın, tercihler, ayarlar, tarayıcıda görüntüle, takip edin, hakkımızda, daha fazla bilgi, sss, tüm hakları saklıdır, kargomu takip et, siparişimi takip et, siparişi görüntüle, aktiviteyi kontrol*, etkinliği kontrol*, hesabınızı kontrol*, detayları gör*, cihazları yönet*',
  event: 'toplantı, randevu, görüntülü görüşme, takvim daveti, web semineri',
  errand:
    'siparişi tamamla*, siparişini tamamla*, siparişinizi tamamla*, alışverişi tamamla*, siparişi onayla*, ödemeyi onayla*, profilini tamamla*, profilinizi tamamla*',
};
