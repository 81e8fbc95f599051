import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Turkish. */
export const tr: Vocabulary = {
  language: 'tr',

  common: `
    bir, bu, da, de, değil, dikkat, eğer, hesabınız, hesap, ile, için, lütfen, olarak, size, sizin,
    ve, veya, önemli
  `,

  code: `
    aktivasyon kod*, aktivasyon kodu*, doğrulama kod*, doğrulama kodu*, doğrulama numarası,
    doğrulama pin*, doğrulama şifre*, erişim kod*, erişim kodu*, etkinleştirme kod*,
    etkinleştirme kodu*, geçici kod*, geçici parola*, geçici şifre*, geçiş kodu, giriş kod*,
    giriş kodu*, güvenlik kod*, güvenlik kodu*, haneli kod*, işlem şifreniz, işlem şifresi,
    kayıt kodu*, kimlik doğrulama kod*, kimlik doğrulama kodu*, kurtarma kodu*, mobil onay kodu*,
    onay kod*, onay kodu*, onay şifre*, otp, oturum açma kod*, oturum açma kodu*, sms kodu*,
    sms şifre*, sıfırlama kod*, sıfırlama kodu*, tek seferlik kod*, tek seferlik parola*,
    tek seferlik şifre*, teyit kod*, teyit kodu*, yetkilendirme kod*, üyelik kodu*,
    şifre sıfırlama kodu*
  `,

  oneTime: `tek kullanımlık kod*, tek kullanımlık parola*, tek kullanımlık şifre*`,

  weakCode: `kod, koddur, kodla, kodu, kodun, kodunu, kodunuz, kodunuzdur, kodunuzu, pin`,

  password: `parola, parolanız, şifre, şifreniz`,

  enter: `
    gir, girerek, girin, giriniz, girmeniz, kopyalayın, kullanarak, kullanın, kullanınız,
    yapıştırın, yazın, yazınız
  `,

  copula: `aşağıdadır, dır, şudur`,

  otherNumber: `
    arayın, bakiye, barkod, bilet, cad, cadde, davet kodu*, dosya no, durum kodu*, faks, fatura,
    fatura no, fiyat, fiş, gönderi kodu*, gönderi no, hata, hata kodu*, hatalı kod, hediye kartı,
    hediye kodu*, hediye çeki, hesap no, iban, indirim, indirim kodu, indirim kuponu*, irsaliye,
    işlem, işlem no, kampanya kodu, kargo, kargo kodu*, kargo takip, kargo takip kodu, kart,
    kartınız, kaynak kod*, kupon, kupon kodu*, mersis, müşteri hizmetleri, müşteri kodu*,
    müşteri no, müşteri numarası, numarası, pnr, pnr kodu*, poliçe, poliçe no, posta kodu,
    promosyon kodu, qr kod, qr kodu, referans, referans kodu*, referans no, rezervasyon,
    rezervasyon kodu*, rezervasyon no, sayfa, seri no, seri numarası, sipariş, sipariş kodu,
    sipariş kodunuz, sipariş no, sipariş numarası, siparişiniz, sokak, stok kodu*, sözleşme no,
    sürüm, takip kodu, takip no, takip numarası, talep, talep no, tc kimlik, tel, telefon, toplam,
    tutar, uçuş, uçuş no, vergi no, vkn, yanlış kod, çağrı merkezi, ülke kodu*, ürün kodu*,
    şikayet no
  `,

  ofOther: `
    abone, anket, bayi, boya, bölge, ders, gönderi, işlem, kampanya, kargo, kurs, mağaza, müşteri,
    okul, proje, rezervasyon, reçete, sipariş, sözleşme, sınıf, takip, tarife, ürün, şube
  `,

  userName: `hesap adı*, kullanıcı adı*, kullanıcı ismi*, kullanıcı kimliği`,

  unit: `
    ay, dakika, dk, euro, gün, hafta, hane, karakter, kez, kişi, km, kullanıcı, lira, puan, saat,
    saniye, tl, yıl, ürün, üye
  `,

  digits: `hane, haneli`,

  expiry: `
    dakika içinde kullan*, geçerli, geçerlidir, sona erecek, sona erer, sonra geçersiz, süresi dol*,
    süresi dolacak, yalnızca bir kez
  `,

  spent: `
    artık geçerli değil*, artık çalışmıyor, geçerliliğini yitirdi, geçersiz diyor, kabul edilmiyor,
    çalışmıyor
  `,

  caution: `
    dikkate almayın, dikkate almayınız, gizli tutun, görmezden, göz ardı edebilirsiniz,
    göz ardı edin, gözardı edin, herhangi bir işlem yapmanıza gerek yok, kimseye, kimseyle,
    paylaşmayın, paylaşmayınız, talep etmediyseniz, yok sayabilirsiniz, yok sayılabilir, yok sayın,
    önemsemeyin
  `,

  open: `
    açın, bağlantı, bağlantıya, bağlantıyı ziyaret, burada, buradan, buraya, buton, butona,
    devam et, düğme, düğmeye, kopyalayın, link, linke, tarayıcı*, tıkla, tıklayarak, tıklayın,
    tıklayınız, yapıştırın, ziyaret edin, ziyaret ediniz
  `,

  signIn: `
    giriş, giriş bağlantı*, giriş yap*, hesabına gir*, oturum aç*, oturum açma bağlantı*,
    sihirli bağlantı
  `,

  confirm: `
    aktifleştir*, aktivasyon, aktive et*, belgeyi imzala*, deneme süresini uzat*, doğrula*,
    doğrulama, doğrulamak, doğrulayın, e posta onayı, e postamı doğrula, engeli kaldır,
    etkinleştir*, geçerlilik süresini uzat*, hesabı uzat*, hesabımı koru, hesabın süresini uzat*,
    hesabınızın süresini uzat*, hesap süresini uzat*, imza, imzala, imzalaman, imzalamanız,
    imzalayın, imzanız, kaydı tamamla*, kaydınızı tamamla*, kilidi aç, kilidini aç, kilidini aç*,
    kilidini açmak, onay, onayla*, onaylayın, onaylıyorum, teyit*, yeniden etkinleştir*,
    üyeliğini tamamla*, üyeliğinizi tamamla*
  `,

  reset: `
    parola ayarla, parola belirle*, parola değişikliği, parola değiştir*, parola oluştur*,
    parola sıfırla*, parola sıfırlama, parolamı ayarla, parolamı değiştir, parolamı oluştur,
    parolamı sıfırla*, parolanızı mı unuttunuz, parolanızı oluşturun, parolanızı sıfırla*,
    parolayı değiştir*, parolayı sıfırla*, sıfırla*, yeni parola oluştur*, yeni parola*,
    yeni şifre belirle*, yeni şifre oluştur*, yeni şifre*, şifre belirle*, şifre değişikliği,
    şifre değiştir*, şifre oluştur*, şifre sıfırla*, şifre sıfırlama, şifre yenile*,
    şifremi değiştir, şifremi sıfırla*, şifremi unuttum, şifremi yenile*, şifreni değiştir,
    şifreni mi unuttun, şifreni sıfırla*, şifrenizi değiştir*, şifrenizi değiştirin,
    şifrenizi mi unuttunuz, şifrenizi sıfırla*, şifrenizi unuttunuz, şifrenizi yenile*,
    şifreyi değiştir, şifreyi sıfırla*
  `,

  invite: `davet*, daveti kabul et*, davetlisiniz, kabul et*, katıl*, katılın`,

  emailChange: `
    e posta adresini değiştir, e posta adresinizi değiştir*, e posta değişikli*, yeni e posta,
    yeni eposta
  `,

  agree: `abone ol, abone olmak istiyorum, bendim, benim, bu adresi kullan, evet`,

  guide: `adım adım, anlatıyor, kılavuz, makale, nasıl, rehber`,

  alert: `
    giriş denemesi, güvenlik uyarısı, olağan dışı etkinlik, yeni bir cihazdan, yeni cihaz,
    yeni cihazdan giriş, yeni giriş, yeni oturum açma, şüpheli etkinlik
  `,

  done: `
    aktif edildi, aktifleştirildi, başarılı, başarıyla, devre dışı bırakıldı, değişti, değiştirildi,
    değiştirilmiştir, doğrulandı, doğrulanmıştır, eklendi, etkinleştirildi, güncellendi,
    güncellenmiştir, imzaladı, imzalandı, kaldırıldı, onaylandı, onaylanmıştır, silindi, sıfırlandı,
    tamamlandı
  `,

  undo: `
    abonelik iptal*, abonelikten ayrıl*, abonelikten çık*, ben değilim, bildir,
    bu isteği siz yapmadıysanız, bu işlemi siz yapmadıysanız, bu sen değilsen, bu siz değilseniz,
    engelle, geri al, gerçekleştirmediyseniz, iptal, iptal et*, işlem size ait değilse, reddet*,
    sana ait değilse, sen değildiysen, sen değilsen, sen yapmadıysan, siz değil misiniz,
    siz değil miydiniz, siz değildiyseniz, siz değilseniz, siz talep etmediyseniz, siz yapmadınız,
    size ait değilse, talep etmediyseniz, tanımıyorsan, tanımıyorsanız, yapmadıysanız,
    üyelikten çık*, şikayet
  `,

  deletion: `
    hesabı kapat, hesabı sil, hesabımı sil, hesabın silinmesi, hesabını sil, hesabını silmemizi,
    hesabınızı sil*, hesabınızı silin, hesabınızın silinme*, hesabınızın silinmesi, hesap silme,
    silmeyi onayla
  `,

  errand: `
    alışverişi tamamla*, ankete başla, durumu doğrula, indirimi etkinleştir, kartı etkinleştir,
    katılımı onayla, profilini tamamla*, profilinizi tamamla*, randevumu onayla, randevuyu onayla,
    rezervasyonu onayla, siparişi onayla*, siparişi tamamla*, siparişini tamamla*,
    siparişinizi tamamla*, teklifi kabul et, teslimatı onayla, ödeme onayı, ödeme onayınız,
    ödemeyi onayla*, ödülün kilidini aç
  `,

  footer: `
    aktiviteyi kontrol*, ayarlar, bize ulaşın, cihazları yönet*, daha fazla bilgi, destek,
    detayları gör*, etkinliği kontrol*, gizlilik, gizlilik politikası, hakkımızda,
    hesabınızı kontrol*, iki adımlı doğrulama, iki faktörlü doğrulama, iletişim, kargo takip*,
    kargomu takip et, koşullar, kullanım koşulları, mesajı görüntüle, profili görüntüle,
    sipariş durumu*, siparişi görüntüle, siparişi takip*, siparişimi takip et, sss, takip edin,
    tarayıcıda görüntüle, tercihler, tüm hakları saklıdır, yanıtla, yardım, yardım merkezi,
    yorumu gör, yorumu görüntüle, şartlar
  `,

  event: `görüntülü görüşme, randevu, takvim daveti, toplantı, web semineri`,

  booking: `
    bilet, biniş, gece, giriş tarihi, kalkış, koltuk, konaklama, masa, misafir, misafirler, oda,
    otel, rezervasyon, rezervasyonunuz, sefer, sipariş, siparişiniz, teslimat, uçuş, varış,
    yetişkin, yolcu, çıkış tarihi
  `,

  pickUp: `
    dolap kodu*, kargo teslim kodu*, teslim alma kodu*, teslim kodu*, teslimat kodu*,
    teslimat şifre*
  `,

  example: `mesela, örn., örneğin`,

  lasting: `alarm, anahtar kutusu, bina, destek, kapı, puk, sesli mesaj, sim kart, wifi, yazıcı`,

  answered: `
    davet iptal edildi, daveti kabul etti, daveti reddetti, davetin süresi doldu,
    davetinizi kabul etti, davetinizi reddetti
  `,
};
