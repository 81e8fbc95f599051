/** What mails say in languages of eastern Europe: a line is `purpose: subject | text | link`. */
export const EASTERN_SENTENCES: Readonly<Record<string, string>> = {
  pl: `
    confirm: Twoje nowe konto | Dziękujemy za rejestrację. Potwierdź swój adres e-mail. | Potwierdź adres
    reset: Zapomniane hasło | Poprosiłeś o nowe hasło do swojego konta. | Ustaw nowe hasło
    invite: Kestrel | Bo zaprosił Cię do zespołu Kestrel. | Przyjmij zaproszenie
    signIn: Zaloguj się | Oto link, o który prosisz. Jest ważny 15 minut. | Zaloguj się teraz
    change: Nowy adres e-mail | Chcesz zmienić adres e-mail swojego konta. | Tak, użyj tego adresu
    delete: Usuń swoje konto | Poprosiłeś nas o usunięcie konta. | Usuń moje konto
    sign: Dokument dla Ciebie | Bo wysłał Ci dokument do podpisania. | Przejrzyj i podpisz
    unlock: Konto zablokowane | Po zbyt wielu próbach Twoje konto zostało zablokowane. Otwórz tę stronę, aby je odblokować. | Odblokuj konto
    subscribe: Potwierdź subskrypcję | Potwierdź, że chcesz otrzymywać nasz newsletter. | Tak, zapisz mnie
    approve: Nowe urządzenie | Nowe urządzenie próbuje zalogować się na Twoje konto. Potwierdź, że to Ty. | Tak, to ja
    notice: Nowe logowanie na Twoje konto | Zauważyliśmy nowe logowanie z Leeds. Jeśli to nie Ty, sprawdź swoje konto. | Sprawdź aktywność
    changed: Twoje hasło zostało zmienione | Hasło do Twojego konta zostało zmienione. Jeśli to nie Ty, zresetuj hasło. | Zresetuj hasło
    help: Twoje pytanie | Cześć, ten artykuł wyjaśnia, jak zresetować hasło. | Jak zresetować hasło
    welcome: Witamy | Twoje konto jest gotowe. Możesz się teraz zalogować. | Zaloguj się na swoje konto
    review: Bo prosi o recenzję | Bo prosi, żebyś spojrzał na szkic. | Przejrzyj
    open: Otwórz ten link w przeglądarce:
    code: Twój kod to
    footer: Prywatność | Wypisz się | Zobacz w przeglądarce`,
  cs: `
    confirm: Váš nový účet | Děkujeme za registraci. Potvrďte svou e-mailovou adresu. | Potvrdit adresu
    reset: Zapomenuté heslo | Požádali jste o nové heslo ke svému účtu. | Zvolit nové heslo
    invite: Kestrel | Bo vás pozval do týmu Kestrel. | Přijmout pozvánku
    signIn: Přihlášení | Zde je odkaz, o který jste požádali. Platí 15 minut. | Přihlásit se
    change: Nová e-mailová adresa | Chcete změnit e-mailovou adresu svého účtu. | Ano, použít tuto adresu
    delete: Smazání účtu | Požádali jste nás o smazání účtu. | Smazat můj účet
    sign: Dokument pro vás | Bo vám poslal dokument k podpisu. | Zkontrolovat a podepsat
    unlock: Účet je zablokován | Po mnoha pokusech byl váš účet zablokován. Otevřete tuto stránku a odblokujte jej. | Odblokovat účet
    subscribe: Potvrďte odběr | Potvrďte, že chcete dostávat náš newsletter. | Ano, chci odebírat
    approve: Nové zařízení | Nové zařízení se pokouší přihlásit k vašemu účtu. Potvrďte, že jste to vy. | Ano, byl jsem to já
    notice: Nové přihlášení k účtu | Zaznamenali jsme nové přihlášení z Leedsu. Pokud jste to nebyli vy, zkontrolujte svůj účet. | Zkontrolovat aktivitu
    changed: Vaše heslo bylo změněno | Heslo k vašemu účtu bylo změněno. Pokud jste to nebyli vy, obnovte heslo. | Obnovit heslo
    help: Váš dotaz | Dobrý den, tento článek vysvětluje, jak obnovit heslo. | Jak obnovit heslo
    welcome: Vítejte | Váš účet je připraven. Nyní se můžete přihlásit. | Přihlásit se k účtu
    review: Bo žádá o posouzení | Bo vás požádal, abyste se podívali na návrh. | Posoudit
    open: Otevřete tento odkaz v prohlížeči:
    code: Váš kód je
    footer: Soukromí | Odhlásit odběr | Zobrazit v prohlížeči`,
  hu: `
    confirm: Az új fiókod | Köszönjük a regisztrációt. Kérjük, erősítsd meg az e-mail-címedet. | Cím megerősítése
    reset: Elfelejtett jelszó | Új jelszót kértél a fiókodhoz. | Új jelszó megadása
    invite: Kestrel | Bo meghívott a Kestrel csapatba. | Meghívó elfogadása
    signIn: Bejelentkezés | Itt a kért link. 15 percig érvényes. | Bejelentkezés most
    change: Új e-mail-cím | Meg szeretnéd változtatni a fiókod e-mail-címét. | Igen, ezt a címet használom
    delete: Fiók törlése | Arra kértél minket, hogy töröljük a fiókodat. | Fiókom törlése
    sign: Dokumentum neked | Bo egy dokumentumot küldött neked aláírásra. | Átnézés és aláírás
    unlock: A fiók zárolva | Túl sok próbálkozás után zároltuk a fiókodat. Nyisd meg ezt az oldalt a feloldásához. | Fiók feloldása
    subscribe: Erősítsd meg a feliratkozást | Kérjük, erősítsd meg, hogy kéred a hírlevelünket. | Igen, feliratkozom
    approve: Új eszköz | Egy új eszköz próbál bejelentkezni a fiókodba. Kérjük, erősítsd meg, hogy te vagy az. | Igen, én voltam
    notice: Új bejelentkezés a fiókodba | Új bejelentkezést láttunk Leedsből. Ha nem te voltál, ellenőrizd a fiókodat. | Tevékenység megtekintése
    changed: A jelszavad megváltozott | A fiókod jelszava megváltozott. Ha nem te voltál, állítsd vissza a jelszavadat. | Jelszó visszaállítása
    help: A kérdésed | Szia, ez a cikk elmagyarázza, hogyan állíthatod vissza a jelszavadat. | Hogyan állítsd vissza a jelszavadat
    welcome: Üdvözlünk | A fiókod elkészült. Most már bejelentkezhetsz. | Bejelentkezés a fiókodba
    review: Bo áttekintést kér | Bo arra kért, hogy nézd meg a vázlatot. | Áttekintés
    open: Nyisd meg ezt a linket a böngésződben:
    code: A kódod
    footer: Adatvédelem | Leiratkozás | Megtekintés böngészőben`,
  ro: `
    confirm: Contul tău nou | Îți mulțumim pentru înregistrare. Confirmă adresa de e-mail. | Confirmă adresa
    reset: Parolă uitată | Ai cerut o parolă nouă pentru contul tău. | Alege o parolă nouă
    invite: Kestrel | Bo te-a invitat să te alături echipei Kestrel. | Acceptă invitația
    signIn: Autentificare | Iată linkul cerut. Este valabil 15 minute. | Autentifică-te acum
    change: Adresă de e-mail nouă | Vrei să schimbi adresa de e-mail a contului tău. | Da, folosește această adresă
    delete: Șterge contul | Ne-ai cerut să îți ștergem contul. | Șterge contul meu
    sign: Un document pentru tine | Bo ți-a trimis un document pentru semnare. | Verifică și semnează
    unlock: Cont blocat | După prea multe încercări, contul tău a fost blocat. Deschide această pagină pentru a-l debloca. | Deblochează contul
    subscribe: Confirmă abonarea | Confirmă că dorești să primești buletinul nostru. | Da, mă abonez
    approve: Dispozitiv nou | Un dispozitiv nou încearcă să se conecteze la contul tău. Confirmă că ești tu. | Da, eu am fost
    notice: Conectare nouă la contul tău | Am observat o conectare nouă din Leeds. Dacă nu ai fost tu, verifică-ți contul. | Verifică activitatea
    changed: Parola ta a fost schimbată | Parola contului tău a fost schimbată. Dacă nu ai fost tu, resetează parola. | Resetează parola
    help: Întrebarea ta | Bună, acest articol explică cum să îți resetezi parola. | Cum îți resetezi parola
    welcome: Bun venit | Contul tău este gata. Acum te poți conecta. | Conectează-te la contul tău
    review: Bo cere o revizuire | Bo te-a rugat să te uiți la ciornă. | Revizuiește
    open: Deschide acest link în browser:
    code: Codul tău este
    footer: Confidențialitate | Dezabonare | Vezi în browser`,
  hr: `
    confirm: Tvoj novi račun | Hvala na registraciji. Potvrdi svoju adresu e-pošte. | Potvrdi adresu
    reset: Zaboravljena lozinka | Zatražena je nova lozinka za tvoj račun. | Postavi novu lozinku
    invite: Kestrel | Bo te pozvao u tim Kestrel. | Prihvati pozivnicu
    signIn: Prijava | Evo tražene poveznice. Vrijedi 15 minuta. | Prijavi se sada
    change: Nova adresa e-pošte | Želiš promijeniti adresu e-pošte svog računa. | Da, koristi ovu adresu
    delete: Izbriši račun | Zatraženo je brisanje tvog računa. | Izbriši moj račun
    sign: Dokument za tebe | Bo ti je poslao dokument na potpis. | Pregledaj i potpiši
    unlock: Račun je zaključan | Nakon previše pokušaja tvoj je račun zaključan. Otvori ovu stranicu da ga otključaš. | Otključaj račun
    subscribe: Potvrdi pretplatu | Potvrdi da želiš primati naš newsletter. | Da, pretplati me
    approve: Novi uređaj | Novi uređaj pokušava se prijaviti na tvoj račun. Potvrdi da si to ti. | Da, to sam bio ja
    notice: Nova prijava na tvoj račun | Primijetili smo novu prijavu iz Leedsa. Ako to nisi bio ti, provjeri svoj račun. | Provjeri aktivnost
    changed: Tvoja lozinka je promijenjena | Lozinka tvog računa je promijenjena. Ako to nisi bio ti, resetiraj lozinku. | Resetiraj lozinku
    help: Tvoje pitanje | Bok, ovaj članak objašnjava kako resetirati lozinku. | Kako resetirati lozinku
    welcome: Dobro došla | Tvoj račun je spreman. Sada se možeš prijaviti. | Prijavi se na svoj račun
    review: Bo traži pregled | Bo te zamolio da pogledaš nacrt. | Pregledaj
    open: Otvori ovu poveznicu u pregledniku:
    code: Tvoj kod je
    footer: Privatnost | Odjavi se | Prikaži u pregledniku`,
  tr: `
    confirm: Yeni hesabın | Kaydolduğun için teşekkürler. Lütfen e-posta adresini doğrula. | Adresi doğrula
    reset: Şifremi unuttum | Hesabın için yeni bir şifre istedin. | Yeni şifre belirle
    invite: Kestrel | Bo seni Kestrel ekibine davet etti. | Daveti kabul et
    signIn: Giriş yap | İstediğin bağlantı burada. 15 dakika geçerlidir. | Şimdi giriş yap
    change: Yeni e-posta adresi | Hesabının e-posta adresini değiştirmek istedin. | Evet, bu adresi kullan
    delete: Hesabını sil | Hesabını silmemizi istedin. | Hesabımı sil
    sign: Sana bir belge var | Bo sana imzalaman için bir belge gönderdi. | İncele ve imzala
    unlock: Hesap kilitlendi | Çok fazla denemeden sonra hesabın kilitlendi. Kilidini açmak için bu sayfayı aç. | Hesabın kilidini aç
    subscribe: Aboneliğini onayla | Bültenimizi almak istediğini onayla. | Evet, abone olmak istiyorum
    approve: Yeni cihaz | Yeni bir cihaz hesabına giriş yapmaya çalışıyor. Lütfen bunun sen olduğunu onayla. | Evet, bendim
    notice: Hesabına yeni giriş | Leeds'ten yeni bir giriş fark ettik. Bu sen değilsen hesabını kontrol et. | Etkinliği incele
    changed: Şifren değiştirildi | Hesabının şifresi değiştirildi. Bu sen değilsen şifreni sıfırla. | Şifreyi sıfırla
    help: Sorun hakkında | Merhaba, bu makale şifreni nasıl sıfırlayacağını anlatıyor. | Şifreni nasıl sıfırlarsın
    welcome: Hoş geldin | Hesabın hazır. Artık giriş yapabilirsin. | Hesabına giriş yap
    review: Bo inceleme istiyor | Bo taslağa bakmanı istedi. | İncele
    open: Bu bağlantıyı tarayıcında aç:
    code: Kodun
    footer: Gizlilik | Abonelikten çık | Tarayıcıda görüntüle`,
  ru: `
    confirm: Ваш новый аккаунт | Спасибо за регистрацию. Подтвердите адрес электронной почты. | Подтвердить адрес
    reset: Забытый пароль | Вы запросили новый пароль для своего аккаунта. | Задать новый пароль
    invite: Kestrel | Бо приглашает вас в команду Kestrel. | Принять приглашение
    signIn: Вход | Вот ссылка, которую вы запросили. Она действует 15 минут. | Войти сейчас
    change: Новый адрес почты | Вы хотите изменить адрес электронной почты своего аккаунта. | Да, использовать этот адрес
    delete: Удаление аккаунта | Вы попросили удалить ваш аккаунт. | Удалить мой аккаунт
    sign: Документ для вас | Бо отправил вам документ на подпись. | Просмотреть и подписать
    unlock: Аккаунт заблокирован | После множества попыток ваш аккаунт заблокирован. Откройте эту страницу, чтобы разблокировать его. | Разблокировать аккаунт
    subscribe: Подтвердите подписку | Подтвердите, что хотите получать нашу рассылку. | Да, подписаться
    approve: Новое устройство | Новое устройство пытается войти в ваш аккаунт. Подтвердите, что это вы. | Да, это я
    notice: Новый вход в аккаунт | Мы заметили новый вход из Лидса. Если это были не вы, проверьте свой аккаунт. | Проверить активность
    changed: Ваш пароль изменён | Пароль вашего аккаунта был изменён. Если это были не вы, сбросьте пароль. | Сбросить пароль
    help: Ваш вопрос | Здравствуйте, в этой статье объясняется, как сбросить пароль. | Как сбросить пароль
    welcome: Добро пожаловать | Ваш аккаунт готов. Теперь вы можете войти. | Войти в аккаунт
    review: Бо просит посмотреть | Бо попросил вас взглянуть на черновик. | Посмотреть
    open: Откройте эту ссылку в браузере:
    code: Ваш код:
    footer: Конфиденциальность | Отписаться | Открыть в браузере`,
  uk: `
    confirm: Ваш новий обліковий запис | Дякуємо за реєстрацію. Підтвердьте адресу електронної пошти. | Підтвердити адресу
    reset: Забутий пароль | Ви попросили новий пароль для свого облікового запису. | Задати новий пароль
    invite: Kestrel | Бо запрошує вас до команди Kestrel. | Прийняти запрошення
    signIn: Вхід | Ось посилання, яке ви просили. Воно дійсне 15 хвилин. | Увійти зараз
    change: Нова адреса пошти | Ви хочете змінити адресу електронної пошти свого облікового запису. | Так, використовувати цю адресу
    delete: Видалення облікового запису | Ви попросили видалити ваш обліковий запис. | Видалити мій обліковий запис
    sign: Документ для вас | Бо надіслав вам документ на підпис. | Переглянути й підписати
    unlock: Обліковий запис заблоковано | Після багатьох спроб ваш обліковий запис заблоковано. Відкрийте цю сторінку, щоб розблокувати його. | Розблокувати обліковий запис
    subscribe: Підтвердьте підписку | Підтвердьте, що хочете отримувати нашу розсилку. | Так, підписатися
    approve: Новий пристрій | Новий пристрій намагається увійти до вашого облікового запису. Підтвердьте, що це ви. | Так, це я
    notice: Новий вхід до облікового запису | Ми помітили новий вхід із Лідса. Якщо це були не ви, перевірте свій обліковий запис. | Перевірити активність
    changed: Ваш пароль змінено | Пароль вашого облікового запису змінено. Якщо це були не ви, скиньте пароль. | Скинути пароль
    help: Ваше запитання | Вітаємо, ця стаття пояснює, як скинути пароль. | Як скинути пароль
    welcome: Ласкаво просимо | Ваш обліковий запис готовий. Тепер ви можете увійти. | Увійти до облікового запису
    review: Бо просить переглянути | Бо попросив вас глянути на чернетку. | Переглянути
    open: Відкрийте це посилання у браузері:
    code: Ваш код:
    footer: Конфіденційність | Відписатися | Переглянути в браузері`,
  el: `
    confirm: Ο νέος σας λογαριασμός | Ευχαριστούμε για την εγγραφή. Επιβεβαιώστε τη διεύθυνση email σας. | Επιβεβαίωση διεύθυνσης
    reset: Ξεχάσατε τον κωδικό | Ζητήσατε νέο κωδικό πρόσβασης για τον λογαριασμό σας. | Ορισμός νέου κωδικού πρόσβασης
    invite: Kestrel | Ο Μπο σας προσκάλεσε στην ομάδα Kestrel. | Αποδοχή πρόσκλησης
    signIn: Σύνδεση | Εδώ είναι ο σύνδεσμος που ζητήσατε. Ισχύει για 15 λεπτά. | Σύνδεση τώρα
    change: Νέα διεύθυνση email | Θέλετε να αλλάξετε τη διεύθυνση email του λογαριασμού σας. | Ναι, χρήση αυτής της διεύθυνσης
    delete: Διαγραφή λογαριασμού | Μας ζητήσατε να διαγράψουμε τον λογαριασμό σας. | Διαγραφή του λογαριασμού μου
    sign: Ένα έγγραφο για εσάς | Ο Μπο σας έστειλε ένα έγγραφο για υπογραφή. | Έλεγχος και υπογραφή
    unlock: Ο λογαριασμός κλειδώθηκε | Μετά από πολλές προσπάθειες ο λογαριασμός σας κλειδώθηκε. Ανοίξτε αυτή τη σελίδα για να τον ξεκλειδώσετε. | Ξεκλείδωμα λογαριασμού
    subscribe: Επιβεβαιώστε τη συνδρομή σας | Επιβεβαιώστε ότι θέλετε το ενημερωτικό δελτίο μας. | Ναι, θέλω να εγγραφώ
    approve: Νέα συσκευή | Μια νέα συσκευή προσπαθεί να συνδεθεί στον λογαριασμό σας. Επιβεβαιώστε ότι είστε εσείς. | Ναι, εγώ ήμουν
    notice: Νέα σύνδεση στον λογαριασμό σας | Παρατηρήσαμε μια νέα σύνδεση από το Λιντς. Αν δεν ήσασταν εσείς, ελέγξτε τον λογαριασμό σας. | Έλεγχος δραστηριότητας
    changed: Ο κωδικός πρόσβασης άλλαξε | Ο κωδικός πρόσβασης του λογαριασμού σας άλλαξε. Αν δεν ήσασταν εσείς, επαναφέρετε τον κωδικό πρόσβασης. | Επαναφορά κωδικού πρόσβασης
    help: Η ερώτησή σας | Γεια σας, αυτό το άρθρο εξηγεί πώς να επαναφέρετε τον κωδικό πρόσβασης. | Πώς να επαναφέρετε τον κωδικό πρόσβασης
    welcome: Καλώς ήρθατε | Ο λογαριασμός σας είναι έτοιμος. Τώρα μπορείτε να συνδεθείτε. | Σύνδεση στον λογαριασμό σας
    review: Ο Μπο ζητά έλεγχο | Ο Μπο σας ζήτησε να δείτε το προσχέδιο. | Προβολή
    open: Ανοίξτε αυτόν τον σύνδεσμο στο πρόγραμμα περιήγησης:
    code: Ο κωδικός σας είναι
    footer: Απόρρητο | Κατάργηση εγγραφής | Προβολή στο πρόγραμμα περιήγησης`,
  bg: `
    confirm: Новият ви профил | Благодарим за регистрацията. Моля, потвърдете имейл адреса си. | Потвърди адреса
    reset: Забравена парола | Поискахте нова парола за профила си. | Задай нова парола
    invite: Kestrel | Бо ви покани да се присъедините към екипа Kestrel. | Приеми поканата
    signIn: Вход | Ето връзката, която поискахте. Валидна е 15 минути. | Влез сега
    change: Нов имейл адрес | Искате да промените имейл адреса на профила си. | Да, използвай този адрес
    delete: Изтриване на профила | Помолихте ни да изтрием профила ви. | Изтрий профила ми
    sign: Документ за вас | Бо ви изпрати документ за подпис. | Прегледай и подпиши
    unlock: Профилът е заключен | След твърде много опити профилът ви беше заключен. Отворете тази страница, за да го отключите. | Отключи профила
    subscribe: Потвърдете абонамента си | Моля, потвърдете, че желаете нашия бюлетин. | Да, абонирай ме
    approve: Ново устройство | Ново устройство се опитва да влезе в профила ви. Моля, потвърдете, че сте вие. | Да, аз бях
    notice: Ново влизане в профила ви | Забелязахме ново влизане от Лийдс. Ако не сте били вие, проверете профила си. | Преглед на активността
    changed: Паролата ви беше променена | Паролата на профила ви беше променена. Ако не сте били вие, нулирайте паролата си. | Нулиране на паролата
    help: Вашият въпрос | Здравейте, тази статия обяснява как да нулирате паролата си. | Как да нулирате паролата си
    welcome: Добре дошли | Профилът ви е готов. Вече можете да влезете. | Вход в профила
    review: Бо иска преглед | Бо ви помоли да погледнете черновата. | Преглед
    open: Отворете тази връзка в браузъра:
    code: Вашият код е
    footer: Поверителност | Отписване | Виж в браузъра`,
};
