import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Polish. */
export const pl: Vocabulary = {
  language: 'pl',
  common:
    'i, w, na, do, nie, się, jest, dla, ten, twój, twoje, twoja, aby, lub, że, proszę, tej, z',
  code: 'kod weryfikacyjny, kod potwierdzający, kod potwierdzenia, kod bezpieczeństwa, kod logowania, kod dostępu, kod uwierzytelniający, kod autoryzacyjny, kod autoryzacji, kod jednorazowy, jednorazowy kod, jednorazowe hasło, hasło jednorazowe, kod aktywacyjny, kod aktywacji, kod tymczasowy, hasło tymczasowe, tymczasowe hasło, kodu weryfikacyjnego, kodem weryfikacyjnym, kod resetowania, kod sms, kod do logowania, cyfrowy kod, otp, kod pin, kod weryfikacji, tymczasowy kod, kod dostępowy, kod uwierzytelniania, kod resetujący, kod odzyskiwania, hasło sms, smskod, kod tan, kod otp, sześciocyfrowy kod, 6 cyfrowy kod, czterocyfrowy kod, kod rejestracyjny, kod do resetowania, kod do zresetowania, kod do potwierdzenia, kod do weryfikacji, klucz aktywacyjny, numer weryfikacyjny, pin weryfikacyjny',
  weakCode: 'kod, kodu, kodem, kody, pin, token, kodzie',
  password: 'hasło, hasła',
  enter:
    'wpisz, wprowadź, podaj, użyj, wpisać, wprowadzić, skopiuj, przepisz, poniższy, podać, użyć, wklej, przepisać',
  copula: 'to, jest, brzmi, poniżej',
  otherNumber:
    'zamówienie, zamówienia, numer zamówienia, nr zamówienia, faktura, numer faktury, paragon, zgłoszenie, numer zgłoszenia, referencyjny, numer referencyjny, przesyłka, numer przesyłki, śledzenia, paczka, telefon, tel, zadzwoń, infolinia, faks, kod pocztowy, kod rabatowy, kod promocyjny, rabat, kupon, voucher, kod błędu, błąd, kod qr, kod kreskowy, numer konta, nr konta, karta, karty, kwota, suma, razem, cena, saldo, wersja, lot, rezerwacja, numer rezerwacji, klient, numer klienta, transakcja, ulica, ul, strona, nip, krs, regon, bilet, ponad, numer, kod odbioru, kod polecający, kod rezerwacji, kod odbiorczy, kod do odbioru, kod podarunkowy, karta podarunkowa, bon podarunkowy, kod kuponu, kod zniżkowy, kodem rabatowym, zniżka, zniżki, kod polecenia, kod klienta, kod produktu, kod towaru, kod kraju, kod źródłowy, kod statusu, kod swift, kod do drzwi, kod do skrytki, paczkomat, numer seryjny, numer umowy, numer polisy, list przewozowy, numer listu, nr przesyłki, numer paczki, nr klienta, numer członkowski, pesel, numer lotu, obsługa klienta, biuro obsługi, numer sprawy, reklamacja, hasło wifi, klucz api, token dostępu, bilet nr',
  userName:
    'nazwa użytkownika, nazwę użytkownika, nazwa konta, twój login, login użytkownika, identyfikator użytkownika, id użytkownika',
  unit: 'minut, minuty, minutę, min, godzin, godziny, godzinę, dni, dzień, tygodni, miesięcy, lat, sekund, zł, pln, euro, punktów, produktów, klientów, użytkowników, osób, razy, znaków, cyfr, km',
  digits: 'cyfr*',
  expiry:
    'wygasa, wygaśnie, ważny, ważność, traci ważność, wygasa za, straci ważność, ważny przez, ważne przez, jednorazowy, tylko raz',
  caution:
    'nie udostępniaj, nie podawaj, nikomu, nigdy nie, zignoruj, nie prosiłeś, zignorować, nie przekazuj, nikomu nie, nie ujawniaj, poufny, zignoruj tę, zignoruj ten, prosimy zignorować, możesz zignorować, nie musisz nic robić, usuń tę wiadomość',
  open: 'tutaj, tu, kontynuuj, dalej, kliknij, kliknąć, klikając, link, poniższy link, przycisk, przeglądarce, przeglądarki, skopiuj, wklej, otwórz, odwiedź, naciśnij, odnośnik',
  signIn:
    'zaloguj, zalogować, logowanie, zaloguj się, logowania, magiczny link, link do logowania, zaloguj mnie, wejdź na konto',
  confirm:
    'potwierdź, potwierdzić, potwierdzenie, potwierdzenia, zweryfikuj, zweryfikować, weryfikacja, weryfikacji, aktywuj, aktywować, aktywacja, aktywacji, dokończ rejestrację, zakończ rejestrację, odblokuj, odblokować, potwierdzam, aktywuję, weryfikuję, potwierdzając, dokończ, dokończyć rejestrację, zatwierdź, zatwierdzić',
  reset:
    'zresetuj, zresetować, zresetuj hasło, resetowanie hasła, reset hasła, zmień hasło, zmienić hasło, zmiana hasła, nowe hasło, zapomniałeś hasła, ustaw hasło, ustaw nowe hasło, ustawić hasło, utwórz hasło, odzyskaj, odzyskiwanie hasła, ustawienie hasła, ustawienia hasła, zmiany hasła, zresetować hasło, resetu hasła, resetowania hasła, przypomnienie hasła, przywróć hasło, odzyskać hasło, odzyskania hasła',
  invite:
    'zaproszenie, zaproszenia, akceptuj, zaakceptuj, przyjmij zaproszenie, zaproszony, zaproszona, zaprasza, dołącz, zaprosił, zaprosiła, dołączyć, dołącz do, przyjmij, przyjmuję',
  emailChange:
    'nowy adres e mail, zmiana adresu e mail, zmień adres e mail, nowy adres email, zmiana adresu email',
  done: 'zostało zmienione, został zmieniony, zostały zmienione, została zmieniona, zmieniono, zostało zaktualizowane, został zaktualizowany, został zweryfikowany, został potwierdzony, zostało potwierdzone, zostało aktywowane, zostało zresetowane, zostało usunięte, zostało dodane, pomyślnie, jest już aktywne, jest aktywne, zakończona, zostało włączone, zostało wyłączone',
  undo: 'nie zmieniałeś, jeśli nie, wypisz, wypisz się, anuluj subskrypcję, rezygnuj, to nie ty, nie byłeś, jeśli to nie ty, anuluj, odwołaj, zgłoś, odrzuć, nie prosiłeś, jeżeli to nie ty, to nie byłeś ty, to nie byłaś ty, nie zmieniałaś, nie rejestrowałeś, nie zakładałeś, nie inicjowałeś, nie dokonałeś, nie wykonałeś, nie rozpoznajesz, nie ja, zablokuj, cofnij, wypisać, rezygnacja, anulować, nie chcesz, zabezpiecz konto',
  deletion: 'usuń konto, usunąć konto, usunięcie konta, usunięcia konta, usuwanie konta',
  footer:
    'prywatność, polityka prywatności, regulamin, warunki, pomoc, centrum pomocy, wsparcie, kontakt, skontaktuj się, preferencje, ustawienia, zobacz w przeglądarce, wersja online, obserwuj nas, o nas, dowiedz się więcej, faq, pobierz aplikację, wszelkie prawa zastrzeżone, sprawdź aktywność, sprawdź konto, śledź przesyłkę, śledź zamówienie, zobacz zamówienie, zobacz szczegóły, zarządzaj urządzeniami',
  event: 'spotkanie, webinar, wideokonferencja, wizyta, zaproszenie do kalendarza',
  errand:
    'dokończ zamówienie, dokończ zakupy, złóż zamówienie, potwierdź zamówienie, potwierdź płatność, uzupełnij profil, aktywuj rabat, akceptuj ofertę',
};
