import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.js';

const LINK = 'https://nimbus.test/x/9f2c7d81ab';

/** Language, subject, text. */
const CODES: ReadonlyArray<readonly [string, string, string]> = [
  [
    'pl',
    'Twój kod weryfikacyjny',
    'Cześć Ado,\n\nAby dokończyć logowanie, przepisz poniższy kod:\n\n582913\n\nKod jest ważny przez 10 minut.',
  ],
  ['pl', 'Logowanie', 'Twój kod to 582913. Nie podawaj go nikomu.'],
  ['fi', 'Kirjautuminen', 'Hei,\n\nVahvistuskoodisi on 582913. Koodi vanhenee 10 minuutissa.'],
  ['tr', 'Giriş', 'Merhaba, doğrulama kodunuz: 582913. Bu kod 5 dakika geçerlidir.'],
  ['tr', 'Şifre', 'Hesabınıza giriş yapmak için 582913 kodunu kullanın.'],
  ['hu', 'Bejelentkezés', 'Kedves Ada! Az ellenőrző kódod: 582913. A kód 10 percig érvényes.'],
  ['cs', 'Přihlášení', 'Dobrý den, Váš ověřovací kód je 582913. Platí 10 minut.'],
  ['sk', 'Prihlásenie', 'Dobrý deň, na prihlásenie použite kód 582913. Platnosť kódu je 10 minút.'],
  ['el', 'Σύνδεση', 'Ο κωδικός επαλήθευσής σας είναι 582913 και λήγει σε 10 λεπτά.'],
  ['el', 'Σύνδεση', 'Εισαγάγετε τον παρακάτω κωδικό για να συνδεθείτε:\n\n582913'],
  ['he', 'כניסה', 'שלום, קוד האימות שלך הוא 582913. הקוד תקף ל-10 דקות.'],
  [
    'ar',
    'تسجيل الدخول',
    'مرحباً، استخدم الرمز 582913 لتسجيل الدخول إلى حسابك. تنتهي صلاحيته خلال 10 دقائق.',
  ],
  ['fa', 'ورود', 'کد تأیید شما: ۵۸۲۹۱۳\nاین کد تا ۱۰ دقیقه معتبر است.'],
  ['ru', 'Вход', 'Здравствуйте! Ваш код для входа: 582913. Никому его не сообщайте.'],
  [
    'ru',
    'Код',
    'Для подтверждения почты введите на сайте код\n\n582913\n\nЕсли вы не регистрировались, проигнорируйте письмо.',
  ],
  ['uk', 'Вхід', 'Вітаємо! Ваш код підтвердження — 582913. Він дійсний 15 хвилин.'],
  ['bg', 'Вход', 'Здравейте, Вашият код за потвърждение е 582913. Валиден е 10 минути.'],
  ['ro', 'Autentificare', 'Bună, codul tău de verificare este 582913 și expiră în 10 minute.'],
  ['hr', 'Prijava', 'Pozdrav, vaš sigurnosni kod je 582913. Vrijedi 10 minuta.'],
  ['sl', 'Prijava', 'Pozdravljeni, vaša potrditvena koda je 582913. Velja 10 minut.'],
  ['sv', 'Inloggning', 'Hej! Din engångskod är 582913. Den gäller i 10 minuter.'],
  ['da', 'Log ind', 'Hej! Brug koden 582913 til at logge ind. Koden udløber om 10 minutter.'],
  [
    'nb',
    'Logg inn',
    'Hei! Bruk engangskoden 582913 for å logge inn. Koden er gyldig i 10 minutter.',
  ],
  ['et', 'Sisselogimine', 'Tere! Sinu kinnituskood on 582913. Kood kehtib 10 minutit.'],
  ['lv', 'Pieslēgšanās', 'Sveiki! Jūsu verifikācijas kods ir 582913. Tas ir derīgs 10 minūtes.'],
  ['lt', 'Prisijungimas', 'Sveiki! Jūsų patvirtinimo kodas: 582913. Kodas galioja 10 minučių.'],
  ['vi', 'Đăng nhập', 'Xin chào, mã xác minh của bạn là 582913. Mã có hiệu lực trong 10 phút.'],
  ['id', 'Masuk', 'Halo, kode verifikasi Anda adalah 582913. Kode berlaku selama 10 menit.'],
  ['ms', 'Log masuk', 'Hai, kod pengesahan anda ialah 582913. Kod ini sah selama 10 minit.'],
  ['th', 'เข้าสู่ระบบ', 'รหัส OTP ของคุณคือ 582913 (Ref: ABCD) ใช้ได้ภายใน 5 นาที'],
  ['ja', 'ログイン', '以下の認証コードを入力してください。\n\n582913\n\n有効期限は10分です。'],
  [
    'ja',
    '【Nimbus】認証コードのお知らせ',
    '認証コード：582913\nこのコードの有効期限は2026年5月12日 10時32分です。',
  ],
  ['ko', '로그인', '인증번호는 582913 입니다. 10분 이내에 입력해 주세요.'],
  ['zh', '登录', '您正在登录Nimbus，验证码为582913，5分钟内有效。'],
  ['zht', '登入', '您的驗證碼是：582913，請於 10 分鐘內輸入。'],
  ['hi', 'लॉग इन', 'नमस्ते, आपका लॉगिन कोड 582913 है। यह कोड 10 मिनट में समाप्त हो जाएगा।'],
  ['bn', 'লগইন', 'আপনার যাচাইকরণ কোড হল ৫৮২৯১৩। এটি ১০ মিনিটের জন্য বৈধ।'],
  ['nl', 'Inloggen', 'Hoi Ada, je inlogcode is 582913. Deze code is 10 minuten geldig.'],
  ['it', 'Accesso', 'Ciao Ada, il tuo codice di verifica è 582913. Scade tra 10 minuti.'],
  ['es', 'Acceso', 'Hola Ada: tu código es 582913. Caduca en 10 minutos. Pedido 771204.'],
  [
    'fr',
    'Connexion',
    'Bonjour, voici votre code de connexion : 582913. Il expire dans 10 minutes.',
  ],
  ['de', 'Anmeldung', 'Hallo Ada, Ihr Bestätigungscode lautet: 582913. Er ist 10 Minuten gültig.'],
  ['pt', 'Acesso', 'Olá, seu código de verificação é 582913. Válido por 10 minutos.'],
  ['ca', 'Accés', "Hola, el vostre codi de verificació és 582913. Caduca d'aquí a 10 minuts."],
  ['en', 'Nimbus', '582913 is the code to sign in to Nimbus. It works once.'],
  [
    'en',
    'Your login attempt',
    'Someone (hopefully you) is trying to sign in. If it is you, type 582913 into the window that is open.',
  ],
  [
    'en',
    'Nimbus: your single-use code',
    'Hi,\nWe received your request for a single-use code to use with your Nimbus account.\nYour single-use code is: 582913\nOnly enter this code on an official website.',
  ],
  [
    'en',
    'Verification',
    'Verification code\n582913\nExpires 2026-05-12 10:32 UTC\nRequested from 203.0.113.9',
  ],
  ['en', 'Action required', 'Please key in the following six digits when asked: 5-8-2-9-1-3'],
];

