import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Danish. */
export const da: Vocabulary = {
  language: 'da',

  common: `
    af, at, den, det, din, dit, du, en, er, for, har, ikke, med, og, på, som, til, vi, vigtigt
  `,

  code: `
    aktiveringskode*, autentificeringskode*, bekræftelseskode*, cifrede kode, cifret kode,
    gendannelseskode*, godkendelseskode*, kontrolkode*, log ind kode*, login kode*, loginkode*,
    midlertidig adgangskode*, midlertidig kode*, midlertidige kode, nulstillingskode*, otp,
    pinkode til, registreringskode*, sekscifrede kode*, sekscifret kode*, sikkerhedskode*,
    sms kode*, smskode*, valideringskode*, verificeringskode*, verifikationskode*
  `,

  oneTime: `
    adgangskode til engangsbrug, engangsadgangskode*, engangskode*, engangspassword*,
    kode til engangsbrug
  `,

  weakCode: `*kode, *koden, kode, koden, pin, pinkode`,

  password: `adgangskode, kodeord`,

  enter: `angiv, anvend, brug, indsæt, indtast, indtaste, kopier, skriv, svar med, tast, udfyld`,

  copula: `er, følgende, nedenfor, som`,

  otherNumber: `
    *nummer, aftalenummer*, api nøgle*, beløb, bestilling, billet, billetkode*, booking,
    bookingkode*, cpr*, cvr, dørkode*, faktura, fakturanr, fakturanummer, fax, fejl, fejlkode*, fly,
    flynummer*, forkert kode, forsendelse, forsendelsesnummer*, følgeseddel*, gade, gavekode*,
    gavekort*, henvisningskode, i alt, kampagnekode, kildekode*, kontonummer, kort, kundecenter*,
    kundenummer, kundeservice*, kupon, kuponkode*, kvittering, landekode*, lokalnummer*,
    medlemsnummer*, mere end, ordre, ordrenr, ordrenummer, over, pakke, pakkekode*, pakkenummer*,
    policenummer*, postboks, postnummer, pris, produktkode*, qr kode, rabat, rabatkode*, reference,
    reservation, reservationskode*, ring, sag, sagsnr, sagsnummer, saldo, serienummer*, side,
    sporingsnummer*, statuskode*, stregkode, telefon, tilbud, tilbudskode*, tlf, total, transaktion,
    varenummer*, vej, version, værdikupon*, wifi kode*
  `,

  ofOther: `
    abonnements, afdelings, bestillings, booking, butiks, farve, forsendelses, kampagne, klasse,
    kontrakt, kunde, kursus, lokale, lokations, ordre, produkt, projekt, recept, reservations,
    retur, sporings, transaktions, undersøgelses, vare, zone
  `,

  userName: `bruger id, brugernavn*, kontonavn*, loginnavn*`,

  unit: `
    brugere, cifre, dag, dage, dkk, euro, gange, km, kr, kroner, kunder, medlemmer, minut, minutter,
    måneder, personer, point, sekunder, tegn, time, timer, uger, varer, år
  `,

  digits: `cifre*`,

  expiry: `
    engangs, gyldig, gyldig i, gyldigt, gælder, gælder i, kun én gang, udløb, udløber, udløber om
  `,

  spent: `
    er ikke længere gyldig, er udløbet, fungerer ikke, gælder ikke længere, virker ikke,
    virker ikke længere
  `,

  caution: `
    aldrig del, behøver du ikke gøre, del aldrig, del ikke, fortrolig*, giv aldrig, hemmelig*,
    ignorer, ignoreres, ikke anmodet, ikke bedt om, kan du blot ignorere, kan du ignorere,
    kan du se bort, med nogen, se bort, se bort fra
  `,

  open: `
    besøg, browser, browseren, følgende link, her, indsæt, klik, knappen, kopier, link, linket,
    tryk, åbn
  `,

  signIn: `
    log ind, log på, logge ind, logge på, login, login link, loginlink, loginlinket, magisk link
  `,

  confirm: `
    aktiver, aktivere, aktivering, aktiveringslink, behold min konto, beholde din konto, bekræft,
    bekræft din, bekræft e mail, bekræfte, bekræftelse, bekræftelseslink, e mailbekræftelse,
    emailbekræftelse, fjern blokering, forlæng din konto, forlæng gyldighed*, forlæng konto*,
    forlæng prøveperiod*, forlænge din konto, forlænge gyldighed*, fuldfør registrering*,
    fuldfør registreringen, færdiggør, færdiggøre din (oprettelse|registrering), genaktiver,
    genaktivere, genaktivering, godkend, jeg bekræfter, kontoaktivering, lås din konto op,
    lås konto op, lås kontoen op, lås op, låse den op, låse din konto op, låse op, oplåsning,
    signer, signere, underskrift, underskriv, underskrive, valider, verificer, verificere,
    verificering
  `,

  reset: `
    angiv adgangskode, angiv din nye adgangskode, angiv ny adgangskode, gendan adgangskode,
    gendan dit kodeord, gendan kodeord, genindstil adgangskode, glemt adgangskode*,
    glemt din adgangskode, indstil min adgangskode, indstil ny adgangskode, nulstil,
    nulstil adgangskode, nulstil adgangskode*, nulstil din adgangskode, nulstil kodeord,
    nulstil password, nulstille, nulstille adgangskode*, nulstille din adgangskode, nulstilling,
    ny adgangskode, nyt kodeord, nyt password, opret adgangskode, opret ny adgangskode,
    skift adgangskode, skift din adgangskode, skift dit kodeord, skift kodeord,
    skift min adgangskode, skifte (|din) adgangskode, sæt adgangskode, vælg adgangskode,
    vælg ny adgangskode, ændr adgangskode*, ændre adgangskode*, ændring af adgangskode
  `,

  invite: `
    acceptér, bliv medlem, deltag, har inviteret dig, invitation, invitationen, inviterer,
    inviteret, tilslut
  `,

  emailChange: `
    ny e mailadresse, nye e mailadresse, skift e mail, skift email, ændre e mail, ændring af e mail
  `,

  agree: `abonner, abonnere, brug denne adresse, det var mig, ja, jeg vil abonnere, tilmeld mig`,

  guide: `artikel, forklarer, hvordan du, hvordan man, sådan, trin for trin, vejledning`,

  alert: `
    loginforsøg, mistænkelig aktivitet, ny enhed, nyt login, sikkerhedsadvarsel, ukendt enhed,
    usædvanlig aktivitet
  `,

  done: `
    blev ændret, er aktiveret, er bekræftet, er blevet bekræftet, er blevet nulstillet,
    er blevet opdateret, er blevet underskrevet, er blevet ændret, er deaktiveret, er fjernet,
    er nu aktiv, er nulstillet, er opdateret, er slettet, er tilføjet, er underskrevet,
    er verificeret, er ændret, har underskrevet
  `,

  undo: `
    afbryde, afmeld, afmelde, afvis, annuller, annullere, bloker, det ikke var dig,
    det var ikke mig, fortryd, frameld, framelde, genkender du ikke, genkender ikke, hvis du ikke,
    ikke anmodede, ikke bad om, ikke dig, ikke er foretaget af dig, ikke har anmodet,
    ikke har foretaget, ikke hører til, ikke oprettet, ikke selv gjort, ikke tilhører dig,
    kan ikke genkende, rapporter, tilbagekald
  `,

  deletion: `
    bekræft sletning, luk min konto, slet din konto, slet konto, slet kontoen, slet min konto,
    sletning af din konto, sletning af konto, sletningen af din konto, slette din konto,
    slette kontoen, slette min konto
  `,

  errand: `
    aktivér rabat, bekræft aftale, bekræft betaling, bekræft booking, bekræft deltagelse,
    bekræft levering, bekræft modtagelse, bekræft ordre, bekræft tid, bekræft tiden,
    fuldfør din ordre, fuldfør din profil, fuldfør køb, gennemfør ordre
  `,

  footer: `
    alle rettigheder forbeholdes, besvar, betingelser, følg din pakke, følg os, hjælp, hjælpecenter,
    indstillinger, kontakt, kontakt os, kundeservice, læs mere, om os, ordrestatus, privatliv,
    privatlivspolitik, præferencer, se besked, se bestilling, se detaljer, se kommentar, se ordre,
    spor din pakke, spor pakke*, status på din ordre, support, svar, tjek aktivitet,
    totrinsbekræftelse, totrinsgodkendelse, vilkår, vis besked, vis i browser, vis kommentar,
    vis profil, webversion
  `,

  event: `kalenderinvitation, møde, møde id, videomøde, webinar`,

  booking: `
    afgang, afrejse, ankomst, bestilling, billet, booket, booking, bord, fly, gæst, gæster, hotel,
    indtjekning, levering, nætter, ophold, ordre, passagerer, rejse, reservation, sæde, udtjekning,
    voksne, værelse
  `,

  pickUp: `afhentningskode*, boxkode*, hentekode*, leveringskode*, udleveringskode*`,

  example: `f.eks., for eksempel, fx`,

  lasting: `
    alarm, dør, døren, kundeservice, nøgleboks*, port, printer, puk, sim, simkort, support,
    telefonsvarer, wifi
  `,

  answered: `
    har accepteret (|din) invitation, har accepteret invitationen, har afvist (|din) invitation,
    har afvist invitationen, invitationen er (afvist|annulleret|udløbet)
  `,
};
