import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Polish. */
export const pl: Vocabulary = {
  language: 'pl',

  common: `
    aby, dla, do, i, jest, lub, na, nie, proszę, się, tej, ten, twoja, twoje, twój, uwaga, w, ważne,
    z, że
  `,

  code: `
    6 cyfrowy kod, cyfrowy kod, czterocyfrowy kod, hasło do logowania, hasło do operacji,
    hasło do zalogowania, hasło nr, hasło sms, hasło tymczasowe, klucz aktywacyjny, kod aktywacji,
    kod aktywacyjny, kod autoryzacji, kod autoryzacyjny, kod bezpieczeństwa, kod do logowania,
    kod do potwierdzenia, kod do resetowania, kod do weryfikacji, kod do zresetowania,
    kod dostępowy, kod dostępu, kod logowania, kod odzyskiwania, kod otp, kod pin,
    kod potwierdzający, kod potwierdzenia, kod rejestracyjny, kod resetowania, kod resetujący,
    kod sms, kod tymczasowy, kod uwierzytelniający, kod uwierzytelniania, kod weryfikacji,
    kod weryfikacyjny, kodem weryfikacyjnym, kodu weryfikacyjnego, numer weryfikacyjny, otp,
    pin weryfikacyjny, smskod, sześciocyfrowy kod, tymczasowe hasło, tymczasowy kod
  `,

  oneTime: `hasło jednorazowe, jednorazowe hasło, jednorazowy kod, kod jednorazowy, kod tan`,

  weakCode: `kod, kodem, kodu, kody, kodzie, pin, token`,

  password: `hasła, hasło`,

  enter: `
    podaj, podać, poniższy, przepisać, przepisz, skopiuj, użyj, użyć, wklej, wpisać, wpisz,
    wprowadzić, wprowadź
  `,

  copula: `brzmi, jako, jest, poniżej, to`,

  otherNumber: `
    bilet, bilet nr, biuro obsługi, bon podarunkowy, błąd, błędny kod, cena, faks, faktura,
    hasło wifi, infolinia, karta, karta podarunkowa, karty, klient, klucz api, kod banku, kod błędu,
    kod do drzwi, kod karty podarunkowej, kod klienta, kod kraju, kod kreskowy, kod kuponu,
    kod oddziału, kod pocztowy, kod podarunkowy, kod polecający, kod polecenia, kod produktu,
    kod promocyjny, kod qr, kod rabatowy, kod rezerwacji, kod statusu, kod swift, kod towaru,
    kod zniżkowy, kod śledzenia, kod źródłowy, kodem rabatowym, krs, kupon, kwota, list przewozowy,
    lot, nieprawidłowy kod, nip, nr klienta, nr konta, nr przesyłki, nr zamówienia, numer,
    numer członkowski, numer faktury, numer klienta, numer konta, numer listu, numer lotu,
    numer paczki, numer polisy, numer przesyłki, numer referencyjny, numer rezerwacji,
    numer seryjny, numer sprawy, numer umowy, numer zamówienia, numer zgłoszenia, obsługa klienta,
    paczka, paczkomat, paragon, pesel, ponad, przesyłka, rabat, razem, referencyjny, regon,
    reklamacja, rezerwacja, saldo, strona, suma, tel, telefon, token dostępu, transakcja, ul, ulica,
    voucher, wersja, zadzwoń, zamówienia, zamówienie, zgłoszenie, zniżka, zniżki, śledzenia
  `,

  ofOther: `
    abonenta, ankiety, celny, faktury, kampanii, klasy, klienta, kursu, lakieru, lokalizacji,
    oddziału, paczki, produktu, projektu, przesyłki, recepty, regionu, rezerwacji, sali, sklepu,
    sprzedawcy, strefy, taryfy, towaru, transakcji, umowy, zamówienia, zwrotu
  `,

  userName: `
    id użytkownika, identyfikator użytkownika, login użytkownika, nazwa konta, nazwa użytkownika,
    nazwę użytkownika, twój login
  `,

  unit: `
    cyfr, dni, dzień, euro, godzin, godziny, godzinę, klientów, km, lat, miesięcy, min, minut,
    minuty, minutę, osób, pln, produktów, punktów, razy, sekund, tygodni, użytkowników, znaków, zł
  `,

  digits: `cyfr*`,

  expiry: `
    jednorazowy, straci ważność, traci ważność, tylko raz, ważne przez, ważność, ważny, ważny przez,
    wygasa, wygasa za, wygaśnie
  `,

  spent: `
    już nie działa, nie działa, nie działa już, nie jest już ważny, pojawia się, stracił ważność
  `,

  caution: `
    nie musisz nic robić, nie podawaj, nie prosiłeś, nie przekazuj, nie udostępniaj, nie ujawniaj,
    nigdy nie, nikomu, nikomu nie, poufny, usuń tę wiadomość, zignorować, zignoruj
  `,

  open: `
    dalej, klikając, kliknij, kliknąć, kontynuuj, link, naciśnij, następującą stronę, odnośnik,
    odwiedź, otwórz, poniższy link, przeglądarce, przeglądarki, przejdź, przycisk, skopiuj, tu,
    tutaj, wklej
  `,

  signIn: `
    link do logowania, logowania, logowanie, magiczny link, wejdź na konto, zalogować, zaloguj
  `,

  confirm: `
    aktywacja, aktywacji, aktywować, aktywuj, aktywuję, do podpisania, do podpisu, dokończ,
    dokończyć rejestrację, odblokowanie, odblokować, odblokuj, odnowić konto, odnów konto, podpis,
    podpisać, podpisz, potwierdzając, potwierdzam, potwierdzenia, potwierdzenie, potwierdzić,
    potwierdź, przedłuż konto, przedłuż okres próbny, przedłuż ważność, przedłużenie konta,
    przedłużyć konto, przedłużyć ważność, reaktywacja, reaktywacji, reaktywować, reaktywuj,
    weryfikacja, weryfikacji, weryfikuję, zachowaj konto, zachować konto, zakończ rejestrację,
    zaktywuj, zatwierdzić, zatwierdź, zweryfikować, zweryfikuj
  `,

  reset: `
    nie pamiętasz hasła, nowe hasło, odzyskaj, odzyskania hasła, odzyskać hasło, odzyskiwanie hasła,
    przypomnienie hasła, przywróć hasło, reset hasła, resetowania hasła, resetowanie hasła,
    resetowaniem hasła, resetu hasła, resetuj hasło, ustal hasło, ustaw hasło, ustaw nowe hasło,
    ustawienia hasła, ustawienie hasła, ustawić do niego hasło, ustawić hasło, utwórz hasło,
    zapomniałeś hasła, zmiana hasła, zmiany hasła, zmienić hasło, zmień hasło, zmień moje hasło,
    zmień swoje hasło, zresetowanie hasła, zresetować, zresetować hasło, zresetuj, zresetuj hasło
  `,

  invite: `
    akceptuj, dołącz, dołącz do, dołączyć, przyjmij, przyjmuję, zaakceptuj, zaprasza, zaprosił,
    zaprosiła, zaproszenia, zaproszenie, zaproszona, zaproszono cię, zaproszony
  `,

  emailChange: `
    nowy adres e mail, nowy adres email, nowy e mail, zmiana adresu e mail, zmiana adresu email,
    zmień adres e mail, zmień e mail
  `,

  agree: `subskrybuj, tak, to byłam ja, to byłem ja, to ja, użyj tego adresu, zapisz mnie`,

  guide: `
    artykuł, instrukcja, jak odzyskać, jak potwierdzić, jak ustawić, jak zmienić, jak zresetować,
    jak zweryfikować, krok po kroku, poradnik, wyjaśnia
  `,

  alert: `
    alert bezpieczeństwa, logowanie z nowego urządzenia, nietypowa aktywność, nieznane urządzenie,
    nowe logowanie, nowe urządzenie, nowego urządzenia, podejrzana aktywność, próba logowania,
    zalogowano się na
  `,

  done: `
    jest aktywne, jest już aktywne, podpisali, pomyślnie, potwierdził dostawę, potwierdził odbiór,
    zakończona, zmieniono, został podpisany, został potwierdzony, został zaktualizowany,
    został zatwierdzony, został zmieniony, został zweryfikowany, została zatwierdzona,
    została zmieniona, zostało aktywowane, zostało dodane, zostało podpisane, zostało potwierdzone,
    zostało usunięte, zostało wyłączone, zostało włączone, zostało zaktualizowane,
    zostało zmienione, zostało zresetowane, zostały zmienione
  `,

  undo: `
    anulować, anuluj, cofnij, dokonał ktoś inny, jeśli nie, jeśli to nie byłeś ty, jeśli to nie ty,
    jeżeli to nie ty, nie byłeś, nie chcesz, nie dokonałeś, nie inicjowałeś, nie ja, nie prosiłeś,
    nie rejestrowałeś, nie rozpoznajesz, nie ty, nie wykonałeś, nie zakładałeś, nie zmieniałaś,
    nie zmieniałeś, nie została wykonana przez ciebie, odrzuć, odwołaj, rezygnacja, rezygnuj,
    to nie byłaś ty, to nie byłeś ty, to nie pan, to nie ty, to nie ty?, wypisać, wypisz,
    zabezpiecz konto, zablokuj, zgłoś
  `,

  deletion: `
    likwidacja konta, potwierdź usunięcie, usunięcia konta, usunięcie konta,
    usunięcie twojego konta, usunąć konto, usuwanie konta, usuń konto, usuń moje konto,
    usuń swoje konto, zamknij konto
  `,

  errand: `
    akceptuj ofertę, aktywuj kartę, aktywuj rabat, dokończ zakupy, dokończ zamówienie,
    odblokuj nagrodę, potwierdzam udział, potwierdzenie przelewu, potwierdzenie płatności,
    potwierdzenie wpłaty, potwierdź dostawę, potwierdź obecność, potwierdź odbiór,
    potwierdź płatność, potwierdź rezerwację, potwierdź udział, potwierdź wizytę, potwierdź wpłatę,
    potwierdź zamówienie, płatność potwierdzona, uzupełnij profil, zaakceptuj ofertę,
    złóż zamówienie
  `,

  footer: `
    centrum pomocy, dowiedz się więcej, faq, kontakt, o nas, obserwuj nas, odpowiedz,
    pobierz aplikację, polityka prywatności, pomoc, preferencje, prywatność, regulamin,
    skontaktuj się, sprawdź aktywność, sprawdź konto, status przesyłki, status zamówienia,
    ustawienia, warunki, wersja online, weryfikacja dwuetapowa, weryfikację dwuetapową, wsparcie,
    wszelkie prawa zastrzeżone, zarządzaj urządzeniami, zobacz komentarz, zobacz profil,
    zobacz szczegóły, zobacz w przeglądarce, zobacz wiadomość, zobacz zamówienie, śledź przesyłkę,
    śledź zamówienie
  `,

  event: `
    id spotkania, identyfikator spotkania, spotkanie, webinar, wideokonferencja, wizyta,
    zaproszenie do kalendarza
  `,

  booking: `
    bilet, dorosłych, dorośli, dostawa, gości, goście, hotel, lot, miejsce, nocleg, noclegi,
    pasażer, pasażerowie, pobyt, podróż, pokój, przesyłka, przyjazd, rezerwacja, rezerwacji, stolik,
    wyjazd, wylot, wysłane, zameldowanie, zamówienie
  `,

  pickUp: `
    kod do odbioru, kod do paczki, kod do skrytki, kod doręczenia, kod odbiorczy, kod odbioru,
    kod otwarcia, pin odbioru
  `,

  example: `na przykład, np., przykład`,

  lasting: `
    alarmu, bramy, domofonu, drukarki, drzwi, furtki, karta sim, karty sim, klatki, obsługi,
    poczta głosowa, pomocy technicznej, puk, skrytki na klucze, wifi, wsparcia
  `,

  answered: `
    (odrzucił|odrzuciła|przyjął|przyjęła|zaakceptował|zaakceptowała) (|twoje) zaproszenie,
    zaproszenie (odrzucone|wygasło),
    zaproszenie zostało (anulowane|odrzucone|przyjęte|zaakceptowane)
  `,
};
