import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Hungarian. */
export const hu: Vocabulary = {
  language: 'hu',
  common: 'a, az, és, hogy, nem, egy, ez, ha, vagy, meg, kérjük, van, ön, fiók, ezt, is',
  code: 'ellenőrző kód, ellenőrző kódot, ellenőrző kódja, ellenőrzőkód*, megerősítő kód*, biztonsági kód*, bejelentkezési kód*, belépési kód*, belépőkód*, hozzáférési kód*, hitelesítő kód*, hitelesítési kód*, hitelesítőkód*, egyszer használatos kód*, egyszer használatos jelszó*, egyszeri kód*, egyszeri jelszó*, aktiváló kód*, aktiválási kód*, aktivációs kód*, ideiglenes kód*, ideiglenes jelszó*, azonosító kód*, jegyű kód*, otp, visszaállító kód*',
  weakCode: 'kód, kódot, kódja, kódod, kódját, pin, pin kód',
  password: 'jelszó, jelszava',
  enter: 'írja be, add meg, adja meg, írd be, használja, használd, másolja, gépelje be, megadni',
  copula: 'a következő, következő, az alábbi',
  otherNumber:
    'rendelés, rendelésszám, rendelési szám, megrendelés, számla, számlaszám, nyugta, hivatkozási szám, ügyszám, csomagszám, csomag, telefon, tel, telefonszám, hívja, fax, irányítószám, kuponkód, kupon, kedvezménykód, kedvezmény, promóciós kód, hibakód, hiba, qr kód, vonalkód, bankszámla, kártya, összeg, összesen, ár, egyenleg, verzió, foglalás, foglalási szám, ügyfélszám, tranzakció, utca, út, oldal, adószám, cégjegyzékszám, jegy, több mint',
  unit: 'perc, percig, percen, percet, óra, óráig, órán, nap, napig, napon, hét, hónap, év, másodperc, ft, huf, forint, pont, termék, felhasználó, ember, karakter, számjegy, km',
  digits: 'jegyű, számjegy*',
  expiry: 'lejár, érvényes, érvényessége, érvényét',
  caution:
    'ne ossza meg, ne oszd meg, senkivel, nem ön, nem kérte, hagyja figyelmen kívül, hagyd figyelmen kívül',
  open: 'ide, itt, kattintson, kattints, kattintással, link, linkre, hivatkozás, hivatkozásra, gomb, gombra, böngésző, böngészőbe, másolja, nyissa meg, látogasson',
  signIn:
    'bejelentkezés, bejelentkezek, jelentkezzen be, belépés, lépj be, varázslink, bejelentkezéshez',
  confirm:
    'megerősítés, megerősítem, megerősítése, megerősítéséhez, erősítse meg, erősítsd meg, igazolás, ellenőrzés, aktiválás, aktiválása, aktiválja, aktiválom, hitelesítés, regisztráció befejezése, feloldás',
  reset:
    'jelszó visszaállítása, jelszó visszaállítás, jelszavának visszaállítás*, új jelszó, jelszó módosítása, jelszó megváltoztatása, jelszócsere, elfelejtett jelszó, jelszó beállítása, jelszó létrehozása, jelszavad visszaállítás*, jelszó visszaállítás*, visszaállít*, jelszómódosítás',
  invite: 'meghívó, meghívás, elfogad*, meghívta, meghívott, csatlakozás, csatlakozzon, csatlakozz',
  emailChange:
    'új e mail cím, e mail cím módosítása, e mail cím megváltoztatása, új email cím, e mail cím frissítése',
  undo: 'leiratkozás, leiratkozom, nem te voltál, nem ön volt, mégse, visszavonás, bejelentem, elutasít, nem kérte',
  deletion: 'fiók törlés*, fiókod törlés*, fiók törlése, töröld a fiók*, törölni a fiók*',
  footer:
    'adatvédelem, adatvédelmi, feltételek, súgó, segítség, támogatás, ügyfélszolgálat, kapcsolat, beállítások, megtekintés böngészőben, kövessen, rólunk, további információ, gyik, minden jog fenntartva',
};
