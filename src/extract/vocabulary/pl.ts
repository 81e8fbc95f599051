import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Polish. */
export const pl: Vocabulary = {
  language: 'pl',
  common:
    'i, w, na, do, nie, się, jest, dla, ten, twój, twoje, twoja, aby, lub, że, proszę, tej, z',
  code: 'kod weryfikacyjny, kod potwierdzający, kod potwierdzenia, kod bezpieczeństwa, kod logowania, kod dostępu, kod uwierzytelniający, kod autoryzacyjny, kod autoryzacji, kod jednorazowy, jednorazowy kod, jednorazowe hasło, hasło jednorazowe, kod aktywacyjny, kod aktywacji, kod tymczasowy, hasło tymczasowe, tymczasowe hasło, kodu weryfikacyjnego, kodem weryfikacyjnym, kod resetowania, kod sms, kod do logowania, cyfrowy kod, otp, kod pin, kod weryfikacji',
  weakCode: 'kod, kodu, kodem, kody, pin, token',
  password: 'hasło, hasła',
  enter: 'wpisz, wprowadź, podaj, użyj, wpisać, wprowadzić, skopiuj, przepisz, poniższy',
  copula: 'to, jest, brzmi, poniżej',
  otherNumber:
    'zamówienie, zamówienia, numer zamówienia, nr zamówienia, faktura, numer faktury, paragon, zgłoszenie, numer zgłoszenia, referencyjny, numer referencyjny, przesyłka, numer przesyłki, śledzenia, paczka, telefon, tel, zadzwoń, infolinia, faks, kod pocztowy, kod rabatowy, kod promocyjny, rabat, kupon, voucher, kod błędu, błąd, kod qr, kod kreskowy, numer konta, nr konta, karta, karty, kwota, suma, razem, cena, saldo, wersja, lot, rezerwacja, numer rezerwacji, klient, numer klienta, transakcja, ulica, ul, strona, nip, krs, regon, bilet, ponad, numer, kod odbioru, kod polecający',
  unit: 'minut, minuty, minutę, min, godzin, godziny, godzinę, dni, dzień, tygodni, miesięcy, lat, sekund, zł, pln, euro, punktów, produktów, klientów, użytkowników, osób, razy, znaków, cyfr, km',
  digits: 'cyfr*',
  expiry: 'wygasa, wygaśnie, ważny, ważność, traci ważność',
  caution: 'nie udostępniaj, nie podawaj, nikomu, nigdy nie, zignoruj, nie prosiłeś, zignorować',
  open: 'tutaj, tu, kontynuuj, dalej, kliknij, kliknąć, klikając, link, poniższy link, przycisk, przeglądarce, przeglądarki, skopiuj, wklej, otwórz, odwiedź, naciśnij, odnośnik',
  signIn: 'zaloguj, zalogować, logowanie, zaloguj się, logowania, magiczny link',
  confirm:
    'potwierdź, potwierdzić, potwierdzenie, potwierdzenia, zweryfikuj, zweryfikować, weryfikacja, weryfikacji, aktywuj, aktywować, aktywacja, aktywacji, dokończ rejestrację, zakończ rejestrację, odblokuj, odblokować',
  reset:
    'zresetuj, zresetować, zresetuj hasło, resetowanie hasła, reset hasła, zmień hasło, zmienić hasło, zmiana hasła, nowe hasło, zapomniałeś hasła, ustaw hasło, ustaw nowe hasło, ustawić hasło, utwórz hasło, odzyskaj, odzyskiwanie hasła',
  invite:
    'zaproszenie, zaproszenia, akceptuj, zaakceptuj, przyjmij zaproszenie, zaproszony, zaproszona, zaprasza, dołącz',
  emailChange:
    'nowy adres e mail, zmiana adresu e mail, zmień adres e mail, nowy adres email, zmiana adresu email',
  undo: 'nie zmieniałeś, jeśli nie, wypisz, wypisz się, anuluj subskrypcję, rezygnuj, to nie ty, nie byłeś, jeśli to nie ty, anuluj, odwołaj, zgłoś, odrzuć, nie prosiłeś',
  deletion: 'usuń konto, usunąć konto, usunięcie konta, usunięcia konta, usuwanie konta',
  footer:
    'prywatność, polityka prywatności, regulamin, warunki, pomoc, centrum pomocy, wsparcie, kontakt, skontaktuj się, preferencje, ustawienia, zobacz w przeglądarce, wersja online, obserwuj nas, o nas, dowiedz się więcej, faq, pobierz aplikację, wszelkie prawa zastrzeżone',
  event: 'spotkanie, webinar',
};
