import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Slovak. */
export const sk: Vocabulary = {
  language: 'sk',
  common: 'a, sa, na, je, pre, váš, vaše, vám, alebo, že, vo, si, prosím, bol, tento, ste',
  code: 'overovací kód, potvrdzovací kód, bezpečnostný kód, prihlasovací kód, prístupový kód, autentifikačný kód, autorizačný kód, jednorazový kód, jednorazové heslo, aktivačný kód, dočasný kód, dočasné heslo, kód na prihlásenie, kód na overenie, miestny kód, otp, sms kód, overovacieho kódu, kontrolný kód, registračný kód, kód na obnovenie, kód na potvrdenie, šesťmiestny kód',
  weakCode: 'kód, kódu, kódom, kódy, pin',
  password: 'heslo, hesla',
  enter: 'zadajte, zadaj, zadať, vložte, použite, použi, skopírujte, napíšte, opíšte, vyplňte',
  copula: 'je, znie, nižšie, nasledujúci',
  otherNumber:
    'objednávka, objednávky, číslo objednávky, faktúra, faktúry, číslo faktúry, zásielka, zásielky, telefón, tel, volajte, infolinka, psč, zľavový kód, zľava, kupón, chybový kód, chyba, qr kód, číslo účtu, karta, karty, suma, spolu, celkom, cena, zostatok, verzia, rezervácia, číslo rezervácie, zákaznícke číslo, transakcia, ulica, strana, ičo, dič, variabilný symbol, lístok, viac ako, číslo, kód rezervácie, rezervačný kód, kód na vyzdvihnutie, výdajný kód, darčekový kód, darčeková karta, poukážka, kód produktu, kód tovaru, kód krajiny, kód chyby, zdrojový kód, kód banky, sériové číslo, číslo zmluvy, dodací list, číslo zásielky, číslo balíka, balík, číslo zákazníka, rodné číslo, číslo letu, zákaznícka linka, zákaznícky servis, reklamácia',
  userName:
    'používateľské meno, používateľského mena, prihlasovacie meno, užívateľské meno, názov účtu',
  unit: 'minút, minúty, minútu, hodín, hodiny, hodinu, dní, dni, deň, týždňov, mesiacov, rokov, sekúnd, eur, bodov, položiek, používateľov, ľudí, znakov, číslic, km',
  digits: 'miestn*, číslic*',
  expiry: 'vyprší, platí, platnosť, platný, exspiruje, iba raz',
  caution:
    'nezdieľajte, nikomu, nežiadali, ignorujte, ignorovať, neposkytujte, dôverné, môžete ignorovať, nemusíte nič robiť',
  open: 'sem, tu, kliknite, klikni, kliknutím, odkaz, nasledujúci odkaz, tlačidlo, prehliadača, skopírujte, vložte, otvorte, navštívte',
  signIn: 'prihlásiť, prihláste, prihlásenie, prihlásiť sa, magický odkaz',
  confirm:
    'potvrdiť, potvrďte, potvrdenie, overiť, overte, overenie, aktivovať, aktivujte, aktivácia, dokončiť registráciu, dokončite registráciu, odomknúť, potvrdzujem, schváliť',
  reset:
    'obnoviť heslo, obnovenie hesla, obnova hesla, resetovať heslo, reset hesla, zmeniť heslo, zmena hesla, nové heslo, zabudnuté heslo, nastaviť heslo, nastaviť nové heslo, vytvoriť heslo, obnovte si heslo',
  invite:
    'pozvánka, pozvánku, prijať, prijmite, prijať pozvánku, pozvaný, pozvanie, pripojiť sa, pozval vás, pozvala vás, vás pozýva',
  emailChange:
    'nová e mailová adresa, nový e mail, zmena e mailu, zmeniť e mail, zmena e mailovej adresy',
  done: 'bolo zmenené, bol zmenený, bola zmenená, bolo aktualizované, bol overený, bola overená, bol potvrdený, bola potvrdená, bol aktivovaný, úspešne, bolo obnovené, bol zmazaný, bol odstránený, bol pridaný, je teraz aktívny, je aktívny',
  undo: 'odhlásiť odber, zrušiť odber, neboli ste to vy, zrušiť, odvolať, nahlásiť, odmietnuť, nežiadali, ak ste to neboli vy, ste to neboli, nevykonali, nezmenili, nevytvorili, neregistrovali, zablokovať, nepožiadali, nespoznávate',
  deletion:
    'zmazať účet, zmazanie účtu, vymazať účet, odstrániť účet, odstránenie účtu, zrušiť účet',
  footer:
    'súkromie, ochrana osobných údajov, podmienky, pomoc, podpora, kontakt, predvoľby, nastavenia, zobraziť v prehliadači, sledujte nás, o nás, viac informácií, všetky práva vyhradené, skontrolovať účet, skontrolovať aktivitu, sledovať zásielku, zobraziť objednávku, zobraziť detail',
  event: 'stretnutie, videokonferencia, pozvánka do kalendára, termín, webinár',
  errand:
    'dokončiť objednávku, dokončite objednávku, dokončiť nákup, potvrdiť objednávku, potvrdiť platbu',
};
