import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Norwegian Bokmål. */
export const nb: Vocabulary = {
  language: 'nb',

  common: `
    at, av, den, det, din, ditt, du, en, er, for, har, ikke, med, og, på, som, til, vi, viktig
  `,

  code: `
    aktiveringskode*, autentiseringskode*, bekreftelseskode*, gjenopprettingskode*,
    godkjenningskode*, innloggingskode*, kontrollkode*, midlertidig kode*, midlertidig passord*,
    midlertidige kode, otp, påloggingskode*, registreringskode*, sekssifrede kode*,
    sekssifret kode*, sifrede kode*, sifret kode, sikkerhetskode*, sms kode*, smskode*,
    tilbakestillingskode*, tilgangskode*, valideringskode*, verifikasjonskode*, verifiseringskode*
  `,

  oneTime: `engangskode*, engangspassord*`,

  weakCode: `*kode, *koden, kode, koden, pin, pinkode`,

  password: `passord`,

  enter: `angi, bruk, fyll inn, kopier, lim inn, oppgi, skriv, skriv inn, svar med, tast, tast inn`,

  copula: `er, følgende, nedenfor, som`,

  otherNumber: `
    *nummer, api nøkkel*, avtalenummer*, beløp, bestilling, bestillingskode*, bestillingsnummer,
    billett, billettkode*, bookingkode*, dørkode*, faks, faktura, fakturanr, fakturanummer, feil,
    feil kode, feilkode*, flightnummer*, fly, forsendelse, fødselsnummer*, gate, gavekode*,
    gavekort*, kampanjekode*, kildekode*, kontonummer, kort, kundenummer, kundesenter*,
    kundeservice*, kupong, kupongkode*, kvittering, landskode*, medlemsnummer*, mer enn, ordre,
    ordrenr, ordrenummer, org nr, over, pakke, pakkekode*, pakkenummer*, polisenummer*, postboks,
    postnummer, pris, produktkode*, qr kode, rabatt, rabattkode*, referanse, reservasjon,
    reservasjonskode*, ring, sak, saksnr, saksnummer*, saldo, sendingsnummer*, serienummer*, side,
    sporingsnummer*, statuskode*, strekkode, sum, telefon, tilbud, tilbudskode*, tlf, totalt,
    transaksjon, varenummer*, vei, verdikode*, versjon, vervekode*, wifi passord*
  `,

  ofOther: `
    abonnements, avdelings, bestillings, booking, butikk, farge, forsendelses, kampanje, klasse,
    kontrakts, kunde, kurs, lokasjons, ordre, produkt, prosjekt, resept, reservasjons, retur, rom,
    sone, sporings, transaksjons, undersøkelses, vare
  `,

  userName: `bruker id, brukernavn*, innloggingsnavn*, kontonavn*`,

  unit: `
    brukere, dag, dager, euro, ganger, km, kr, kroner, kunder, medlemmer, minutt, minutter, måneder,
    nok, personer, poeng, sekunder, siffer, tegn, time, timer, uker, varer, år
  `,

  digits: `siffer, sifre*`,

  expiry: `gjelder, gjelder i, gyldig, gyldig i, kun én gang, utløper, utløper om`,

  spent: `
    er ikke lenger gyldig, er utløpt, fungerer ikke, gjelder ikke lenger, virker ikke,
    virker ikke lenger
  `,

  caution: `
    del aldri, gi aldri, hemmelig*, ignorer, ignoreres, ikke bedt om, ikke del, kan du ignorere,
    kan du se bort, konfidensiell*, med noen, se bort, se bort fra, trenger du ikke gjøre
  `,

  open: `
    besøk, følgende adresse, følgende lenke, her, klikk, knappen, kopier, lenka, lenke, lenken,
    lim inn, nettleser, nettleseren, trykk, åpne
  `,

  signIn: `
    innlogging, innloggingslenke*, logg inn, logg på, logge inn, logge på, magisk lenke, pålogging,
    påloggingslenke*
  `,

  confirm: `
    aktiver, aktivere, aktivering, aktiveringslenke, behold kontoen min, beholde kontoen din,
    bekreft, bekreft din, bekreft e post, bekrefte, bekreftelse, bekreftelseslenke,
    e postbekreftelse, e postverifisering, forleng gyldighet*, forleng konto*, forleng kontoen din,
    forleng prøveperiod*, forlenge gyldighet*, forlenge kontoen din, fullfør, fullfør registrering*,
    fullføre registrering*, godkjenn, jeg bekrefter, lås opp, låse den opp, låse opp, reaktiver,
    reaktivere, signer, signere, signering, underskrift, underskriv, valider, verifiser, verifisere,
    verifisering
  `,

  reset: `
    angi nytt passord, bytt passord, bytte passord*, endre passord*, endre passordet,
    glemt ditt passord, glemt passord*, glemt passordet, lag nytt passord, mistet passordet,
    nullstill, nullstill passord*, nullstille passord*, nytt passord, opprett nytt passord,
    opprett passord, passordbytte, passordnullstilling, passordstilbakestilling,
    passordtilbakestilling, sett ditt nye passord, sett passord, sett passordet mitt, tilbakestill,
    tilbakestill ditt passord, tilbakestill passord*, tilbakestill passordet,
    tilbakestill passordet ditt, tilbakestille, tilbakestille passord*, tilbakestille passordet,
    tilbakestilling, tilbakestilling av passord, velg nytt passord, velg passord
  `,

  invite: `
    aksepter, bli med, godta, har invitert deg, invitasjon, invitasjonen, inviterer, invitert
  `,

  emailChange: `endre e post*, endring av e post*, ny e postadresse`,

  agree: `abonner, abonnere, bruk denne adressen, det var meg, ja, jeg vil abonnere, meld meg på`,

  guide: `
    artikkel, artikkelen, forklarer, hvordan du, hvordan man, slik, slik tilbakestiller,
    steg for steg, veiledning
  `,

  alert: `
    mistenkelig aktivitet, ny enhet, ny innlogging, ny pålogging, påloggingsforsøk,
    sikkerhetsvarsel, ukjent enhet, uvanlig aktivitet
  `,

  done: `
    ble endret, er aktivert, er bekreftet, er deaktivert, er endret, er fjernet, er lagt til,
    er nå aktiv, er oppdatert, er signert, er slettet, er tilbakestilt, er underskrevet,
    er verifisert, har blitt endret, har blitt oppdatert, har blitt tilbakestilt, har signert
  `,

  undo: `
    angre, avbestill, avbryt, avbryte, avmelding, avslutt abonnement, avvis, blokker,
    det ikke var deg, det var ikke meg, gjenkjenner ikke, hvis dette ikke var deg, hvis du ikke,
    ikke ba om, ikke ble gjort av deg, ikke deg, ikke gjorde, ikke har bedt, ikke har bedt om,
    ikke har endret, ikke har gjort, ikke har logget, ikke kjenner igjen, ikke logget på,
    ikke opprettet, ikke registrerte, ikke tilhører deg, ikke var du, kjenner du ikke igjen,
    kjenner ikke igjen, meld deg av, rapporter, tilbakekall
  `,

  deletion: `
    bekreft sletting, lukk kontoen, slett konto, slett kontoen, slett kontoen din,
    slett kontoen min, slett min konto, slette kontoen, slette kontoen din, sletting av konto,
    sletting av kontoen, slettingen av kontoen
  `,

  errand: `
    bekreft bestilling, bekreft betaling, bekreft deltakelse, bekreft levering, bekreft mottak,
    bekreft time, bekreft timen, fullfør bestillingen, fullfør kjøpet, fullfør profilen
  `,

  footer: `
    alle rettigheter, betingelser, brukerstøtte, følg oss, følg pakken, hjelp, innstillinger,
    kontakt, kontakt oss, kundeservice, les mer, om oss, ordrestatus, personvern,
    personvernerklæring, se bestilling, se detaljer, se kommentar, se melding, se ordre,
    sjekk aktivitet, spor pakke*, spor pakken, status på bestillingen, svar, totrinnsbekreftelse,
    totrinnspålogging, vilkår, vis i nettleser, vis kommentar, vis melding, vis profil
  `,

  event: `kalenderinvitasjon, møte, møte id, videomøte, webinar`,

  booking: `
    ankomst, avgang, avreise, bestilling, billett, bord, fly, gjest, gjester, hotell, innsjekking,
    levering, netter, opphold, ordre, passasjerer, reise, reservasjon, rom, sete, utsjekking, voksne
  `,

  pickUp: `bokskode*, hentekode*, leveringskode*, utleveringskode*`,

  example: `f.eks., for eksempel`,

  lasting: `
    alarm, dør, døra, døren, kundeservice, nøkkelboks*, port, puk, sim, simkort, skriver, support,
    telefonsvarer, wifi
  `,

  answered: `
    har akseptert (|din) invitasjon, har akseptert invitasjonen, har avslått invitasjonen,
    har takket nei, invitasjonen ble (avslått|trukket tilbake), invitasjonen er (avslått|utløpt)
  `,
};
