import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Norwegian Nynorsk. */
export const nn: Vocabulary = {
  language: 'nn',
  common:
    'og, ikkje, du, deg, din, ditt, for, med, er, ein, eit, på, til, av, har, vi, denne, dette, om',
  code: 'stadfestingskode*, verifiseringskode*, tryggleikskode*, innloggingskode*, påloggingskode*, eingongskode*, eingongspassord*, mellombels kode*, mellombels passord*, aktiveringskode*, tilgangskode*',
  weakCode: 'kode, koden, *kode, *koden, pin',
  password: 'passord, passordet',
  enter: 'skriv inn, skriv, oppgje, bruk, kopier, lim inn, tast inn',
  copula: 'er, nedanfor',
  otherNumber:
    'bestilling, bestillingsnummer, ordre, ordrenummer, faktura, kvittering, sporingsnummer, pakke, sending, telefon, tlf, ring, postnummer, rabattkode, rabatt, gåvekort, feilkode, landskode, kundenummer, kontonummer, kort, beløp, totalt, pris, saldo, versjon, billett, *nummer',
  userName: 'brukarnamn*, kontonamn*',
  unit: 'minutt, timar, time, dagar, dag, veker, månader, år, sekund, kr, kroner, poeng, brukarar, personar, gonger, teikn, siffer',
  digits: 'sifra*, siffer',
  expiry: 'går ut, gjeld, gyldig',
  caution: 'del ikkje, ikkje del, nokon, ignorer, sjå bort frå, ikkje bede om',
  open: 'her, klikk, knappen, lenkje, lenkja, lenka, nettlesar*, kopier, lim inn, opne',
  signIn: 'logg inn, innlogging, logg på',
  confirm: 'stadfest, stadfeste, stadfesting, verifiser, aktiver, aktivere, fullfør registreringa',
  reset:
    'tilbakestill passord*, nullstill passord*, nytt passord, endre passord*, vel nytt passord, gløymt passord*',
  invite: 'invitasjon, godta, invitert, bli med',
  undo: 'var det ikkje deg, ikkje deg, ikkje bede om, avbryt, meld deg av, avslå',
  footer: 'personvern, vilkår, hjelp, kontakt, innstillingar',
};
