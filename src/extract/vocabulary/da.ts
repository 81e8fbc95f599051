import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Danish. */
export const da: Vocabulary = {
  language: 'da',
  common: 'og, at, det, som, for, med, din, dit, på, er, af, til, ikke, har, vi, du, en, den',
  code: 'bekræftelseskode*, verifikationskode*, verificeringskode*, sikkerhedskode*, loginkode*, login kode*, adgangskode til engangsbrug, godkendelseskode*, engangskode*, engangsadgangskode*, engangspassword*, aktiveringskode*, midlertidig kode, midlertidige kode, midlertidig adgangskode, nulstillingskode*, kontrolkode*, cifret kode, cifrede kode, otp',
  weakCode: 'kode, koden, *kode, *koden, pin, pinkode',
  password: 'adgangskode, kodeord',
  enter: 'indtast, skriv, brug, anvend, kopier, indsæt, indtaste',
  copula: 'er, nedenfor, følgende',
  otherNumber:
    'bestilling, ordre, ordrenummer, faktura, fakturanummer, kvittering, sag, sagsnummer, reference, forsendelse, pakke, telefon, tlf, ring, fax, postnummer, rabatkode, rabat, kampagnekode, kupon, fejlkode, fejl, qr kode, stregkode, landekode, kontonummer, kort, beløb, i alt, total, pris, saldo, version, fly, booking, reservation, kundenummer, transaktion, vej, gade, postboks, side, cvr, billet, over, *nummer, mere end',
  unit: 'minutter, minut, timer, time, dage, dag, uger, måneder, år, sekunder, kr, kroner, dkk, euro, point, varer, kunder, medlemmer, brugere, personer, gange, tegn, cifre, km',
  digits: 'cifre*',
  expiry: 'udløber, gyldig, gælder, udløb',
  caution: 'del ikke, aldrig del, med nogen, ikke anmodet, ignorer, se bort',
  open: 'her, klik, knappen, link, linket, følgende link, browser, browseren, kopier, indsæt, åbn, besøg, tryk',
  signIn: 'log ind, log på, login, loginlink, magisk link',
  confirm:
    'bekræft, bekræfte, bekræftelse, verificer, verificere, verificering, aktiver, aktivere, aktivering, valider, fuldfør registrering*, lås op',
  reset:
    'nulstil adgangskode*, nulstil din adgangskode, nulstille adgangskode*, nulstil, nulstille, nulstilling, skift adgangskode, ændre adgangskode*, ændr adgangskode*, ny adgangskode, glemt adgangskode*, opret adgangskode, vælg adgangskode, nulstil kodeord, skift kodeord',
  invite: 'invitation, invitationen, accepter, acceptér, inviteret, inviterer, deltag, tilslut',
  emailChange: 'ny e mailadresse, nye e mailadresse, skift e mail, ændring af e mail, ændre e mail',
  undo: 'afmeld, frameld, ikke dig, var det ikke dig, annuller, tilbagekald, rapporter, afvis',
  deletion:
    'slet konto, slet din konto, slette din konto, sletning af konto, sletning af din konto',
  footer:
    'privatliv, privatlivspolitik, vilkår, betingelser, hjælp, hjælpecenter, support, kontakt, kontakt os, indstillinger, præferencer, vis i browser, webversion, følg os, om os, læs mere, kundeservice, alle rettigheder forbeholdes',
};
