import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Swedish. */
export const sv: Vocabulary = {
  language: 'sv',
  common: 'och, att, det, som, för, med, din, ditt, på, är, av, till, inte, har, vi, du, en',
  code: 'verifieringskod*, verifikationskod*, bekräftelsekod*, säkerhetskod*, inloggningskod*, åtkomstkod*, autentiseringskod*, engångskod*, engångslösenord*, aktiveringskod*, tillfällig kod, tillfälliga kod, tillfälligt lösenord, återställningskod*, kontrollkod*, siffriga kod*, siffrig kod, otp',
  weakCode: 'kod, koden, *kod, *koden, pin, pinkod',
  password: 'lösenord',
  enter: 'ange, skriv, skriv in, använd, kopiera, mata in, fyll i',
  copula: 'är, lyder, nedan',
  otherNumber:
    'beställning, beställningsnummer, order, ordernummer, faktura, fakturanummer, kvitto, ärende, ärendenummer, referens, referensnummer, spårning, försändelse, paket, telefon, tel, ring, fax, postnummer, rabattkod, rabatt, kampanjkod, kupong, felkod, fel, qr kod, streckkod, riktnummer, kontonummer, kort, belopp, summa, totalt, pris, saldo, version, flyg, bokning, bokningsnummer, kundnummer, transaktion, gatan, box, sida, org nr, organisationsnummer, moms, biljett, över, *nummer, mer än',
  unit: 'minuter, minut, timmar, timme, dagar, dag, veckor, månader, år, sekunder, kr, kronor, sek, euro, poäng, artiklar, kunder, medlemmar, användare, personer, gånger, tecken, siffror, km',
  digits: 'siffr*',
  expiry: 'upphör, går ut, giltig, giltigt, gäller',
  caution: 'dela inte, aldrig dela, med någon, inte begärt, ignorera, bortse',
  open: 'här, klicka, knappen, länk, länken, följande länk, webbläsare, webbläsaren, kopiera, klistra in, öppna, besök, tryck',
  signIn: 'logga in, inloggning, inloggningslänk, magisk länk',
  confirm:
    'bekräfta, bekräftelse, verifiera, verifiering, aktivera, aktivering, validera, slutför registrering*, lås upp',
  reset:
    'återställ lösenord*, återställ ditt lösenord, återställa lösenord*, återställa ditt lösenord, lösenordsåterställning, byt lösenord, byta lösenord, ändra lösenord*, nytt lösenord, glömt lösenord*, välj lösenord, skapa lösenord, återställ, ändra ditt lösenord',
  invite: 'inbjudan, acceptera, inbjuden, bjudit in, bjuder in, gå med, anslut',
  emailChange:
    'ny e postadress, nya e postadress, ändra e postadress, byte av e postadress, ändring av e post',
  undo: 'avregistrera, avprenumerera, avsluta prenumeration, inte du, var det inte du, avbryt, återkalla, rapportera, avvisa, neka',
  deletion:
    'radera konto, radera kontot, radera ditt konto, ta bort konto, ta bort ditt konto, kontoradering, borttagning av konto',
  footer:
    'integritet, integritetspolicy, villkor, hjälp, hjälpcenter, support, kontakt, kontakta oss, inställningar, visa i webbläsare, webbversion, följ oss, om oss, läs mer, kundtjänst, alla rättigheter förbehållna',
};
