import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Dutch. */
export const nl: Vocabulary = {
  language: 'nl',
  common: 'de, het, een, en, je, jouw, uw, voor, met, deze, dit, niet, van, is, wij, om, te, op',
  code: 'verificatiecode, bevestigingscode, beveiligingscode, inlogcode, login code, logincode, aanmeldcode, toegangscode, authenticatiecode, eenmalige code, eenmalig wachtwoord, eenmalige inlogcode, eenmalige toegangscode, eenmalige pincode, activatiecode, activeringscode, validatiecode, tijdelijke code, tijdelijk wachtwoord, herstelcode, resetcode, controlecode, otp, passcode, cijferige code, registratiecode, wachtwoord herstelcode',
  weakCode: 'code, codes, *code, pincode, pin, toegangssleutel',
  password: 'wachtwoord',
  enter: 'voer, vul, invoeren, invullen, gebruik, gebruiken, kopieer, typ, plak, voert',
  copula: 'is, luidt, zijn, hieronder',
  otherNumber:
    'bestelling, bestelnummer, ordernummer, factuur, factuurnummer, bon, ticketnummer, referentie, ref, kenmerk, zaaknummer, track en trace, zending, pakket, telefoon, tel, telefoonnummer, bel, bel ons, fax, mobiel, postcode, kortingscode, korting, actiecode, promocode, waardebon, cadeaucode, foutcode, fout, qr code, barcode, streepjescode, netnummer, landcode, rekeningnummer, kaart, eindigend op, bedrag, totaal, prijs, saldo, versie, vlucht, boeking, boekingsnummer, boekingscode, reserveringsnummer, klantnummer, transactie, straat, postbus, pagina, kvk, btw, iban, *nummer, meer dan, tot, back upcodes, uitnodigingscode',
  unit: 'minuten, minuut, uur, uren, dagen, dag, weken, maanden, jaar, jaren, seconden, euro, punten, artikelen, klanten, leden, gebruikers, mensen, keer, tekens, cijfers, km',
  digits: 'cijfer*, cijfers',
  expiry: 'verloopt, vervalt, geldig, geldigheid, verlopen',
  caution:
    'deel deze, deel niet, nooit delen, niet delen, met niemand, niet aangevraagd, niet hebt aangevraagd, negeren, negeer',
  open: 'hier, doorgaan, verder, klik, klikken, knop, link, onderstaande link, volgende link, browser, adresbalk, kopieer, plak, open, bezoek, tik',
  signIn: 'inloggen, log in, aanmelden, inlog, inloglink, meld je aan, magische link',
  confirm:
    'bevestig, bevestigen, bevestiging, verifieer, verifiëren, verificatie, activeer, activeren, activatie, activering, valideer, valideren, registratie voltooien, voltooi, voltooien, ontgrendel, ontgrendelen',
  reset:
    'wachtwoord resetten, wachtwoord opnieuw instellen, wachtwoord herstellen, wachtwoord wijzigen, wachtwoord instellen, wachtwoord aanmaken, nieuw wachtwoord, reset wachtwoord, resetten, opnieuw instellen, wachtwoord vergeten, wijzig wachtwoord, stel een nieuw wachtwoord in, wachtwoord veranderen, herstel je wachtwoord, herstel, wachtwoordherstel, wijzig mijn wachtwoord, verander mijn wachtwoord',
  invite:
    'uitnodiging, accepteren, accepteer, uitnodiging accepteren, aanvaarden, uitgenodigd, nodigt je uit, deelnemen, word lid, meedoen',
  emailChange:
    'nieuw e mailadres, e mailadres wijzigen, e mailadres gewijzigd, wijziging van je e mailadres, nieuw mailadres',
  undo: 'niet hebt, niet heeft, heb je niet, heeft u niet, niet gewijzigd, afmelden, uitschrijven, was jij dit niet, niet jij, ben jij dit niet, was u dit niet, annuleren, intrekken, melden, weigeren, afwijzen, niet aangevraagd, beveilig',
  deletion:
    'account verwijderen, verwijder account, verwijder je account, verwijderen van je account, verwijderen van uw account, account te verwijderen, accountverwijdering, account opheffen',
  footer:
    'privacy, privacybeleid, privacyverklaring, voorwaarden, algemene voorwaarden, hulp, helpcentrum, ondersteuning, support, contact, neem contact op, voorkeuren, instellingen, bekijk in browser, bekijk online, webversie, volg ons, over ons, meer informatie, veelgestelde vragen, download de app, klantenservice, alle rechten voorbehouden',
  event: 'vergadering, webinar, afspraak',
};
