import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Norwegian Bokmål. */
export const nb: Vocabulary = {
  language: 'nb',
  common: 'og, at, det, som, for, med, din, ditt, på, er, av, til, ikke, har, vi, du, en, den',
  code: 'bekreftelseskode*, verifiseringskode*, verifikasjonskode*, sikkerhetskode*, innloggingskode*, påloggingskode*, tilgangskode*, godkjenningskode*, autentiseringskode*, engangskode*, engangspassord*, aktiveringskode*, midlertidig kode, midlertidige kode, midlertidig passord, tilbakestillingskode*, kontrollkode*, sifret kode, sifrede kode*, otp',
  weakCode: 'kode, koden, *kode, *koden, pin, pinkode',
  password: 'passord',
  enter: 'skriv inn, tast inn, bruk, angi, oppgi, kopier, lim inn, fyll inn',
  copula: 'er, nedenfor, følgende',
  otherNumber:
    'bestilling, ordre, ordrenummer, faktura, fakturanummer, kvittering, sak, saksnummer, referanse, forsendelse, pakke, sporingsnummer, telefon, tlf, ring, faks, postnummer, rabattkode, rabatt, kampanjekode, kupong, feilkode, feil, qr kode, strekkode, landskode, kontonummer, kort, beløp, totalt, sum, pris, saldo, versjon, fly, bestillingsnummer, reservasjon, kundenummer, transaksjon, vei, gate, postboks, side, org nr, billett, over, *nummer, mer enn',
  unit: 'minutter, minutt, timer, time, dager, dag, uker, måneder, år, sekunder, kr, kroner, nok, euro, poeng, varer, kunder, medlemmer, brukere, personer, ganger, tegn, siffer, km',
  digits: 'sifre*, siffer',
  expiry: 'utløper, gyldig, gjelder',
  caution: 'ikke del, del aldri, med noen, ikke bedt om, ignorer, se bort',
  open: 'her, klikk, knappen, lenke, lenken, lenka, følgende lenke, nettleser, nettleseren, kopier, lim inn, åpne, besøk, trykk',
  signIn: 'logg inn, logg på, innlogging, pålogging, innloggingslenke, magisk lenke',
  confirm:
    'bekreft, bekrefte, bekreftelse, verifiser, verifisere, verifisering, aktiver, aktivere, aktivering, valider, fullfør registrering*, lås opp',
  reset:
    'tilbakestill passord*, tilbakestill ditt passord, tilbakestille passord*, tilbakestill, tilbakestille, tilbakestilling, bytt passord, endre passord*, nytt passord, glemt passord*, opprett passord, velg passord, nullstill passord*, nullstill',
  invite: 'invitasjon, invitasjonen, godta, aksepter, invitert, inviterer, bli med',
  emailChange: 'ny e postadresse, endre e post*, endring av e post*',
  undo: 'meld deg av, avslutt abonnement, ikke deg, var det ikke deg, avbryt, tilbakekall, rapporter, avvis',
  deletion: 'slett konto, slett kontoen, slette kontoen, sletting av konto, sletting av kontoen',
  footer:
    'personvern, personvernerklæring, vilkår, betingelser, hjelp, brukerstøtte, kundeservice, kontakt, kontakt oss, innstillinger, vis i nettleser, følg oss, om oss, les mer, alle rettigheter',
};
