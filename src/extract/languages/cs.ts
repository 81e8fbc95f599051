import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Czech. */
export const cs: Vocabulary = {
  language: 'cs',

  common: `
    a, byl, důležité, je, jste, na, nebo, pro, prosím, se, si, tento, upozornění, vaše, ve, vám,
    váš, že
  `,

  code: `
    aktivační kód, autentizační kód, autorizační kód, bezpečnostní kód, dočasné heslo, dočasný kód,
    heslo pro přihlášení, kontrolní kód, kód k ověření, kód pro obnovení, kód pro obnovu,
    kód pro ověření, kód pro potvrzení, kód pro přihlášení, místný kód, otp, ověřovací kód,
    ověřovací pin, ověřovací číslo, ověřovacího kódu, ověřovacím kódem, potvrzovací kód,
    přihlašovací kód, přístupový kód, registrační kód, resetovací kód, sms heslo, sms klíč, sms kód,
    čtyřmístný kód, šestimístný kód
  `,

  oneTime: `jednorázové heslo, jednorázového hesla, jednorázový kód`,

  weakCode: `kód, kódem, kódu, kódy, pin`,

  password: `hesla, heslo`,

  enter: `
    napište, opiš, opište, použij, použijte, vlož, vložte, vyplňte, zadat, zadej, zadejte, zadáním,
    zkopírujte
  `,

  copula: `jako, je, následující, níže, zní`,

  otherNumber: `
    api klíč, balík, celkem, cena, chyba, chybný kód, chybový kód, dič, dodací list,
    doporučovací kód, dárková karta, dárkový kód, dárkový poukaz, faktura, faktury, heslo k wifi,
    infolinka, ičo, karta, karty, konstantní symbol, kupón, kód banky, kód chyby, kód dárkové karty,
    kód kupónu, kód produktu, kód rezervace, kód zboží, kód země, let, lístek, nesprávný kód,
    objednávka, objednávky, psč, předvolba, qr kód, reference, reklamace, rezervace, rezervační kód,
    rodné číslo, sledovací kód, sleva, slevový, slevový kód, specifický symbol, strana, swift,
    sériové číslo, tel, telefon, tiket, transakce, ulice, variabilní symbol, verze, volejte,
    voucher, více než, zavolejte, zdrojový kód, zákaznická linka, zákaznické číslo,
    zákaznický servis, zákazník, záložní kódy, zásilka, zásilky, zůstatek, účtenka, čárový kód,
    částka, číslo, číslo balíku, číslo faktury, číslo letu, číslo objednávky, číslo pojistky,
    číslo rezervace, číslo smlouvy, číslo zákazníka, číslo zásilky, číslo účtu
  `,

  ofOther: `
    balíku, barvy, dodavatele, faktury, kampaně, klienta, klientský, kurzu, objednávky, odběratele,
    pobočky, prodejce, prodejny, produktu, projektu, průzkumu, receptu, rezervace, smlouvy, tarifu,
    transakce, třídy, učebny, zboží, zákaznický, zákazníka, zásilky, zóny
  `,

  userName: `
    id uživatele, jméno uživatele, název účtu, přihlašovací jméno, uživatelské jméno,
    uživatelského jména
  `,

  unit: `
    bodů, den, dny, dní, eur, hodin, hodinu, hodiny, km, kč, let, lidí, minut, minutu, minuty,
    měsíců, položek, sekund, týdnů, uživatelů, znaků, zákazníků, číslic
  `,

  digits: `místn*, číslic*`,

  expiry: `expiruje, jednorázově, platnost, platný, platí, pouze jednou, vyprší`,

  spent: `již není platný, již neplatí, nefunguje, už není platný, už neplatí`,

  caution: `
    být ignorován, důvěrné, ignorovat, ignorujte, neposkytujte, nesdílejte, nesdělujte, nežádali,
    nic dělat, nikomu
  `,

  open: `
    klepněte, klikni, kliknutím, klikněte, navštivte, následující odkaz, odkaz, otevřete,
    prohlížeče, tady, tlačítko, vložte, zde, zkopírujte
  `,

  signIn: `
    magický odkaz, odkaz pro přihlášení, přihlaste, přihlaste se, přihlašovací odkaz, přihlásit,
    přihlásit se, přihlásíte, přihlášení
  `,

  confirm: `
    aktivace, aktivaci, aktivovat, aktivujete, aktivujte, dokončení registrace,
    dokončete registraci, dokončit registraci, dokončíte registraci, k podpisu, odblokovat,
    odblokování, odblokujete, odblokujte, odemknete, odemknout, odemknutí, odemčení účtu, ověření,
    ověřit, ověřte, ověříte (svůj|svou|svoji), podepište, podepsat, podepíšete, podpis,
    ponechat účet, potvrdit, potvrzení, potvrzuji, potvrďte, prodloužení platnosti,
    prodloužit platnost, prodloužit zkušební*, prodloužit účet, prodlužte platnost, reaktivovat,
    schválit
  `,

  reset: `
    nastavení hesla, nastavení nového hesla, nastavit heslo, nastavit moje heslo,
    nastavit nové heslo, nastavit své heslo, nastavte si nové heslo, nové heslo, obnov heslo,
    obnova hesla, obnovení hesla, obnovit heslo, obnovit moje heslo, obnovit svoje heslo,
    obnovit své heslo, obnovte heslo, obnovte si heslo, obnovu hesla, obnovíte (|své|svoje) heslo,
    reset hesla, resetovat, resetovat heslo, vytvořit heslo, zapomenuté heslo, zapomněli jste heslo,
    změna hesla, změnit heslo, změnit moje heslo, změnit své heslo, změnu hesla,
    změníte (|své) heslo, změňte heslo, změňte si heslo, zvolit nové heslo
  `,

  invite: `
    pozval vás, pozvala vás, pozvali vás, pozván, pozvánka, pozvánku, pozvání, přijetí pozvánky,
    přijmout, přijměte, připojit se, připojte se, tě pozval, vás pozval, vás pozvala, zve
  `,

  emailChange: `
    novou e mailovou adresu, nová e mailová adresa, nový e mail, změna e mailové adresy,
    změna e mailu, změnit e mail, změnu e mailu
  `,

  agree: `
    ano, byl jsem to já, byla jsem to já, chci odebírat, odebírat, použít tuto adresu, to jsem já
  `,

  guide: `
    jak nastavit, jak obnovit, jak ověřit, jak potvrdit, jak změnit, krok za krokem, návod,
    vysvětluje, článek
  `,

  alert: `
    bezpečnostní upozornění, neobvyklá aktivita, neznámé zařízení, nové přihlášení, nové zařízení,
    podezřelá aktivita, pokus o přihlášení
  `,

  done: `
    byl aktivován, byl odstraněn, byl ověřen, byl podepsán, byl potvrzen, byl přidán, byl smazán,
    byl změněn, byla ověřena, byla potvrzena, byla změněna, bylo aktualizováno, bylo obnoveno,
    bylo změněno, je aktivní, je nyní aktivní, podepsali, úspěšně
  `,

  undo: `
    jste se nepřihlásili, jste to nebyl, jste to nebyli, nahlásit, nebyl jsem to já,
    nebyl jsi to ty, nebyl jste to vy, nebyli jste to, nebyli jste to vy, nejste to vy, nepatří,
    nepoznáváte, nepožadovali, neprovedli, nepřihlásili, neregistrovali, nevytvořili, nezahájili vy,
    nezměnil*, nezměnili, nežádali, odhlásit odběr, odhlásit se z odběru, odmítnout, odvolat,
    pokud jsi to nebyl ty, pokud jste ne, pokud jste to nebyli, pokud jste to nebyli vy, stornovat,
    vám nepatří, zablokovat, zrušili, zrušit, zrušíte
  `,

  deletion: `
    odstranit účet, odstranění účtu, potvrdit smazání, smazat můj účet, smazat účet, smazání účtu,
    zrušení účtu, zrušit můj účet, zrušit účet
  `,

  errand: `
    aktivovat slevu, dokončete objednávku, dokončit nákup, dokončit objednávku, doplnit profil,
    ověřit (dostupnost|stav), potvrdit doručení, potvrdit objednávku, potvrdit platbu,
    potvrdit přijetí, potvrdit rezervaci, potvrdit termín, potvrdit vklad, potvrdit účast,
    potvrzení o platbě, potvrzení o zaplacení, potvrzení objednávky, potvrzení platby,
    potvrzení převodu, potvrzení rezervace
  `,

  footer: `
    dvoufázové ověření, kontakt, kontaktujte, nastavení, nápověda, o nás, obchodní podmínky,
    ochrana osobních údajů, odpovědět, podmínky, podpora, předvolby, sledovat zásilku, sledujte nás,
    soukromí, spravovat zařízení, stav objednávky, stav zásilky, více informací,
    všechna práva vyhrazena, zkontrolovat aktivitu, zkontrolovat účet, zobrazit detail,
    zobrazit komentář, zobrazit objednávku, zobrazit profil, zobrazit v prohlížeči, zobrazit zprávu,
    zásady ochrany, časté dotazy
  `,

  event: `id schůzky, pozvánka do kalendáře, schůzka, schůzku, termín, videokonference, webinář`,

  booking: `
    cestující, doručení, dospělí, hosté, hostů, hotel, jízdenka, let, letenka, místo, noci,
    objednávka, objednávky, odesláno, odjezd, odlet, pobyt, pokoj, příjezd, rezervace, stůl, zásilka
  `,

  pickUp: `
    PIN pro výdej, heslo k vyzvednutí, heslo pro vyzvednutí, heslo pro výdej, kód k vyzvednutí,
    kód pro vyzvednutí, kód pro výdej, pin pro vyzvednutí, výdejní kód
  `,

  example: `např., například`,

  lasting: `
    alarmu, brány, dveří, hlasová schránka, podpory, puk, schránky na klíče, sim karta, sim karty,
    tiskárny, vchodových dveří, vchodu, wifi
  `,

  answered: `
    bylo zrušeno, odmítl pozvánku, odmítl pozvání, odmítla pozvání, pozvánka vypršela,
    přijal (|vaše|vaši) pozvání, přijal pozvánku, přijala pozvání
  `,
};