/** Language, subject, what is said before the link, its text, what is said after. */
const LINKS: ReadonlyArray<readonly [string, string, string, string, string]> = [
  [
    'pl',
    'Potwierdź rejestrację',
    'Dziękujemy za rejestrację. Aby potwierdzić adres, kliknij poniższy przycisk.',
    'Potwierdź adres e-mail',
    'Jeśli nie zakładałeś konta, zignoruj tę wiadomość.',
  ],
  [
    'fi',
    'Tervetuloa',
    'Kiitos rekisteröitymisestä. Vahvista sähköpostiosoitteesi alla olevasta painikkeesta.',
    'Vahvista sähköposti',
    'Jos et luonut tiliä, voit jättää viestin huomiotta.',
  ],
  [
    'tr',
    'Hoş geldiniz',
    'Kaydınızı tamamlamak için e-posta adresinizi doğrulayın.',
    'E-postamı doğrula',
    'Bu işlemi siz yapmadıysanız dikkate almayın.',
  ],
  [
    'hu',
    'Jelszó',
    'Új jelszó beállításához kattints az alábbi gombra.',
    'Jelszó visszaállítása',
    'Ha nem te kérted, hagyd figyelmen kívül.',
  ],
  [
    'cs',
    'Obnova hesla',
    'Obdrželi jsme žádost o obnovení hesla k vašemu účtu.',
    'Obnovit heslo',
    'Pokud jste o změnu nežádali, e-mail ignorujte.',
  ],
  [
    'el',
    'Επαναφορά',
    'Λάβαμε αίτημα επαναφοράς του κωδικού πρόσβασής σας.',
    'Επαναφορά κωδικού',
    'Αν δεν το ζητήσατε εσείς, αγνοήστε το μήνυμα.',
  ],
  [
    'he',
    'איפוס סיסמה',
    'קיבלנו בקשה לאיפוס הסיסמה שלך.',
    'איפוס סיסמה',
    'אם לא ביקשת זאת, ניתן להתעלם.',
  ],
  [
    'ar',
    'تأكيد البريد',
    'شكراً لتسجيلك. يرجى تأكيد بريدك الإلكتروني بالنقر على الزر أدناه.',
    'تأكيد البريد الإلكتروني',
    'إذا لم تقم بإنشاء حساب، تجاهل هذه الرسالة.',
  ],
  [
    'fa',
    'تأیید ایمیل',
    'برای فعال‌سازی حساب کاربری خود روی دکمهٔ زیر کلیک کنید.',
    'فعال‌سازی حساب',
    'اگر شما این درخواست را نداده‌اید، نادیده بگیرید.',
  ],
  [
    'ru',
    'Подтверждение',
    'Спасибо за регистрацию! Чтобы подтвердить почту, нажмите на кнопку.',
    'Подтвердить почту',
    'Если вы не регистрировались, просто проигнорируйте это письмо.',
  ],
  [
    'ro',
    'Resetare',
    'Ați cerut resetarea parolei. Apăsați butonul de mai jos.',
    'Resetează parola',
    'Dacă nu ați solicitat, ignorați acest mesaj.',
  ],
  [
    'sv',
    'Välkommen',
    'Tack för att du registrerade dig. Bekräfta din e-postadress nedan.',
    'Bekräfta e-post',
    'Om du inte skapade kontot kan du ignorera mejlet.',
  ],
  [
    'da',
    'Nulstil',
    'Vi har modtaget en anmodning om at nulstille din adgangskode.',
    'Nulstil adgangskode',
    'Hvis du ikke har bedt om det, kan du ignorere mailen.',
  ],
  [
    'vi',
    'Xác nhận',
    'Cảm ơn bạn đã đăng ký. Vui lòng nhấn nút bên dưới.',
    'Xác nhận email',
    'Nếu bạn không tạo tài khoản, hãy bỏ qua.',
  ],
  [
    'id',
    'Verifikasi',
    'Terima kasih telah mendaftar. Klik tombol di bawah ini.',
    'Verifikasi email',
    'Jika Anda tidak mendaftar, abaikan email ini.',
  ],
  [
    'ja',
    'メールアドレスの確認',
    'ご登録ありがとうございます。下のボタンを押して登録を完了してください。',
    'メールアドレスを確認する',
    'お心当たりのない場合は破棄してください。',
  ],
  [
    'ko',
    '비밀번호 재설정',
    '비밀번호 재설정 요청을 받았습니다. 아래 버튼을 눌러 주세요.',
    '비밀번호 재설정',
    '본인이 요청하지 않았다면 무시하세요.',
  ],
  [
    'zh',
    '重置密码',
    '我们收到了您重置密码的请求,请点击下方按钮。',
    '重置密码',
    '如果不是您本人操作,请忽略。',
  ],
  [
    'nl',
    'Uitnodiging',
    'Bo heeft je uitgenodigd voor het team Nimbus.',
    'Uitnodiging accepteren',
    'Ken je Bo niet? Negeer deze mail.',
  ],
  [
    'de',
    'Einladung',
    'Bo hat Sie eingeladen, dem Team Nimbus beizutreten.',
    'Einladung annehmen',
    'Falls Sie Bo nicht kennen, ignorieren Sie diese E-Mail.',
  ],
  [
    'it',
    'Accesso',
    'Ecco il tuo link per accedere a Nimbus.',
    'Accedi a Nimbus',
    'Se non hai richiesto questo link, ignora questa email.',
  ],
  [
    'es',
    'Cambio de correo',
    'Has pedido cambiar tu dirección de correo.',
    'Confirmar nuevo correo',
    'Si no has sido tú, contacta con soporte.',
  ],
  [
    'fr',
    'Invitation',
    'Bo vous invite à rejoindre l’espace Nimbus.',
    'Rejoindre l’espace',
    'Si vous ne connaissez pas Bo, ignorez ce message.',
  ],
  [
    'pt',
    'Ativação',
    'Falta pouco! Ative a sua conta pelo botão abaixo.',
    'Ativar conta',
    'Se não foi você, ignore este e-mail.',
  ],
  [
    'en',
    'Set up your account',
    'An administrator has created an account for you. Choose a password to begin.',
    'Choose a password',
    'Questions? Contact support.',
  ],
  [
    'en',
    'Finish up',
    'Thanks for joining. Continue to activate your workspace.',
    'Continue',
    'You received this because you signed up.',
  ],
];

test.each(CODES)('finds a code in %s: %s', (_, subject, text) => {
  expect(extract({ subject, text })).toMatchObject({ code: '582913', link: undefined });
});

test.each(LINKS)('finds a link in %s: %s', (...[, subject, before, label, after]) => {
  const html = `<p>${before}</p><p><a href="${LINK}">${label}</a></p><p>${after}</p>
    <p><a href="https://nimbus.test/help">FAQ</a> <a href="https://nimbus.test/u/prefs?id=99">X</a><br>© 2026 Nimbus</p>`;
  expect(extract({ subject, html })).toMatchObject({ code: undefined, link: LINK });
});

test.each(LINKS)('finds a URL in %s: %s', (...[, subject, before, label, after]) => {
  const text = `${before}\n\n${label}: ${LINK}\n\n${after}\n\nNimbus, https://nimbus.test/`;
  expect(extract({ subject, text })).toMatchObject({ code: undefined, link: LINK });
});
