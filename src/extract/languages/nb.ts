import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Norwegian Bokmål. */
export const nb: Vocabulary = {
  language: 'nb',
  common: 'og, at, det, som, for, med, din, ditt, på, er, av, til, ikke, har, vi, du, en, den',
  code: 'bekreftelseskode*, verifiseringskode*, verifikasjonskode*, sikkerhetskode*, innloggingskode*, påloggingskode*, tilgangskode*, godkjenningskode*, autentiseringskode*, engangskode*, engangspassord*, aktiveringskode*, midlertidige kode, tilbakestillingskode*, kontrollkode*, sifret kode, sifrede kode*, otp, midlertidig kode*, midlertidig passord*, sms kode*, smskode*, sekssifret kode*, sekssifrede kode*, registreringskode*, gjenopprettingskode*',
  weakCode: 'kode, koden, *kode, *koden, pin, pinkode',
  password: 'passord',
  enter: 'skriv inn, tast inn, bruk, angi, oppgi, kopier, lim inn, fyll inn, skriv, tast',
  copula: 'er, nedenfor, følgende',
  otherNumber:
    'bestilling, ordre, ordrenummer, faktura, fakturanummer, kvittering, sak, referanse, forsendelse, pakke, telefon, tlf, ring, faks, postnummer, rabatt, kupong, feil, qr kode, strekkode, kontonummer, kort, beløp, totalt, sum, pris, saldo, versjon, fly, bestillingsnummer, reservasjon, kundenummer, transaksjon, vei, gate, postboks, side, org nr, billett, over, *nummer, mer enn, bestillingskode*, reservasjonskode*, bookingkode*, hentekode*, pakkekode*, gavekode*, gavekort*, rabattkode*, kampanjekode*, tilbudskode*, kupongkode*, verdikode*, vervekode*, billettkode*, produktkode*, varenummer*, feilkode*, landskode*, kildekode*, statuskode*, dørkode*, serienummer*, avtalenummer*, polisenummer*, tilbud, pakkenummer*, sendingsnummer*, sporingsnummer*, medlemsnummer*, fødselsnummer*, kundeservice*, kundesenter*, saksnr, saksnummer*, ordrenr, fakturanr, flightnummer*, wifi passord*, api nøkkel*',
  userName: 'brukernavn*, kontonavn*, bruker id, innloggingsnavn*',
  unit: 'minutter, minutt, timer, time, dager, dag, uker, måneder, år, sekunder, kr, kroner, nok, euro, poeng, varer, kunder, medlemmer, brukere, personer, ganger, tegn, siffer, km',
  digits: 'sifre*, siffer',
  expiry: 'utløper, gyldig, gjelder, utløper om, gjelder i, gyldig i, kun én gang',
  caution:
    'ikke del, del aldri, med noen, ikke bedt om, ignorer, se bort, gi aldri, hemmelig*, konfidensiell*, se bort fra, kan du se bort, kan du ignorere, trenger du ikke gjøre',
  open: 'her, klikk, knappen, lenke, lenken, lenka, følgende lenke, nettleser, nettleseren, kopier, lim inn, åpne, besøk, trykk',
  signIn:
    'logg inn, logg på, innlogging, pålogging, magisk lenke, logg inn på, innloggingslenke*, påloggingslenke*',
  confirm:
    'bekreft, bekrefte, bekreftelse, verifiser, verifisere, verifisering, aktiver, aktivere, aktivering, valider, fullfør registrering*, lås opp, jeg bekrefter, bekreft e post, bekreft din, bekreftelseslenke, aktiveringslenke, fullfør registreringen, fullfør, godkjenn',
  reset:
    'tilbakestill passord*, tilbakestill ditt passord, tilbakestille passord*, tilbakestill, tilbakestille, tilbakestilling, bytt passord, endre passord*, nytt passord, glemt passord*, opprett passord, velg passord, nullstill passord*, nullstill, velg nytt passord, lag nytt passord, opprett nytt passord, angi nytt passord, tilbakestill passordet, tilbakestille passordet, tilbakestilling av passord, endre passordet, glemt passordet',
  invite:
    'invitasjon, invitasjonen, godta, aksepter, invitert, inviterer, bli med, har invitert deg, inviterer deg, godta invitasjonen',
  emailChange: 'ny e postadresse, endre e post*, endring av e post*',
  done: 'er endret, har blitt endret, ble endret, er oppdatert, har blitt oppdatert, er bekreftet, er verifisert, er aktivert, er nå aktiv, er tilbakestilt, har blitt tilbakestilt, er slettet, er fjernet, er lagt til, er deaktivert',
  undo: 'meld deg av, avslutt abonnement, ikke deg, var det ikke deg, avbryt, tilbakekall, rapporter, avvis, hvis det ikke var deg, det ikke var deg, hvis du ikke, ikke ba om, ikke har bedt, ikke har bedt om, ikke gjorde, ikke opprettet, kjenner ikke igjen, blokker, avmelding, avbestill, angre, det var ikke meg',
  deletion: 'slett konto, slett kontoen, slette kontoen, sletting av konto, sletting av kontoen',
  footer:
    'personvern, personvernerklæring, vilkår, betingelser, hjelp, brukerstøtte, kundeservice, kontakt, kontakt oss, innstillinger, vis i nettleser, følg oss, om oss, les mer, alle rettigheter, spor pakken, følg pakken, se bestilling, se ordre, sjekk aktivitet, se detaljer',
  event: 'møte, videomøte, kalenderinvitasjon, webinar',
  errand:
    'fullfør bestillingen, fullfør kjøpet, bekreft bestilling, bekreft betaling, fullfør profilen',
};
