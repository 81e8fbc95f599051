import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Czech. */
export const cs: Vocabulary = {
  language: 'cs',
  common: 'a, se, na, je, pro, váš, vaše, vám, nebo, že, ve, si, prosím, byl, tento, jste',
  code: 'ověřovací kód, potvrzovací kód, bezpečnostní kód, přihlašovací kód, přístupový kód, autentizační kód, autorizační kód, jednorázový kód, jednorázové heslo, jednorázového hesla, aktivační kód, dočasný kód, dočasné heslo, ověřovacího kódu, ověřovacím kódem, kód pro přihlášení, kód pro ověření, kód pro obnovení, místný kód, otp, sms kód',
  weakCode: 'kód, kódu, kódem, kódy, pin',
  password: 'heslo, hesla',
  enter: 'zadejte, zadej, zadat, vložte, použijte, použij, zkopírujte, napište, opište',
  copula: 'je, zní, níže',
  otherNumber:
    'objednávka, objednávky, číslo objednávky, faktura, faktury, číslo faktury, účtenka, tiket, reference, zásilka, zásilky, číslo zásilky, telefon, tel, volejte, zavolejte, infolinka, psč, slevový kód, sleva, slevový, kupón, voucher, chybový kód, chyba, qr kód, čárový kód, předvolba, číslo účtu, karta, karty, částka, celkem, cena, zůstatek, verze, let, rezervace, číslo rezervace, zákazník, zákaznické číslo, transakce, ulice, strana, ičo, dič, variabilní symbol, lístek, více než, záložní kódy, číslo',
  unit: 'minut, minuty, minutu, hodin, hodiny, hodinu, dní, dny, den, týdnů, měsíců, let, sekund, kč, eur, bodů, položek, zákazníků, uživatelů, lidí, znaků, číslic, km',
  digits: 'místn*, číslic*',
  expiry: 'vyprší, platí, platnost, platný, expiruje',
  caution: 'nesdílejte, nikomu, nesdělujte, nežádali, ignorujte, ignorovat',
  open: 'zde, tady, klikněte, klikni, kliknutím, odkaz, následující odkaz, tlačítko, prohlížeče, zkopírujte, vložte, otevřete, navštivte',
  signIn: 'přihlásit, přihlaste, přihlášení, přihlašovací odkaz, magický odkaz, přihlásit se',
  confirm:
    'potvrdit, potvrďte, potvrzení, ověřit, ověřte, ověření, aktivovat, aktivujte, aktivace, dokončit registraci, dokončete registraci, odemknout',
  reset:
    'obnovit heslo, obnovení hesla, obnova hesla, resetovat heslo, reset hesla, změnit heslo, změna hesla, změnu hesla, nové heslo, zapomenuté heslo, nastavit heslo, nastavit nové heslo, nastavení hesla, vytvořit heslo, resetovat',
  invite:
    'pozvánka, pozvánku, přijmout, přijměte, přijmout pozvánku, pozván, pozvání, připojit se, zve',
  emailChange:
    'nová e mailová adresa, nový e mail, změna e mailu, změnit e mail, novou e mailovou adresu, změnu e mailu, změna e mailové adresy',
  undo: 'neprovedli, pokud jste ne, odhlásit odběr, odhlásit se z odběru, nebyli jste to vy, pokud jste to nebyli, zrušit, odvolat, nahlásit, odmítnout, nežádali',
  deletion: 'smazat účet, smazání účtu, zrušit účet, zrušení účtu, odstranit účet, odstranění účtu',
  footer:
    'soukromí, ochrana osobních údajů, zásady ochrany, podmínky, obchodní podmínky, nápověda, podpora, kontakt, kontaktujte, předvolby, nastavení, zobrazit v prohlížeči, sledujte nás, o nás, více informací, časté dotazy, všechna práva vyhrazena',
};
