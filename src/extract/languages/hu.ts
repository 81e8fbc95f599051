import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Hungarian. */
export const hu: Vocabulary = {
  language: 'hu',

  common: `a, az, egy, ez, ezt, fiók, ha, hogy, is, kérjük, meg, nem, vagy, van, és, ön`,

  code: `
    6 jegyű kód*, aktivációs kód*, aktiválási kód*, aktiváló kód*, azonosító kód*,
    bejelentkezési kód*, bejelentkező kód*, belépési kód*, belépőkód*, biztonsági kód*,
    ellenőrző kód*, ellenőrző kódja, ellenőrző kódot, ellenőrzőkód*, hatjegyű kód*,
    hitelesítési kód*, hitelesítő kód*, hitelesítőkód*, hozzáférési kód*, ideiglenes jelszó*,
    ideiglenes kód*, igazoló kód*, jegyű kód*, jóváhagyó kód*, megerősítő kód*, otp,
    regisztrációs kód*, sms kód*, számjegyű kód*, visszaigazoló kód*, visszaállítási kód*,
    visszaállító kód*
  `,

  oneTime: `
    egyszer használatos jelszav*, egyszer használatos jelszó*, egyszer használatos kód*,
    egyszer használható kód*, egyszerhasználatos jelszav*, egyszerhasználatos jelszó*,
    egyszerhasználatos kód*, egyszeri jelszó*, egyszeri kód*
  `,

  weakCode: `kód*, kódja, kódját, kódod, kódot, pin, pin kód`,

  password: `jelszava, jelszó`,

  enter: `
    add meg, adja meg, beírásával, gépelje be, használd, használja, illeszd be, megadni,
    megadásával, másold, másolja, írd be, írja be
  `,

  copula: `a következő, az alábbi, következő`,

  otherNumber: `
    adószám*, ajándékkártya, ajándékkód*, ajánlat*, ajánlókód, bankszámla, bejelentés, cikkszám*,
    csomag, csomagkód*, csomagszám*, cégjegyzékszám, egyenleg, fax, foglalás*, foglalási kód*,
    foglalási szám, forráskód*, fuvarlevél*, hiba, hibakód*, hibás kód, hibás kódot,
    hivatkozási szám, hívja, iktatószám*, irányítószám, jegy, járatszám*, kedvezmény,
    kedvezménykód*, kupon, kuponkód*, kuponkóddal, kártya, kötvény*, megrendelés, nyugta, oldal,
    országkód*, promóciós kód*, promókód*, qr kód, rendelés, rendelési szám, rendelésszám,
    sorozatszám*, szerződés*, szerződésszám*, számla, számlaszám, tel, telefon, telefonszám,
    termékkód*, tranzakció, több mint, utalvány*, utca, verzió, vevőkód*, vonalkód, ár, összeg,
    összesen, út, ügyfélkód*, ügyfélszolgálat*, ügyfélszám*, ügyszám*
  `,

  ofOther: `
    bolt, cikk, csomag, csomagkövetési, előfizetői, festék, foglalás, foglalási, kurzus, követési,
    projekt, recept, rendelés, rendelési, szerződés, telephely, terem, termék, tranzakció,
    tranzakciós, vevő, vám, vásárló, zóna, ügyfél
  `,

  userName: `
    bejelentkezési név, felhasználói azonosító, felhasználói név, felhasználóneve*, felhasználónév*,
    fióknév
  `,

  unit: `
    ember, felhasználó, forint, ft, huf, hét, hónap, karakter, km, másodperc, nap, napig, napon,
    perc, percen, percet, percig, pont, számjegy, termék, év, óra, óráig, órán
  `,

  digits: `jegyű, számjegy*`,

  expiry: `csak egyszer, lejár, érvényes, érvényessége, érvényét, érvényét veszti`,

  spent: `már nem használható, már nem működik, már nem érvényes, nem működik`,

  caution: `
    bizalmas, figyelmen kívül hagyhat*, hagyd figyelmen kívül, hagyja figyelmen kívül, ne adja ki,
    ne ossza meg, ne oszd meg, nem kérte, nem te kérted, nem ön, nem ön kérte, nincs teendőd,
    nincs teendője, senkinek, senkivel, tekintsd tárgytalannak, tekintse tárgytalannak
  `,

  open: `
    böngésző, böngészőbe, gomb, gombra, hivatkozás, hivatkozásra, ide, itt, kattints, kattintson,
    kattintással, link, linkre, látogasson, megnyitás, másolja, nyisd meg, nyissa meg
  `,

  signIn: `
    bejelentkezek, bejelentkezem, bejelentkezhet, bejelentkezhetsz, bejelentkezni, bejelentkezz,
    bejelentkezés, bejelentkezéshez, bejelentkezési, belépés, jelentkezz be, jelentkezzen be,
    lépj be, varázslink
  `,

  confirm: `
    aktiváld, aktiválja, aktiválom, aktiválás*, aktiválása, aláírom, aláírás, aláírása, aláírásra,
    dokumentum aláírás*, e mail ellenőrzés*, ellenőrizd az e mail*, ellenőrizd az emailedet,
    ellenőrizze az e mail*, ellenőrzés, erősíteni, erősítsd meg, erősítse meg, feloldás, feloldása,
    feloldásához, fiók meghosszabbítás*, fiók megtartása, fiók érvényességének meghosszabbítás*,
    fiók újraaktiválás*, fiókja érvényességének meghosszabbítás*, hitelesítsd, hitelesítse,
    hitelesítés, igazold, igazolja, igazolás, jóváhagyás*, megerősít, megerősítem, megerősíteni,
    megerősítés*, megerősítése, megerősítéséhez, regisztráció befejezés*, regisztráció befejezése,
    véglegesítés*, írd alá, írja alá
  `,

  reset: `
    elfelejtett jelszó*, elfelejtette a jelszavát, elfelejtetted a jelszavad,
    jelszava visszaállítás*, jelszavad megváltoztatás*, jelszavad visszaállítás*,
    jelszavam megváltoztatása, jelszavam törlése, jelszavának megváltoztatás*,
    jelszavának visszaállítás*, jelszó beállítás*, jelszó beállítása, jelszó létrehozás*,
    jelszó létrehozása, jelszó megváltoztatás*, jelszó megváltoztatása, jelszó módosítás*,
    jelszó módosítása, jelszó törlés*, jelszó visszaállítás*, jelszó visszaállítása,
    jelszó változtatás, jelszó újragenerálás*, jelszócsere*, jelszóemlékeztető*, jelszómódosítás,
    módosítsa jelszavát, visszaállít*, változtasd meg a jelszavad, változtassa meg a jelszavát,
    változtassa meg jelszavát, állítsa vissza a jelszavát, állítsd vissza a jelsz*,
    állítsd vissza a jelszavadat, új jelszó*
  `,

  invite: `
    csatlakozz, csatlakozzon, csatlakozás*, elfogad*, elfogadom, elfogadás*, meghív, meghívott,
    meghívta, meghívás, meghívó*
  `,

  emailChange: `
    e mail cím frissítése, e mail cím megváltoztatása, e mail cím módosítása, e mail módosítás,
    email cím megváltoztatása, új e mail, új e mail cím, új email cím
  `,

  agree: `ezt a címet használom, feliratkozom, igen, én voltam`,

  guide: `cikk, elmagyarázza, hogyan, lépésről lépésre, útmutató`,

  alert: `
    bejelentkezési kísérlet, biztonsági riasztás, gyanús tevékenység, ismeretlen eszköz,
    szokatlan tevékenység, új bejelentkezés, új eszköz
  `,

  done: `
    aktiválva, aláírták, aláírásra került, frissült, hozzáadva, megerősítettük, megerősítve,
    megváltozott, megváltoztattuk, módosult, módosítva, sikeresen, törölték, törölve, visszaállítva
  `,

  undo: `
    bejelentem, elutasít, elutasítás, ha nem ön, ha nem ön volt, leiratkozom, leiratkozás, lemondás,
    letiltás, mégse, nem hozzád tartozik, nem ismered fel, nem ismeri fel, nem kérte,
    nem te jelentkeztél, nem te kezdeményezted, nem te kérted, nem te módosítottad, nem te vagy,
    nem te voltál, nem te változtattad, nem én voltam, nem ön jelentkezett, nem ön kezdeményezte,
    nem ön kérte, nem ön volt, nem ön változtatta, nem ön végezte, nem önhöz tartozik, visszavonás,
    visszavonásához
  `,

  deletion: `
    fiók megszüntetése, fiók törlés*, fiók törlése, fiókod törlés*, fiókod törlése, fiókom törlése,
    törlés megerősítése, törlöm a fiókomat, töröld a fiók*, töröljük a fiókodat, törölni a fiók*
  `,

  errand: `
    fizetés megerősítése, fizetés visszaigazolása, időpont megerősítése, kedvezmény aktiválása,
    kézbesítés megerősítése, rendelés befejezése, rendelés megerősítése, részvétel megerősítése,
    vásárlás befejezése, átvétel megerősítése
  `,

  footer: `
    adatvédelem, adatvédelmi, beállítások, csomag követése, csomagkövetés, feltételek, gyik,
    hozzászólás megtekintése, kapcsolat, kövessen, megtekintés böngészőben, minden jog fenntartva,
    rendelés megtekintése, rendelés állapota, részletek megtekintése, rólunk, segítség, súgó,
    tevékenység ellenőrzése, további információ, támogatás, válasz, válaszolok, ügyfélszolgálat,
    üzenet megtekintése
  `,

  event: `esemény, megbeszélés, naptármeghívó, videohívás, értekezlet`,

  booking: `
    asztal, asztalfoglalás, csomag, foglalás, foglalása, indulás, jegy, járat, megrendelés,
    rendelés, rendelésed, szoba, szállás, távozás, utas, utazás, vendég, vendégek, éjszaka, érkezés,
    ülőhely
  `,

  pickUp: `csomagátvételi kód*, rekesznyitó kód*, átadási kód*, átvételi kód*, átvételi pin*`,

  example: `pl., például`,

  lasting: `
    ajtó, bejárati, hangposta, kapu, kulcsszéf, nyomtató, puk, riasztó, sim kártya, támogatási,
    wifi, ügyfélszolgálati
  `,

  answered: `
    elfogadta (a|az), elutasította (a|az), meghívását elfogadta, meghívó lejárt, meghívó törölve,
    meghívót elutasította
  `,
};
