import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Czech. */
export const cs: Vocabulary = {
  language: 'cs',
  common: 'a, se, na, je, pro, váš, vaše, vám, nebo, že, ve, si, prosím, byl, tento, jste',
  code: 'ověřovací kód, potvrzovací kód, bezpečnostní kód, přihlašovací kód, přístupový kód, autentizační kód, autorizační kód, jednorázový kód, jednorázové heslo, jednorázového hesla, aktivační kód, dočasný kód, dočasné heslo, ověřovacího kódu, ověřovacím kódem, kód pro přihlášení, kód pro ověření, kód pro obnovení, místný kód, otp, sms kód, kontrolní kód, registrační kód, kód pro potvrzení, kód k ověření, ověřovací pin, šestimístný kód, čtyřmístný kód, kód pro obnovu, resetovací kód',
  weakCode: 'kód, kódu, kódem, kódy, pin',
  password: 'heslo, hesla',
  enter:
    'zadejte, zadej, zadat, vložte, použijte, použij, zkopírujte, napište, opište, zadáním, vlož, opiš, vyplňte',
  copula: 'je, zní, níže, následující',
  otherNumber:
    'objednávka, objednávky, číslo objednávky, faktura, faktury, číslo faktury, účtenka, tiket, reference, zásilka, zásilky, číslo zásilky, telefon, tel, volejte, zavolejte, infolinka, psč, slevový kód, sleva, slevový, kupón, voucher, chybový kód, chyba, qr kód, čárový kód, předvolba, číslo účtu, karta, karty, částka, celkem, cena, zůstatek, verze, let, rezervace, číslo rezervace, zákazník, zákaznické číslo, transakce, ulice, strana, ičo, dič, variabilní symbol, lístek, více než, záložní kódy, číslo, kód rezervace, rezervační kód, kód pro vyzvednutí, kód k vyzvednutí, výdejní kód, heslo pro vyzvednutí, dárkový kód, dárková karta, dárkový poukaz, kód kupónu, kód produktu, kód zboží, kód země, kód chyby, zdrojový kód, kód banky, swift, sériové číslo, číslo smlouvy, číslo pojistky, dodací list, číslo balíku, balík, číslo zákazníka, rodné číslo, číslo letu, zákaznická linka, zákaznický servis, reklamace, konstantní symbol, specifický symbol, heslo k wifi, api klíč',
  userName:
    'uživatelské jméno, uživatelského jména, přihlašovací jméno, jméno uživatele, název účtu, id uživatele',
  unit: 'minut, minuty, minutu, hodin, hodiny, hodinu, dní, dny, den, týdnů, měsíců, let, sekund, kč, eur, bodů, položek, zákazníků, uživatelů, lidí, znaků, číslic, km',
  digits: 'místn*, číslic*',
  expiry: 'vyprší, platí, platnost, platný, expiruje, pouze jednou, jednorázově',
  caution:
    'nesdílejte, nikomu, nesdělujte, nežádali, ignorujte, ignorovat, neposkytujte, důvěrné, můžete ignorovat, prosím ignorujte, nemusíte nic dělat, nic dělat',
  open: 'zde, tady, klikněte, klikni, kliknutím, odkaz, následující odkaz, tlačítko, prohlížeče, zkopírujte, vložte, otevřete, navštivte',
  signIn:
    'přihlásit, přihlaste, přihlášení, přihlašovací odkaz, magický odkaz, přihlásit se, přihlaste se, odkaz pro přihlášení',
  confirm:
    'potvrdit, potvrďte, potvrzení, ověřit, ověřte, ověření, aktivovat, aktivujte, aktivace, dokončit registraci, dokončete registraci, odemknout, potvrzuji, schválit',
  reset:
    'obnovit heslo, obnovení hesla, obnova hesla, resetovat heslo, reset hesla, změnit heslo, změna hesla, změnu hesla, nové heslo, zapomenuté heslo, nastavit heslo, nastavit nové heslo, nastavení hesla, vytvořit heslo, resetovat, nastavte si nové heslo, obnovte si heslo',
  invite:
    'pozvánka, pozvánku, přijmout, přijměte, přijmout pozvánku, pozván, pozvání, připojit se, zve, pozval vás, pozvala vás, vás zve, připojte se',
  emailChange:
    'nová e mailová adresa, nový e mail, změna e mailu, změnit e mail, novou e mailovou adresu, změnu e mailu, změna e mailové adresy',
  done: 'bylo změněno, byl změněn, byla změněna, bylo aktualizováno, byl ověřen, byla ověřena, byl potvrzen, byla potvrzena, byl aktivován, byl úspěšně, bylo úspěšně, byla úspěšně, úspěšně, bylo obnoveno, byl smazán, byl odstraněn, byl přidán, je nyní aktivní, je aktivní',
  undo: 'neprovedli, pokud jste ne, odhlásit odběr, odhlásit se z odběru, nebyli jste to vy, pokud jste to nebyli, zrušit, odvolat, nahlásit, odmítnout, nežádali, pokud jste to nebyli vy, jste to nebyli, jste to nebyl, nejste to vy, nezměnili, nevytvořili, neregistrovali, nebyl jsem to já, zablokovat, stornovat, nepožadovali, nepoznáváte',
  deletion: 'smazat účet, smazání účtu, zrušit účet, zrušení účtu, odstranit účet, odstranění účtu',
  footer:
    'soukromí, ochrana osobních údajů, zásady ochrany, podmínky, obchodní podmínky, nápověda, podpora, kontakt, kontaktujte, předvolby, nastavení, zobrazit v prohlížeči, sledujte nás, o nás, více informací, časté dotazy, všechna práva vyhrazena, zkontrolovat účet, zkontrolovat aktivitu, sledovat zásilku, zobrazit objednávku, zobrazit detail, spravovat zařízení',
  event: 'schůzka, schůzku, videokonference, pozvánka do kalendáře, termín, webinář',
  errand:
    'dokončit objednávku, dokončete objednávku, dokončit nákup, potvrdit objednávku, potvrdit platbu, doplnit profil',
};
