import type { Vocabulary } from './vocabulary.js';

/** Holds the words of German. */
export const de: Vocabulary = {
  language: 'de',
  common:
    'der, die, das, und, ihr, ihre, sie, mit, für, nicht, diese, dein, deine, wir, bitte, um, zu, ist',
  code: 'bestätigungscode, bestätigungs code, verifizierungscode, verifikationscode, sicherheitscode, anmeldecode, anmelde code, login code, logincode, zugangscode, einmalcode, einmal code, einmalpasswort, einmal passwort, einmalkennwort, einmalpin, authentifizierungscode, aktivierungscode, freischaltcode, freigabecode, zugriffscode, prüfcode, passcode, tan, mtan, smstan, otp, einmaliger code, einmaligen code, einmaliges passwort, registrierungscode, wiederherstellungscode, stelligen code, stelliger code, stellige code, pin code, verifizierungs code, zurücksetzungscode, bestätigungs pin, einmal pin',
  weakCode: 'code, codes, *code, pin, *pin, schlüssel',
  password: 'passwort, kennwort',
  enter:
    'gib, geben sie, eingeben, eingibst, verwende, verwenden, nutze, nutzen, benutze, kopiere, kopieren, eintragen, füge, folgenden',
  copula: 'ist, lautet, sind, wie folgt',
  otherNumber:
    'bestellung, bestellnummer, *bestellnummer, auftrag, auftragsnummer, rechnung, rechnungsnummer, rechnungsnr, beleg, kundennummer, kundennr, kunden nr, vorgangsnummer, ticketnummer, ticket, aktenzeichen, sendungsnummer, sendung, paket, telefon, tel, telefonnummer, rufnummer, fax, anruf, mobil, hotline, plz, postleitzahl, gutscheincode, gutschein, rabattcode, rabatt, aktionscode, promocode, fehlercode, fehler, qr code, barcode, vorwahl, ländercode, kontonummer, kartennummer, karte, endet auf, betrag, summe, gesamt, gesamtbetrag, preis, version, buchung, buchungsnummer, buchungscode, reservierungsnummer, mitgliedsnummer, referenz, referenznummer, transaktion, straße, str, postfach, seite, hrb, ust, ust id nr, amtsgericht, steuernummer, iban, bic, backup codes, *nummer, empfehlungscode, lizenzschlüssel, seriennummer, mehr als, über, bis zu',
  unit: 'minuten, minute, stunden, stunde, tage, tagen, tag, wochen, monate, jahre, jahren, sekunden, uhr, euro, prozent, punkte, artikel, nutzer, kunden, mitglieder, personen, mal, zeichen, stellen, km',
  digits: 'stellig*, ziffern, zeichen',
  expiry: 'gültig, gültigkeit, läuft ab, ablaufen, verfällt, abläuft',
  caution:
    'nicht weitergeben, teilen sie, teile diesen, geben sie diesen, niemandem, niemals weiter, nicht angefordert, ignorieren, ignoriere',
  open: 'hier, weiter, fortfahren, klicken, klicke, klick, link, schaltfläche, button, folgenden link, browser, adresszeile, kopieren, öffnen, besuche, tippen',
  signIn:
    'anmelden, einloggen, login, anmeldung, anmeldelink, anmelde link, jetzt anmelden, magischer link, zugang',
  confirm:
    'bestätigen, bestätige, bestätigung, bestätigt, verifizieren, verifiziere, verifizierung, aktivieren, aktiviere, aktivierung, freischalten, registrierung abschließen, abschließen, validieren, entsperren',
  reset:
    'passwort zurücksetzen, passwort zurückzusetzen, zurücksetzen, zurückzusetzen, kennwort zurücksetzen, passwort ändern, passwort zu ändern, kennwort ändern, neues passwort, neues kennwort, passwort vergessen, passwort festlegen, passwort setzen, passwort erstellen, passwort wiederherstellen',
  invite: 'einladung, einladung annehmen, annehmen, eingeladen, beitreten, teilnehmen, einladen',
  emailChange:
    'neue e mail adresse, e mail adresse ändern, e mail änderung, änderung der e mail, neue email adresse, e mail adresse geändert',
  undo: 'nicht geändert, nicht vorgenommen, nicht selbst, nicht durchgeführt, nicht angemeldet, abmelden, abbestellen, austragen, warst du nicht, nicht sie, waren sie nicht, nicht du, abbrechen, stornieren, widerrufen, melden, ablehnen, nicht von ihnen, nicht angefordert, konto sichern, sperren, rückgängig',
  deletion:
    'konto löschen, konto zu löschen, konto löschung, kontolöschung, löschung ihres kontos, löschung deines kontos, account löschen, konto schließen',
  footer:
    'datenschutz, datenschutzerklärung, impressum, agb, nutzungsbedingungen, hilfe, hilfebereich, support, kontakt, einstellungen, im browser ansehen, browser anzeigen, online ansehen, webversion, folgen sie uns, über uns, häufige fragen, mehr erfahren, benachrichtigungseinstellungen, app herunterladen, kundenservice, alle rechte vorbehalten',
  event: 'meeting, besprechung, webinar, einwahl, termin',
};
