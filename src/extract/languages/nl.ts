import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Dutch. */
export const nl: Vocabulary = {
  language: 'nl',

  common: `
    belangrijk, de, deze, dit, een, en, het, is, je, jouw, let op, met, niet, om, op, te, uw, van,
    voor, wij
  `,

  code: `
    6 cijferige code, aanmeldcode, activatiecode, activeringscode, apparaatcode, authenticatiecode,
    autorisatiecode, beveiligingscode, bevestigings code, bevestigingscode, cijferige code,
    code om in te loggen, code om je, code om te bevestigen, code voor het inloggen, controlecode,
    herstel code, herstelcode, inlog code, inlogcode, login code, logincode, otp, passcode,
    registratiecode, resetcode, sms code, smscode, tan code, tijdelijk wachtwoord, tijdelijke code,
    toegangscode, validatiecode, verificatie code, verificatiecode, verificatienummer,
    verificatiepin, viercijferige code, wachtwoord herstelcode, zescijferige code
  `,

  oneTime: `
    eenmalig wachtwoord, eenmalige code, eenmalige inlogcode, eenmalige pincode,
    eenmalige toegangscode
  `,

  weakCode: `
    *code, cijfers hieronder, code, codes, onderstaande cijfers, pin, pincode, toegangssleutel,
    volgende cijfers
  `,

  password: `wachtwoord`,

  enter: `
    antwoord met, gebruik, gebruiken, in te voeren, in te vullen, invoeren, invullen, kopieer,
    neem over, plak, toets, typ, voer, voert, vul, vul de, vul in
  `,

  copula: `als, hieronder, is, luidt, zijn`,

  otherNumber: `
    *nummer, actiecode, api sleutel, api token, artikelcode, artikelnummer, back upcodes, bankcode,
    barcode, barcodenummer, bedrag, bel, bel gratis, bel ons, bestelling, bestelnummer,
    betalingskenmerk, boeking, boekingscode, boekingsnummer, bon, broncode, bsn, btw, cadeaubon,
    cadeaucode, cadeaukaart, cadeaukaartcode, contractnummer, couponcode, deurcode, dossiernummer,
    eindigend op, factuur, factuurnr, factuurnummer, fax, fout, foutcode, huisnummer, iban, kaart,
    kaartcode, kamernummer, kenmerk, klantcode, klantenservice, klantnummer, korting, kortings code,
    kortingscode, kvk, landcode, landnummer, lidmaatschapsnummer, lidnummer, loterijnummer,
    meer dan, meldingsnummer, mobiel, netnummer, offertenummer, onjuiste code, ophaal code, ordernr,
    ordernummer, pagina, pakbon, pakket, pakketcode, pinbon, polisnummer, postbus, postcode, prijs,
    productcode, promocode, qr code, ref, referentie, rekeningnummer, reserverings code,
    reserveringscode, reserveringsnummer, saldo, serienummer, servicenummer, statuscode, straat,
    streepjescode, tegoedbon, tel, telefoon, telefoonnummer, ticketcode, ticketnummer,
    toegangsbewijs, toegangstoken, tot, totaal, track en trace, trackingcode, trackingnummer,
    transactie, uitnodigingscode, verkeerde code, versie, verwijzingscode, vlucht, vluchtnummer,
    voucher, vouchercode, vriendencode, waardebon, wifi wachtwoord, zaaknummer, zending,
    zendingsnummer
  `,

  ofOther: `
    abonnee, afdelings, artikel, bestel, bestelling, boeking, boekings, campagne, contract, cursus,
    dealer, enquête, filiaal, goederen, klant, klanten, klas, kleur, leveranciers, locatie, lokaal,
    order, product, project, recept, regio, reservering, reserverings, retour, tarief,
    terugbetalings, transactie, verzend, winkel, zending, zone
  `,

  userName: `
    aanmeldnaam, accountnaam, gebruikers id, gebruikersnaam, gebruikersnamen, inlognaam, loginnaam,
    username
  `,

  unit: `
    artikelen, cijfers, dag, dagen, euro, gebruikers, jaar, jaren, keer, klanten, km, leden,
    maanden, mensen, minuten, minuut, punten, seconden, tekens, uren, uur, weken
  `,

  digits: `cijfer*, cijfers`,

  expiry: `
    blijft geldig, eenmalig, geldig, geldigheid, is geldig, slechts één keer, verloopt, verlopen,
    vervalt
  `,

  spent: `
    is niet langer geldig, is niet meer geldig, is verlopen, maar krijg, niet meer geldig,
    werkt niet, werkt niet meer, wordt niet geaccepteerd
  `,

  caution: `
    als niet verzonden, deel deze, deel deze code nooit, deel je code, deel niet,
    geef de code nooit, geef deze, geheim, genegeerd worden, hoef je niets te doen, houd deze,
    kun je deze e mail negeren, kunt u deze e mail negeren, met niemand, negeer, negeren,
    niet aangevraagd, niet delen, niet hebt aangevraagd, niets te doen, nooit delen, vertrouwelijk,
    worden genegeerd
  `,

  open: `
    adresbalk, bezoek, browser, doorgaan, hier, klik, klikken, knop, kopieer, link, open, plak, tik,
    verder
  `,

  signIn: `
    aanmelden, in te loggen, inlog, inloggen, inloglink, log direct in, log in, magische link,
    meld je aan, toegangslink
  `,

  confirm: `
    aanmelding bevestigen, account behouden, account te behouden, account te verlengen,
    account verlengen, activatie, activatielink, activeer, activeren, activering, aktiveer account,
    bevestig, bevestigen, bevestiging, bevestigingslink, deblokkeren, e mailvalidatie,
    geldigheid van je account, geldigheid van uw account, geldigheid verlengen, handtekening,
    heractiveer, heractiveren, onderteken, ondertekenen, ontgrendel, ontgrendelen,
    proefperiode verlengen, reactiveren, registratie afronden, rond je registratie af,
    ter ondertekening, valideer, valideren, verificatie, verifieer, verifiëren, verleng je account,
    verleng mijn account, verleng uw account, voltooi, voltooien
  `,

  reset: `
    aanmeldgegevens te wijzigen, herstel, herstel je wachtwoord, je wachtwoord opnieuw instellen,
    kies een nieuw wachtwoord, maak een nieuw wachtwoord, nieuw wachtwoord,
    nieuw wachtwoord aanmaken, nieuw wachtwoord instellen, nieuw wachtwoord kiezen,
    nieuwe wachtwoord, opnieuw instellen, reset je wachtwoord, reset mijn wachtwoord,
    reset uw wachtwoord, reset wachtwoord, resetten, stel dan je wachtwoord opnieuw in,
    stel een nieuw wachtwoord in, stel je wachtwoord, stel je wachtwoord opnieuw in,
    stel uw wachtwoord opnieuw in, stel wachtwoord in, verander je wachtwoord,
    verander mijn wachtwoord, verander wachtwoord, wachtwoord aanmaken, wachtwoord herstellen,
    wachtwoord instellen, wachtwoord kwijt, wachtwoord opnieuw, wachtwoord opnieuw instellen,
    wachtwoord reset, wachtwoord resetten, wachtwoord te (herstellen|wijzigen),
    wachtwoord veranderen, wachtwoord vergeten, wachtwoord wijzigen, wachtwoordherinitialisatie,
    wachtwoordherstel, wachtwoordwijziging, wijzig aanmeldgegevens, wijzig je wachtwoord,
    wijzig mijn wachtwoord, wijzig wachtwoord
  `,

  invite: `
    aanvaarden, accepteer, accepteren, accepteren of afwijzen, accepteren of weigeren,
    deel te nemen aan, deelnemen, heeft je uitgenodigd, lid worden, meedoen, nodigt je uit,
    nodigt u uit, uitgenodigd, uitnodiging, word lid
  `,

  emailChange: `
    e mail wijzigen, e mailadres gewijzigd, e mailadres wijzigen, nieuw e mailadres,
    nieuw mailadres, wijzig e mailadres, wijziging van je e mailadres
  `,

  agree: `abonneren, dat was ik, dit adres gebruiken, ik was het, ja, me abonneren, schrijf me in`,

  guide: `artikel, handleiding, hoe je, hoe kan ik, hoe u, legt uit, stap voor stap, uitleg`,

  alert: `
    beveiligingsmelding, beveiligingswaarschuwing, ingelogd op je account, ingelogd vanaf een nieuw,
    inlogpoging, nieuw apparaat, nieuwe aanmelding, nieuwe inlog, nieuwe login, onbekend apparaat,
    ongebruikelijke activiteit, verdachte activiteit
  `,

  done: `
    hebben ondertekend, heeft je uitnodiging geaccepteerd, heeft ondertekend, is aangepast,
    is bevestigd, is bijgewerkt, is geactiveerd, is geautoriseerd, is gelukt, is gereset,
    is geverifieerd, is gewijzigd, is goedgekeurd, is hersteld, is ingeschakeld, is nu actief,
    is ondertekend, is succesvol, is toegetreden, is toegevoegd, is uitgeschakeld, is veranderd,
    is verwijderd, is voltooid, met succes, succesvol gewijzigd, zijn gewijzigd
  `,

  undo: `
    afmelden, afwijzen, als jij dit niet was, als jij het niet was, als u dit niet was, annuleren,
    ben jij dit niet, beveilig, beveilig je account, blokkeer, blokkeren, heb je niet,
    heb jij dit niet, heeft u niet, herken je deze wijziging niet, herken je dit niet,
    herkent u deze wijziging niet, herkent u dit niet, ik was dit niet, intrekken, jij dit niet was,
    jij niet degene, melden, niet aangevraagd, niet degene was, niet door jou, niet gedaan,
    niet gewijzigd, niet hebt, niet heeft, niet herkent, niet jij, niet meer ontvangen, niet zelf,
    schrijf je uit, stopzetten, u dit niet was, u niet degene, uitschrijven, was jij dat niet,
    was jij dit niet, was jij het niet, was u dit niet, weigeren
  `,

  deletion: `
    account opheffen, account te verwijderen, account verwijderen, accountverwijdering,
    je account te verwijderen, je account verwijderen, mijn account verwijderen,
    uw account te verwijderen, uw account verwijderen, verwijder account, verwijder je account,
    verwijder mijn account, verwijderen van je account, verwijderen van uw account,
    verwijdering bevestigen, verwijdering van je account, verwijdering van uw account
  `,

  errand: `
    aankoop voltooien, aanwezigheid bevestigen, afspraak bevestigen, beloning ontgrendelen,
    bestelling afronden, bestelling bevestigen, bestelling voltooien, betaling bevestigen,
    bevestig je aanwezigheid, boeking bevestigen, je afspraak bevestigen, korting activeren,
    levering bevestigen, offerte accepteren, ontvangst bevestigen, profiel voltooien,
    reservering bevestigen, rond je bestelling af, storting bevestigen, voltooi je profiel
  `,

  footer: `
    algemene voorwaarden, alle rechten voorbehouden, apparaten beheren, beantwoorden,
    bekijk activiteit, bekijk bericht, bekijk bestelling, bekijk details, bekijk factuur,
    bekijk in browser, bekijk online, bekijk reactie, bericht bekijken, bestelstatus, contact,
    controleer activiteit, controleer je account, download de app, helpcentrum, hulp, instellingen,
    klantenservice, meer informatie, neem contact op, ondersteuning, over ons, privacy,
    privacybeleid, privacyverklaring, profiel bekijken, reactie bekijken, reageren,
    status van je bestelling, status van uw bestelling, support, tweestapsverificatie,
    veelgestelde vragen, verificatie in twee stappen, volg je bestelling, volg je pakket, volg ons,
    voorkeuren, voorwaarden, webversie
  `,

  event: `
    afspraak, agenda uitnodiging, vergader id, vergadering, vergaderings id, videogesprek, webinar
  `,

  booking: `
    aankomst, bestelling, boeking, check in, gast, gasten, geboekt, gereserveerd, hotel,
    je administratie, kamer, levering, nachten, passagiers, reis, reiziger, reizigers, reservering,
    stoel, tafel, ticket, uw administratie, verblijf, vertrek, verzonden, vlucht, volwassenen,
    zending
  `,

  pickUp: `afhaal code, afhaalcode, afhaalpin, bezorgcode, kluiscode, ophaalcode`,

  example: `bijv., bijvoorbeeld, bv., zoals`,

  lasting: `
    alarm, deur, helpdesk, ondersteuning, poort, printer, puk, sim, simkaart, sleutelkastje,
    sleutelkluis, support, toegangs, voicemail, voordeur, wifi
  `,

  answered: `
    heeft (de|je|uw) uitnodiging, uitnodiging (afgewezen|geannuleerd|ingetrokken|verlopen),
    uitnodiging is (afgewezen|geaccepteerd|geannuleerd|geweigerd|ingetrokken|verlopen)
  `,
};
