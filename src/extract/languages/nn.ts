import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Norwegian Nynorsk. */
export const nn: Vocabulary = {
  language: 'nn',

  common: `
    av, deg, denne, dette, din, ditt, du, ein, eit, er, for, har, ikkje, med, og, om, på, til, vi
  `,

  code: `
    aktiveringskode*, eingongskode*, eingongspassord*, innloggingskode*, mellombels kode*,
    mellombels passord*, påloggingskode*, stadfestingskode*, tilgangskode*, tryggleikskode*,
    verifiseringskode*
  `,

  weakCode: `*kode, *koden, kode, koden, pin`,

  password: `passord, passordet`,

  enter: `bruk, kopier, lim inn, oppgje, skriv, skriv inn, tast inn`,

  copula: `er, nedanfor`,

  otherNumber: `
    *nummer, beløp, bestilling, bestillingsnummer, billett, faktura, feilkode, gåvekort,
    kontonummer, kort, kundenummer, kvittering, landskode, ordre, ordrenummer, pakke, postnummer,
    pris, rabatt, rabattkode, ring, saldo, sending, sporingsnummer, telefon, tlf, totalt, versjon
  `,

  userName: `brukarnamn*, kontonamn*`,

  unit: `
    brukarar, dag, dagar, gonger, kr, kroner, minutt, månader, personar, poeng, sekund, siffer,
    teikn, timar, time, veker, år
  `,

  digits: `siffer, sifra*`,

  expiry: `gjeld, gyldig, går ut`,

  caution: `del ikkje, ignorer, ignorerast, ikkje bede om, ikkje del, nokon, sjå bort frå`,

  open: `her, klikk, knappen, kopier, lenka, lenkja, lenkje, lim inn, nettlesar*, opne`,

  signIn: `innlogging, innloggingslenke, logg inn, logg på, logga inn`,

  confirm: `aktiver, aktivere, fullfør registreringa, stadfest, stadfeste, stadfesting, verifiser`,

  reset: `
    attendestill passord*, byt passord, endre passord*, gløymt passord*, nullstill passord*,
    nytt passord, passordnullstilling, tilbakestill passord*, vel nytt passord
  `,

  invite: `bli med, godta, invitasjon, invitert`,

  undo: `
    avbryt, avbryta, avbryte, avslå, bryta av, ikkje bad om, ikkje bede om, ikkje deg, ikkje er deg,
    ikkje høyrer til deg, ikkje var deg, meld deg av
  `,

  footer: `hjelp, innstillingar, kontakt, personvern, vilkår`,
};
