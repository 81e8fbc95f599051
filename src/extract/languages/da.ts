import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Danish. */
export const da: Vocabulary = {
  language: 'da',
  common: 'og, at, det, som, for, med, din, dit, på, er, af, til, ikke, har, vi, du, en, den',
  code: 'bekræftelseskode*, verifikationskode*, verificeringskode*, sikkerhedskode*, loginkode*, login kode*, adgangskode til engangsbrug, godkendelseskode*, engangskode*, engangsadgangskode*, engangspassword*, aktiveringskode*, midlertidige kode, nulstillingskode*, kontrolkode*, cifret kode, cifrede kode, otp, log ind kode*, midlertidig kode*, midlertidig adgangskode*, autentificeringskode*, sms kode*, smskode*, kode til engangsbrug, sekscifret kode*, sekscifrede kode*, registreringskode*, gendannelseskode*, pinkode til',
  weakCode: 'kode, koden, *kode, *koden, pin, pinkode',
  password: 'adgangskode, kodeord',
  enter: 'indtast, skriv, brug, anvend, kopier, indsæt, indtaste, angiv, udfyld, tast',
  copula: 'er, nedenfor, følgende',
  otherNumber:
    'bestilling, ordre, ordrenummer, faktura, fakturanummer, kvittering, sag, sagsnummer, reference, forsendelse, pakke, telefon, tlf, ring, fax, postnummer, rabat, kampagnekode, kupon, fejl, qr kode, stregkode, kontonummer, kort, beløb, i alt, total, pris, saldo, version, fly, booking, reservation, kundenummer, transaktion, vej, gade, postboks, side, cvr, billet, over, *nummer, mere end, bookingkode*, reservationskode*, afhentningskode*, pakkekode*, gavekode*, gavekort*, rabatkode*, tilbudskode*, kuponkode*, værdikupon*, billetkode*, produktkode*, varenummer*, fejlkode*, landekode*, kildekode*, statuskode*, dørkode*, serienummer*, aftalenummer*, policenummer*, tilbud, følgeseddel*, pakkenummer*, forsendelsesnummer*, sporingsnummer*, medlemsnummer*, cpr*, kundeservice*, kundecenter*, lokalnummer*, sagsnr, ordrenr, fakturanr, flynummer*, wifi kode*, api nøgle*',
  userName: 'brugernavn*, kontonavn*, bruger id, loginnavn*',
  unit: 'minutter, minut, timer, time, dage, dag, uger, måneder, år, sekunder, kr, kroner, dkk, euro, point, varer, kunder, medlemmer, brugere, personer, gange, tegn, cifre, km',
  digits: 'cifre*',
  expiry: 'udløber, gyldig, gælder, udløb, udløber om, gælder i, gyldig i, kun én gang, engangs',
  caution:
    'del ikke, aldrig del, med nogen, ikke anmodet, ignorer, se bort, del aldrig, giv aldrig, hemmelig*, fortrolig*, se bort fra, kan du se bort, kan du ignorere, behøver du ikke gøre, ikke anmodet om, ikke bedt om',
  open: 'her, klik, knappen, link, linket, følgende link, browser, browseren, kopier, indsæt, åbn, besøg, tryk',
  signIn: 'log ind, log på, login, loginlink, magisk link, log ind på, login link, loginlinket',
  confirm:
    'bekræft, bekræfte, bekræftelse, verificer, verificere, verificering, aktiver, aktivere, aktivering, valider, fuldfør registrering*, lås op, jeg bekræfter, bekræft e mail, bekræft din, bekræftelseslink, aktiveringslink, fuldfør registreringen, godkend, færdiggør',
  reset:
    'nulstil adgangskode*, nulstil din adgangskode, nulstille adgangskode*, nulstil, nulstille, nulstilling, skift adgangskode, ændre adgangskode*, ændr adgangskode*, ny adgangskode, glemt adgangskode*, opret adgangskode, vælg adgangskode, nulstil kodeord, skift kodeord, vælg ny adgangskode, opret ny adgangskode, angiv ny adgangskode, indstil ny adgangskode, nulstil adgangskoden, nulstil password, nyt password, nyt kodeord, skift din adgangskode, glemt din adgangskode, nulstille din adgangskode',
  invite:
    'invitation, invitationen, accepter, acceptér, inviteret, inviterer, deltag, tilslut, har inviteret dig, inviterer dig, accepter invitation, bliv medlem',
  emailChange: 'ny e mailadresse, nye e mailadresse, skift e mail, ændring af e mail, ændre e mail',
  done: 'er blevet ændret, er ændret, blev ændret, er blevet opdateret, er opdateret, er bekræftet, er blevet bekræftet, er verificeret, er aktiveret, er nu aktiv, er blevet nulstillet, er nulstillet, er slettet, er fjernet, er tilføjet, er deaktiveret',
  undo: 'afmeld, frameld, ikke dig, var det ikke dig, annuller, tilbagekald, rapporter, afvis, hvis det ikke var dig, det ikke var dig, hvis du ikke, ikke har anmodet, ikke anmodede, ikke bad om, ikke har foretaget, ikke oprettet, genkender ikke, bloker, framelde, afmelde, annullere, fortryd, det var ikke mig',
  deletion:
    'slet konto, slet din konto, slette din konto, sletning af konto, sletning af din konto',
  footer:
    'privatliv, privatlivspolitik, vilkår, betingelser, hjælp, hjælpecenter, support, kontakt, kontakt os, indstillinger, præferencer, vis i browser, webversion, følg os, om os, læs mere, kundeservice, alle rettigheder forbeholdes, følg din pakke, spor din pakke, se ordre, se bestilling, tjek aktivitet, se detaljer',
  event: 'møde, videomøde, kalenderinvitation, webinar',
  errand:
    'gennemfør ordre, fuldfør køb, fuldfør din ordre, bekræft ordre, bekræft betaling, fuldfør din profil',
};
