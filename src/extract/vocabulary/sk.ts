import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Slovak. */
export const sk: Vocabulary = {
  language: 'sk',
  common: 'a, sa, na, je, pre, váš, vaše, vám, alebo, že, vo, si, prosím, bol, tento, ste',
  code: 'overovací kód, potvrdzovací kód, bezpečnostný kód, prihlasovací kód, prístupový kód, autentifikačný kód, autorizačný kód, jednorazový kód, jednorazové heslo, aktivačný kód, dočasný kód, dočasné heslo, kód na prihlásenie, kód na overenie, miestny kód, otp, sms kód, overovacieho kódu',
  weakCode: 'kód, kódu, kódom, kódy, pin',
  password: 'heslo, hesla',
  enter: 'zadajte, zadaj, zadať, vložte, použite, použi, skopírujte, napíšte',
  copula: 'je, znie, nižšie',
  otherNumber:
    'objednávka, objednávky, číslo objednávky, faktúra, faktúry, číslo faktúry, zásielka, zásielky, telefón, tel, volajte, infolinka, psč, zľavový kód, zľava, kupón, chybový kód, chyba, qr kód, číslo účtu, karta, karty, suma, spolu, celkom, cena, zostatok, verzia, rezervácia, číslo rezervácie, zákaznícke číslo, transakcia, ulica, strana, ičo, dič, variabilný symbol, lístok, viac ako, číslo',
  unit: 'minút, minúty, minútu, hodín, hodiny, hodinu, dní, dni, deň, týždňov, mesiacov, rokov, sekúnd, eur, bodov, položiek, používateľov, ľudí, znakov, číslic, km',
  digits: 'miestn*, číslic*',
  expiry: 'vyprší, platí, platnosť, platný, exspiruje',
  caution: 'nezdieľajte, nikomu, nežiadali, ignorujte, ignorovať',
  open: 'sem, tu, kliknite, klikni, kliknutím, odkaz, nasledujúci odkaz, tlačidlo, prehliadača, skopírujte, vložte, otvorte, navštívte',
  signIn: 'prihlásiť, prihláste, prihlásenie, prihlásiť sa, magický odkaz',
  confirm:
    'potvrdiť, potvrďte, potvrdenie, overiť, overte, overenie, aktivovať, aktivujte, aktivácia, dokončiť registráciu, dokončite registráciu, odomknúť',
  reset:
    'obnoviť heslo, obnovenie hesla, obnova hesla, resetovať heslo, reset hesla, zmeniť heslo, zmena hesla, nové heslo, zabudnuté heslo, nastaviť heslo, nastaviť nové heslo, vytvoriť heslo',
  invite: 'pozvánka, pozvánku, prijať, prijmite, prijať pozvánku, pozvaný, pozvanie, pripojiť sa',
  emailChange:
    'nová e mailová adresa, nový e mail, zmena e mailu, zmeniť e mail, zmena e mailovej adresy',
  undo: 'odhlásiť odber, zrušiť odber, neboli ste to vy, zrušiť, odvolať, nahlásiť, odmietnuť, nežiadali',
  deletion:
    'zmazať účet, zmazanie účtu, vymazať účet, odstrániť účet, odstránenie účtu, zrušiť účet',
  footer:
    'súkromie, ochrana osobných údajov, podmienky, pomoc, podpora, kontakt, predvoľby, nastavenia, zobraziť v prehliadači, sledujte nás, o nás, viac informácií, všetky práva vyhradené',
};
