import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Swedish. */
export const sv: Vocabulary = {
  language: 'sv',
  common: 'och, att, det, som, för, med, din, ditt, på, är, av, till, inte, har, vi, du, en',
  code: 'verifieringskod*, verifikationskod*, bekräftelsekod*, säkerhetskod*, inloggningskod*, åtkomstkod*, autentiseringskod*, engångskod*, engångslösenord*, aktiveringskod*, tillfälliga kod, återställningskod*, kontrollkod*, siffriga kod*, siffrig kod, otp, tillfällig kod*, tillfälligt lösenord*, tillfällig inloggningskod*, auktoriseringskod*, registreringskod*, sms kod*, smskod*, pinkod för, sexsiffrig kod*, sexsiffriga koden, legitimeringskod*, kod för att logga in, kod för att bekräfta, kod för att verifiera',
  weakCode: 'kod, koden, *kod, *koden, pin, pinkod',
  password: 'lösenord',
  enter:
    'ange, skriv, skriv in, använd, kopiera, mata in, fyll i, anger, angett, klistra in, knappa in',
  copula: 'är, lyder, nedan',
  otherNumber:
    'beställning, beställningsnummer, order, ordernummer, faktura, fakturanummer, kvitto, ärende, ärendenummer, referens, referensnummer, spårning, försändelse, paket, telefon, tel, ring, fax, postnummer, rabatt, kupong, fel, qr kod, streckkod, riktnummer, kontonummer, kort, belopp, summa, totalt, pris, saldo, version, flyg, bokning, bokningsnummer, kundnummer, transaktion, gatan, box, sida, org nr, organisationsnummer, moms, biljett, över, *nummer, mer än, bokningskod*, bokningsreferens*, hämtkod*, upphämtningskod*, avhämtningskod*, uthämtningskod*, paketkod*, presentkod*, presentkort*, värdecheck*, värdekod*, kampanjkod*, rabattkod*, kupongkod*, erbjudandekod*, värvningskod*, biljettkod*, produktkod*, artikelnummer*, artikelkod*, felkod*, landskod*, källkod*, statuskod*, portkod*, dörrkod*, serienummer*, avtalsnummer*, försäkringsnummer*, offert*, följesedel*, kollinummer*, paketnummer*, spårningsnummer*, sändningsnummer*, medlemsnummer*, personnummer*, ocr*, bankgiro*, plusgiro*, flygnummer*, kundtjänst*, kundservice*, anknytning*, ärendenr, ordernr, fakturanr, wifi lösenord*, api nyckel*',
  userName: 'användarnamn*, kontonamn*, inloggningsnamn*, användar id',
  unit: 'minuter, minut, timmar, timme, dagar, dag, veckor, månader, år, sekunder, kr, kronor, sek, euro, poäng, artiklar, kunder, medlemmar, användare, personer, gånger, tecken, siffror, km',
  digits: 'siffr*',
  expiry:
    'upphör, går ut, giltig, giltigt, gäller, gäller i, gäller till, går ut om, slutar gälla, upphör att gälla, endast en gång, en gång',
  caution:
    'dela inte, aldrig dela, med någon, inte begärt, ignorera, bortse, dela aldrig, lämna aldrig ut, lämna inte ut, ingen annan, hemlig*, konfidentiell*, bortse från, kan du bortse, kan du ignorera, behöver du inte göra',
  open: 'här, klicka, knappen, länk, länken, följande länk, webbläsare, webbläsaren, kopiera, klistra in, öppna, besök, tryck',
  signIn:
    'logga in, inloggning, inloggningslänk, magisk länk, logga in på, logga in direkt, inloggningslänken',
  confirm:
    'bekräfta, bekräftelse, verifiera, verifiering, aktivera, aktivering, validera, slutför registrering*, lås upp, jag bekräftar, bekräfta e post, bekräfta din, bekräftelselänk, aktiveringslänk, slutför registreringen, slutför din registrering, godkänn',
  reset:
    'återställ lösenord*, återställ ditt lösenord, återställa lösenord*, återställa ditt lösenord, lösenordsåterställning, byta lösenord, ändra lösenord*, nytt lösenord, glömt lösenord*, välj lösenord, skapa lösenord, återställ, ändra ditt lösenord, välj nytt lösenord, skapa nytt lösenord, ange nytt lösenord, återställ lösenordet, återställa ditt, återställning av lösenord, byt lösenord*, välj ett nytt lösenord, skapa ett nytt lösenord, glömt ditt lösenord',
  invite:
    'inbjudan, acceptera, inbjuden, bjudit in, bjuder in, gå med, anslut, har bjudit in dig, bjuder in dig, acceptera inbjudan, tacka ja',
  emailChange:
    'ny e postadress, nya e postadress, ändra e postadress, byte av e postadress, ändring av e post',
  done: 'har ändrats, har uppdaterats, har bekräftats, har verifierats, är bekräftad, är verifierad, har aktiverats, är aktiverat, är nu aktivt, är nu aktiv, har återställts, har tagits bort, har lagts till, har inaktiverats, är klar, har bytts',
  undo: 'avregistrera, avprenumerera, avsluta prenumeration, inte du, var det inte du, avbryt, återkalla, rapportera, avvisa, neka, om det inte var du, inte var du, du inte har begärt, inte begärt, inte bett om, har inte gjort, inte gjorde, inte skapat, känner inte igen, blockera, avsluta, avregistrera dig, ångra, jag var det inte',
  deletion:
    'radera konto, radera kontot, radera ditt konto, ta bort konto, ta bort ditt konto, kontoradering, borttagning av konto',
  footer:
    'integritet, integritetspolicy, villkor, hjälp, hjälpcenter, support, kontakt, kontakta oss, inställningar, visa i webbläsare, webbversion, följ oss, om oss, läs mer, kundtjänst, alla rättigheter förbehållna, spåra paketet, följ ditt paket, visa order, visa beställning, kontrollera aktivitet, granska aktivitet, visa detaljer',
  event: 'möte, videomöte, kalenderinbjudan, tidsbokning, webbinarium',
  errand:
    'slutför köpet, slutför ditt köp, slutför beställningen, bekräfta beställning, bekräfta betalning, slutför din profil',
};
