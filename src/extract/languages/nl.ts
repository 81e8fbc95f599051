import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Dutch. */
export const nl: Vocabulary = {
  language: 'nl',
  common: 'de, het, een, en, je, jouw, uw, voor, met, deze, dit, niet, van, is, wij, om, te, op',
  code: 'verificatiecode, bevestigingscode, beveiligingscode, inlogcode, login code, logincode, aanmeldcode, toegangscode, authenticatiecode, eenmalige code, eenmalig wachtwoord, eenmalige inlogcode, eenmalige toegangscode, eenmalige pincode, activatiecode, activeringscode, validatiecode, tijdelijke code, tijdelijk wachtwoord, herstelcode, resetcode, controlecode, otp, passcode, cijferige code, registratiecode, wachtwoord herstelcode, verificatie code, bevestigings code, inlog code, autorisatiecode, sms code, smscode, tan code, 6 cijferige code, zescijferige code, viercijferige code, verificatienummer, verificatiepin, code om in te loggen, code om te bevestigen, code om je, code voor het inloggen, herstel code, apparaatcode',
  weakCode:
    'code, codes, *code, pincode, pin, toegangssleutel, cijfers hieronder, onderstaande cijfers, volgende cijfers',
  password: 'wachtwoord',
  enter:
    'voer, vul, invoeren, invullen, gebruik, gebruiken, kopieer, typ, plak, voert, vul in, vul de, toets, neem over, in te vullen, in te voeren',
  copula: 'is, luidt, zijn, hieronder',
  otherNumber:
    'bestelling, bestelnummer, ordernummer, factuur, factuurnummer, bon, ticketnummer, referentie, ref, kenmerk, zaaknummer, track en trace, zending, pakket, telefoon, tel, telefoonnummer, bel, bel ons, fax, mobiel, postcode, kortingscode, korting, actiecode, promocode, waardebon, cadeaucode, foutcode, fout, qr code, barcode, streepjescode, netnummer, landcode, rekeningnummer, kaart, eindigend op, bedrag, totaal, prijs, saldo, versie, vlucht, boeking, boekingsnummer, boekingscode, reserveringsnummer, klantnummer, transactie, straat, postbus, pagina, kvk, btw, iban, *nummer, meer dan, tot, back upcodes, uitnodigingscode, reserveringscode, reserverings code, afhaalcode, afhaal code, ophaalcode, ophaal code, pakketcode, ticketcode, kaartcode, toegangsbewijs, tegoedbon, vouchercode, voucher, cadeaubon, cadeaukaart, kortings code, couponcode, vriendencode, klantcode, productcode, artikelcode, artikelnummer, deurcode, broncode, statuscode, landnummer, serienummer, contractnummer, polisnummer, offertenummer, pakbon, zendingsnummer, trackingnummer, barcodenummer, lidnummer, lidmaatschapsnummer, bsn, kamernummer, vluchtnummer, klantenservice, servicenummer, bel gratis, huisnummer, meldingsnummer, dossiernummer, betalingskenmerk, factuurnr, ordernr, wifi wachtwoord, api sleutel, api token, toegangstoken, loterijnummer',
  userName:
    'gebruikersnaam, gebruikersnamen, inlognaam, loginnaam, aanmeldnaam, accountnaam, gebruikers id, username',
  unit: 'minuten, minuut, uur, uren, dagen, dag, weken, maanden, jaar, jaren, seconden, euro, punten, artikelen, klanten, leden, gebruikers, mensen, keer, tekens, cijfers, km',
  digits: 'cijfer*, cijfers',
  expiry:
    'verloopt, vervalt, geldig, geldigheid, verlopen, is geldig, blijft geldig, slechts één keer, eenmalig',
  caution:
    'deel deze, deel niet, nooit delen, niet delen, met niemand, niet aangevraagd, niet hebt aangevraagd, negeren, negeer, deel deze code nooit, deel je code, geef deze, geef de code nooit, houd deze, geheim, vertrouwelijk, kun je deze e mail negeren, kunt u deze e mail negeren, als niet verzonden, hoef je niets te doen, hoeft u niets te doen, niets te doen',
  open: 'hier, doorgaan, verder, klik, klikken, knop, link, onderstaande link, volgende link, browser, adresbalk, kopieer, plak, open, bezoek, tik',
  signIn:
    'inloggen, log in, aanmelden, inlog, inloglink, meld je aan, magische link, in te loggen, log direct in, direct inloggen, toegangslink, log in op',
  confirm:
    'bevestig, bevestigen, bevestiging, verifieer, verifiëren, verificatie, activeer, activeren, activatie, activering, valideer, valideren, registratie voltooien, voltooi, voltooien, ontgrendel, ontgrendelen, ik bevestig, te bevestigen, te activeren, te verifiëren, bevestigingslink, activatielink, rond je registratie af, registratie afronden, aanmelding bevestigen',
  reset:
    'wachtwoord resetten, wachtwoord opnieuw instellen, wachtwoord herstellen, wachtwoord wijzigen, wachtwoord instellen, wachtwoord aanmaken, nieuw wachtwoord, reset wachtwoord, resetten, opnieuw instellen, wachtwoord vergeten, wijzig wachtwoord, stel een nieuw wachtwoord in, wachtwoord veranderen, herstel je wachtwoord, herstel, wachtwoordherstel, wijzig mijn wachtwoord, verander mijn wachtwoord, nieuw wachtwoord instellen, nieuw wachtwoord aanmaken, nieuw wachtwoord kiezen, kies een nieuw wachtwoord, maak een nieuw wachtwoord, wachtwoord opnieuw, je wachtwoord opnieuw instellen, wachtwoord kwijt, stel je wachtwoord, stel wachtwoord in',
  invite:
    'uitnodiging, accepteren, accepteer, uitnodiging accepteren, aanvaarden, uitgenodigd, nodigt je uit, deelnemen, word lid, meedoen, heeft je uitgenodigd, heeft u uitgenodigd, nodigt u uit, lid worden, deelnemen aan',
  emailChange:
    'nieuw e mailadres, e mailadres wijzigen, e mailadres gewijzigd, wijziging van je e mailadres, nieuw mailadres',
  done: 'is gewijzigd, zijn gewijzigd, is aangepast, is veranderd, is bijgewerkt, is bevestigd, is geverifieerd, is geactiveerd, is nu actief, is succesvol, is gelukt, is hersteld, is gereset, is verwijderd, is toegevoegd, is uitgeschakeld, is ingeschakeld, is voltooid, succesvol gewijzigd, met succes',
  undo: 'niet hebt, niet heeft, heb je niet, heeft u niet, niet gewijzigd, afmelden, uitschrijven, was jij dit niet, niet jij, ben jij dit niet, was u dit niet, annuleren, intrekken, melden, weigeren, afwijzen, niet aangevraagd, beveilig, was jij het niet, als jij dit niet was, als u dit niet was, heb jij dit niet, niet zelf, herken je dit niet, herkent u dit niet, niet gedaan, blokkeer, blokkeren, beveilig je account, niet meer ontvangen, stopzetten, schrijf je uit, ik was dit niet',
  deletion:
    'account verwijderen, verwijder account, verwijder je account, verwijderen van je account, verwijderen van uw account, account te verwijderen, accountverwijdering, account opheffen',
  footer:
    'privacy, privacybeleid, privacyverklaring, voorwaarden, algemene voorwaarden, hulp, helpcentrum, ondersteuning, support, contact, neem contact op, voorkeuren, instellingen, bekijk in browser, bekijk online, webversie, volg ons, over ons, meer informatie, veelgestelde vragen, download de app, klantenservice, alle rechten voorbehouden, controleer je account, controleer activiteit, bekijk activiteit, volg je pakket, volg je bestelling, bekijk bestelling, bekijk factuur, bekijk details, apparaten beheren',
  event: 'vergadering, webinar, afspraak, videogesprek, agenda uitnodiging',
  errand:
    'bestelling afronden, rond je bestelling af, bestelling voltooien, bestelling bevestigen, betaling bevestigen, aankoop voltooien, profiel voltooien, voltooi je profiel, korting activeren, offerte accepteren',
};
