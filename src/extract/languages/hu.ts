import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Hungarian. */
export const hu: Vocabulary = {
  language: 'hu',
  common: 'a, az, és, hogy, nem, egy, ez, ha, vagy, meg, kérjük, van, ön, fiók, ezt, is',
  code: 'ellenőrző kódot, ellenőrző kódja, ellenőrzőkód*, megerősítő kód*, biztonsági kód*, bejelentkezési kód*, belépési kód*, belépőkód*, hozzáférési kód*, hitelesítő kód*, hitelesítési kód*, hitelesítőkód*, egyszer használatos kód*, egyszer használatos jelszó*, egyszeri kód*, egyszeri jelszó*, aktiváló kód*, aktiválási kód*, aktivációs kód*, ideiglenes kód*, ideiglenes jelszó*, azonosító kód*, jegyű kód*, otp, visszaállító kód*, ellenőrző kód*, bejelentkező kód*, egyszer használható kód*, visszaállítási kód*, igazoló kód*, regisztrációs kód*, jóváhagyó kód*, sms kód*, hatjegyű kód*, 6 jegyű kód*, számjegyű kód*',
  weakCode: 'kódot, kódja, kódod, kódját, pin, pin kód, kód*',
  password: 'jelszó, jelszava',
  enter:
    'írja be, add meg, adja meg, írd be, használja, használd, másolja, gépelje be, megadni, másold, illeszd be, megadásával, beírásával',
  copula: 'a következő, következő, az alábbi',
  otherNumber:
    'rendelés, rendelésszám, rendelési szám, megrendelés, számla, számlaszám, nyugta, hivatkozási szám, csomag, telefon, tel, telefonszám, hívja, fax, irányítószám, kupon, kedvezmény, hiba, qr kód, vonalkód, bankszámla, kártya, összeg, összesen, ár, egyenleg, verzió, foglalási szám, tranzakció, utca, út, oldal, cégjegyzékszám, jegy, több mint, foglalási kód*, foglalás*, átvételi kód*, kuponkód*, kuponkóddal, kedvezménykód*, promóciós kód*, promókód*, utalvány*, ajándékkártya, ajándékkód*, termékkód*, cikkszám*, hibakód*, országkód*, forráskód*, sorozatszám*, szerződés*, szerződésszám*, kötvény*, ajánlat*, fuvarlevél*, csomagszám*, vevőkód*, ügyfélkód*, ügyfélszám*, adószám*, járatszám*, ügyfélszolgálat*, ügyszám*, iktatószám*, bejelentés',
  userName:
    'felhasználónév*, felhasználóneve*, felhasználói név, bejelentkezési név, felhasználói azonosító, fióknév',
  unit: 'perc, percig, percen, percet, óra, óráig, órán, nap, napig, napon, hét, hónap, év, másodperc, ft, huf, forint, pont, termék, felhasználó, ember, karakter, számjegy, km',
  digits: 'jegyű, számjegy*',
  expiry: 'lejár, érvényes, érvényessége, érvényét, érvényét veszti, csak egyszer',
  caution:
    'ne ossza meg, ne oszd meg, senkivel, nem ön, nem kérte, hagyja figyelmen kívül, hagyd figyelmen kívül, senkinek, ne adja ki, bizalmas, nincs teendőd, nincs teendője, nem te kérted, nem ön kérte',
  open: 'ide, itt, kattintson, kattints, kattintással, link, linkre, hivatkozás, hivatkozásra, gomb, gombra, böngésző, böngészőbe, másolja, nyissa meg, látogasson',
  signIn:
    'bejelentkezés, bejelentkezek, jelentkezzen be, belépés, lépj be, varázslink, bejelentkezéshez',
  confirm:
    'megerősítem, megerősítése, megerősítéséhez, erősítse meg, erősítsd meg, igazolás, ellenőrzés, aktiválása, aktiválja, aktiválom, hitelesítés, regisztráció befejezése, feloldás, megerősítés*, igazold, igazolja, hitelesítsd, hitelesítse, aktiváld, aktiválás*, regisztráció befejezés*, véglegesítés*, jóváhagyás*',
  reset:
    'jelszó visszaállítása, jelszavának visszaállítás*, jelszó módosítása, jelszó megváltoztatása, jelszó beállítása, jelszó létrehozása, jelszavad visszaállítás*, jelszó visszaállítás*, visszaállít*, jelszómódosítás, új jelszó*, jelszava visszaállítás*, állítsd vissza a jelsz*, jelszó módosítás*, jelszó megváltoztatás*, jelszócsere*, elfelejtett jelszó*, jelszó beállítás*, jelszó létrehozás*, jelszóemlékeztető*',
  invite:
    'meghívás, elfogad*, meghívta, meghívott, csatlakozzon, csatlakozz, meghívó*, meghív, elfogadás*, elfogadom, csatlakozás*',
  emailChange:
    'új e mail cím, e mail cím módosítása, e mail cím megváltoztatása, új email cím, e mail cím frissítése',
  done: 'megváltozott, megváltoztattuk, módosult, módosítva, sikeresen, frissült, megerősítve, megerősítettük, aktiválva, visszaállítva, törölve, törölték, hozzáadva',
  undo: 'leiratkozás, leiratkozom, nem te voltál, nem ön volt, mégse, visszavonás, bejelentem, elutasít, nem kérte, ha nem te voltál, ha nem ön volt, nem te kezdeményezted, nem ön kezdeményezte, nem te kérted, nem ön kérte, nem ismered fel, letiltás, elutasítás, lemondás, nem én voltam',
  deletion: 'fiók törlés*, fiókod törlés*, fiók törlése, töröld a fiók*, törölni a fiók*',
  footer:
    'adatvédelem, adatvédelmi, feltételek, súgó, segítség, támogatás, ügyfélszolgálat, kapcsolat, beállítások, megtekintés böngészőben, kövessen, rólunk, további információ, gyik, minden jog fenntartva, csomag követése, tevékenység ellenőrzése, rendelés megtekintése, részletek megtekintése',
  event: 'megbeszélés, értekezlet, videohívás, időpont, naptármeghívó, esemény',
  errand: 'rendelés befejezése, vásárlás befejezése, rendelés megerősítése, fizetés megerősítése',
};
