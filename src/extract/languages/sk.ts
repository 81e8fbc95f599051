import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Slovak. */
export const sk: Vocabulary = {
  language: 'sk',

  common: `a, alebo, bol, je, na, pre, prosím, sa, si, ste, tento, vaše, vo, vám, váš, že`,

  code: `
    aktivačný kód, autentifikačný kód, autorizačný kód, bezpečnostný kód, dočasné heslo,
    dočasný kód, heslo na prihlásenie, kontrolný kód, kód na obnovenie, kód na overenie,
    kód na potvrdenie, kód na prihlásenie, miestny kód, otp, overovacie číslo, overovacieho kódu,
    overovací kód, potvrdzovací kód, prihlasovací kód, prístupový kód, registračný kód, sms heslo,
    sms kód, sms kľúč, šesťmiestny kód
  `,

  oneTime: `jednorazové heslo, jednorazový kód`,

  weakCode: `kód, kódom, kódu, kódy, pin`,

  password: `hesla, heslo`,

  enter: `napíšte, opíšte, použi, použite, skopírujte, vložte, vyplňte, zadaj, zadajte, zadať`,

  copula: `je, nasledujúci, nižšie, znie`,

  otherNumber: `
    balík, celkom, cena, chyba, chybový kód, darčeková karta, darčekový kód, dič, dodací list,
    faktúra, faktúry, infolinka, ičo, karta, karty, kupón, kód banky, kód chyby,
    kód darčekovej karty, kód krajiny, kód produktu, kód rezervácie, kód tovaru, lístok,
    nesprávny kód, objednávka, objednávky, odporúčací kód, poukážka, psč, qr kód, reklamácia,
    rezervačný kód, rezervácia, rodné číslo, sledovací kód, spolu, strana, suma, sériové číslo, tel,
    telefón, transakcia, ulica, variabilný symbol, verzia, viac ako, volajte, zdrojový kód,
    zostatok, zákaznícka linka, zákaznícke číslo, zákaznícky servis, zásielka, zásielky, zľava,
    zľavový kód, číslo, číslo balíka, číslo faktúry, číslo letu, číslo objednávky, číslo rezervácie,
    číslo zmluvy, číslo zákazníka, číslo zásielky, číslo účtu
  `,

  ofOther: `
    balíka, klienta, objednávky, produktu, rezervácie, tovaru, transakcie, zmluvy, zákaznícky,
    zákazníka, zásielky
  `,

  userName: `
    názov účtu, používateľské meno, používateľského mena, prihlasovacie meno, užívateľské meno
  `,

  unit: `
    bodov, deň, dní, eur, hodinu, hodiny, hodín, km, mesiacov, minút, minútu, minúty, položiek,
    používateľov, rokov, sekúnd, týždňov, znakov, číslic, ľudí
  `,

  digits: `miestn*, číslic*`,

  expiry: `exspiruje, iba raz, platnosť, platný, platí, vyprší`,

  spent: `nefunguje, už nefunguje, už neplatí, už nie je platný`,

  caution: `
    dôverné, ignorovať, ignorujte, nemusíte nič robiť, neposkytujte, nezdieľajte, nežiadali, nikomu
  `,

  open: `
    klikni, kliknite, kliknutím, nasledujúci odkaz, navštívte, odkaz, otvorte, prehliadača, sem,
    skopírujte, tlačidlo, tu, vložte
  `,

  signIn: `magický odkaz, prihlásenie, prihlásite, prihlásiť, prihlásiť sa, prihláste`,

  confirm: `
    aktivovať, aktivujete, aktivujte, aktivácia, aktiváciu účtu, dokončenie registrácie,
    dokončite registráciu, dokončiť registráciu, odblokovanie, odblokovať, odblokujete, odomknete,
    odomknutie, odomknúť, overenie, overiť, overte, overíte svoj, overíte svoju, podpis,
    podpísanie dokumentu, podpísať, podpíšete, podpíšte, ponechať účet, potvrdenie, potvrdiť,
    potvrdzujem, potvrďte, predĺženie platnosti, predĺžiť platnosť, predĺžiť účet,
    predĺžte platnosť, reaktivovať, schváliť
  `,

  reset: `
    nastavenie hesla, nastavenie nového hesla, nastaviť heslo, nastaviť moje heslo,
    nastaviť nové heslo, nové heslo, obnova hesla, obnova môjho hesla, obnovenie hesla,
    obnovenie vášho hesla, obnoviť heslo, obnoviť moje heslo, obnovte heslo, obnovte si heslo,
    obnovíte (|svoje )heslo, reset hesla, resetovanie hesla, resetovanie vášho hesla,
    resetovať heslo, vynulovanie hesla, vytvoriť heslo, zabudli ste heslo, zabudnuté heslo,
    zmena hesla, zmeniť heslo, zmeniť moje heslo, zmeníte (|svoje )heslo, zmeňte heslo,
    znovunastavenie hesla, zvoliť nové heslo
  `,

  invite: `
    boli ste pozvaní, pozval vás, pozvala vás, pozvanie, pozvaný, pozvánka, pozvánku,
    prijatie pozvánky, prijať, prijmite, pripojiť sa, vás pozval, vás pozvala, vás pozýva, ťa pozval
  `,

  emailChange: `
    nová e mailová adresa, nový e mail, zmena e mailovej adresy, zmena e mailu, zmeniť e mail
  `,

  agree: `
    bol som to ja, bola som to ja, chcem odoberať, odoberať, použiť túto adresu, to som ja, áno
  `,

  guide: `
    ako nastaviť, ako obnoviť, ako overiť, ako potvrdiť, ako zmeniť, krok za krokom, návod,
    vysvetľuje, článok
  `,

  alert: `
    bezpečnostné upozornenie, nezvyčajná aktivita, nové prihlásenie, nové zariadenie,
    podozrivá aktivita, pokus o prihlásenie
  `,

  done: `
    bol aktivovaný, bol odstránený, bol overený, bol podpísaný, bol potvrdený, bol pridaný,
    bol zmazaný, bol zmenený, bola overená, bola potvrdená, bola zmenená, bolo aktualizované,
    bolo obnovené, bolo zmenené, je aktívny, je teraz aktívny, podpísali, úspešne
  `,

  undo: `
    ak si to nebol ty, ak ste to neboli vy, nahlásiť, neboli ste to vy, nepatrí, nepoznáte,
    nepoznávate, nepožiadali, neprihlásili, neregistrovali, nespoznávate, neurobili vy, nevykonali,
    nevytvorili, nezmenili, nežiadali, odhlásiť odber, odmietnuť, odvolať, ste sa neprihlásili,
    ste to neboli, zablokovať, zrušili, zrušiť, zruší, zrušíte
  `,

  deletion: `
    odstránenie účtu, odstrániť účet, potvrdiť vymazanie, vymazanie účtu, vymazať môj účet,
    vymazať účet, zmazania účtu, zmazanie účtu, zmazať môj účet, zmazať účet, zrušenie účtu,
    zrušiť účet
  `,

  errand: `
    dokončite objednávku, dokončiť nákup, dokončiť objednávku, overiť (dostupnosť|stav),
    potvrdenie o platbe, potvrdenie o zaplatení, potvrdenie objednávky, potvrdenie platby,
    potvrdenie rezervácie, potvrdiť doručenie, potvrdiť objednávku, potvrdiť platbu,
    potvrdiť prijatie
  `,

  footer: `
    kontakt, nastavenia, o nás, ochrana osobných údajov, podmienky, podpora, pomoc, predvoľby,
    skontrolovať aktivitu, skontrolovať účet, sledovať zásielku, sledujte nás, súkromie,
    viac informácií, všetky práva vyhradené, zobraziť detail, zobraziť objednávku,
    zobraziť v prehliadači
  `,

  event: `
    id schôdze, id schôdzky, id stretnutia, pozvánka do kalendára, stretnutie, termín,
    videokonferencia, webinár
  `,

  booking: `
    cestujúci, doručenie, hostia, izba, letenka, miesto, noci, objednávka, objednávky, odchod,
    odlet, pobyt, príchod, rezervácia, rezervácie, stôl, zásielka
  `,

  pickUp: `
    heslo na vyzdvihnutie, heslo na výdaj, kód na vyzdvihnutie, kód na výdaj, kód pre vyzdvihnutie,
    pin na vyzdvihnutie, výdajný kód
  `,

  example: `napr., napríklad`,

  lasting: `
    alarmu, brány, dverí, hlasová schránka, podpory, puk, schránky na kľúče, sim karta, sim karty,
    trezoru, vchodu, wifi
  `,

  answered: `
    odmietol pozvanie, odmietol pozvánku, pozvánka vypršala, prijal (|vaše|vašu) pozvanie,
    prijal pozvánku
  `,
};
