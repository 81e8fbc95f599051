import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of German. */
export const de: Vocabulary = {
  language: 'de',
  common:
    'der, die, das, und, ihr, ihre, sie, mit, für, nicht, diese, dein, deine, wir, bitte, um, zu, ist',
  code: 'bestätigungscode, bestätigungs code, verifizierungscode, verifikationscode, sicherheitscode, anmeldecode, anmelde code, login code, logincode, zugangscode, einmalcode, einmal code, einmalpasswort, einmal passwort, einmalkennwort, einmalpin, authentifizierungscode, aktivierungscode, freischaltcode, freigabecode, zugriffscode, prüfcode, passcode, tan, mtan, smstan, otp, einmaliger code, einmaligen code, einmaliges passwort, registrierungscode, wiederherstellungscode, stelligen code, stelliger code, stellige code, pin code, verifizierungs code, zurücksetzungscode, bestätigungs pin, einmal pin, bestätigungsschlüssel, aktivierungsschlüssel, sicherheitsschlüssel, einmal passcode, einmalschlüssel, verifizierungs pin, authentifizierungs code, zugangs code, sicherheits code, zwei faktor code, 2fa code, login pin, sms code, sms tan, e mail code, email code, code zur bestätigung, code zum bestätigen, code zur verifizierung, code zum anmelden, code zur anmeldung, code zum einloggen, code zum zurücksetzen, temporäres passwort, temporärer code, temporären code, vorläufiges passwort, initialpasswort, verifizierungsnummer, bestätigungsnummer per sms, legitimationscode, transaktionscode, anmeldungscode, zugriffs code, verifikations code, gerätecode, magischer code',
  weakCode:
    'code, codes, *code, pin, *pin, schlüssel, zahlenfolge, ziffernfolge, zahlencode, zifferncode',
  password: 'passwort, kennwort',
  enter:
    'gib, geben sie, eingeben, eingibst, verwende, verwenden, nutze, nutzen, benutze, kopiere, kopieren, eintragen, füge, folgenden, geben sie bitte, tippen sie, tippe, tragen sie, trage, trag, eingegeben, einzugeben, kopiert, fügen sie',
  copula: 'ist, lautet, sind, wie folgt, ist der, ist die, heißt',
  otherNumber:
    'bestellung, bestellnummer, *bestellnummer, auftrag, auftragsnummer, rechnung, rechnungsnummer, rechnungsnr, beleg, kundennummer, kundennr, kunden nr, vorgangsnummer, ticketnummer, ticket, aktenzeichen, sendungsnummer, sendung, paket, telefon, tel, telefonnummer, rufnummer, fax, anruf, mobil, hotline, plz, postleitzahl, gutscheincode, gutschein, rabattcode, rabatt, aktionscode, promocode, fehlercode, fehler, qr code, barcode, vorwahl, ländercode, kontonummer, kartennummer, karte, endet auf, betrag, summe, gesamt, gesamtbetrag, preis, version, buchung, buchungsnummer, buchungscode, reservierungsnummer, mitgliedsnummer, referenz, referenznummer, transaktion, straße, str, postfach, seite, hrb, ust, ust id nr, amtsgericht, steuernummer, iban, bic, backup codes, *nummer, empfehlungscode, lizenzschlüssel, seriennummer, mehr als, über, bis zu, abholcode, abhol code, abholnummer, abholschein, reservierungscode, ticketcode, einladungscode, kundencode, produktcode, artikelcode, artikelnummer, fehler code, statuscode, quellcode, strichcode, postcode, zutrittscode, türcode, tür code, torcode, schließfachcode, packstation, abhol pin, lieferschein, vertragsnummer, police, versicherungsnummer, angebotsnummer, gutschrift, gutschriftsnummer, geschenkkarte, geschenkcode, rabatt code, aktions code, vorteilscode, vorteils code, werbecode, bonuscode, freundschaftscode, partnercode, zählernummer, mandatsreferenz, gläubiger id, verwendungszweck, kassenzeichen, steuer id, personalnummer, matrikelnummer, zimmer, zimmernummer, sitzplatz, gleis, flug, flugnummer, hausnummer, durchwahl, servicenummer, service hotline, kundenservice, kundendienst, fallnummer, anschlussnummer, bestellcode, sendungscode, api schlüssel, api token, zugriffstoken, wlan passwort, kennziffer',
  userName:
    'benutzername*, nutzername*, anmeldename*, loginname*, login name, kontoname*, accountname*, account name, benutzerkennung, nutzerkennung, anmeldekennung, zugangskennung, benutzer id, nutzer id, username, user name, user id',
  unit: 'minuten, minute, stunden, stunde, tage, tagen, tag, wochen, monate, jahre, jahren, sekunden, uhr, euro, prozent, punkte, artikel, nutzer, kunden, mitglieder, personen, mal, zeichen, stellen, km',
  digits: 'stellig*, ziffern, zeichen',
  expiry:
    'gültig, gültigkeit, läuft ab, ablaufen, verfällt, abläuft, läuft in, verliert, nur einmal, einmalig, gilt',
  caution:
    'nicht weitergeben, teilen sie, teile diesen, geben sie diesen, niemandem, niemals weiter, nicht angefordert, ignorieren, ignoriere, geben sie den code niemals, gib den code niemals, nicht weiter, niemandem mit, vertraulich, halten sie ihn geheim, ignoriere diese, ignorieren sie, gegenstandslos, nicht beantragt, nichts weiter tun, nichts unternehmen, betrachten sie diese, haben sie diese e mail irrtümlich',
  open: 'hier, weiter, fortfahren, klicken, klicke, klick, link, schaltfläche, button, folgenden link, browser, adresszeile, kopieren, öffnen, besuche, tippen',
  signIn:
    'anmelden, einloggen, login, anmeldung, anmeldelink, anmelde link, jetzt anmelden, magischer link, zugang, einzuloggen, anzumelden, log in, melden sie sich an, melde dich an, zugangslink, einmal link',
  confirm:
    'bestätigen, bestätige, bestätigung, bestätigt, verifizieren, verifiziere, verifizierung, aktivieren, aktiviere, aktivierung, freischalten, registrierung abschließen, abschließen, validieren, entsperren, ich bestätige, bestätigungslink, aktivierungslink, freigeben, freigabe, anmeldung abschließen, zu bestätigen, zu verifizieren, zu aktivieren, verifikation',
  reset:
    'passwort zurücksetzen, passwort zurückzusetzen, zurücksetzen, zurückzusetzen, kennwort zurücksetzen, passwort ändern, passwort zu ändern, kennwort ändern, neues passwort, neues kennwort, passwort vergessen, passwort festlegen, passwort setzen, passwort erstellen, passwort wiederherstellen, passwort neu setzen, passwort neu vergeben, passwort zurück, passwort vergeben, passwort festzulegen, passwort erneuern, kennwort festlegen, kennwort zurückzusetzen, kennwort vergessen, neues passwort vergeben, neues passwort festlegen, neues passwort setzen, neues kennwort festlegen, zugangsdaten vergessen',
  invite:
    'einladung, einladung annehmen, annehmen, eingeladen, beitreten, teilnehmen, einladen, lädt dich ein, lädt sie ein, hat dich eingeladen, hat sie eingeladen, mitmachen, zusagen, beizutreten',
  emailChange:
    'neue e mail adresse, e mail adresse ändern, e mail änderung, änderung der e mail, neue email adresse, e mail adresse geändert',
  done: 'wurde geändert, wurden geändert, wurde erfolgreich, erfolgreich geändert, erfolgreich bestätigt, erfolgreich verifiziert, erfolgreich aktiviert, wurde bestätigt, wurde verifiziert, wurde aktiviert, ist jetzt aktiv, ist nun aktiv, ist aktiviert, wurde zurückgesetzt, wurde aktualisiert, wurde gelöscht, wurde entfernt, wurde hinzugefügt, wurde deaktiviert, ist abgeschlossen, wurde abgeschlossen, hat sich geändert, geändert worden, soeben geändert',
  undo: 'nicht geändert, nicht vorgenommen, nicht selbst, nicht durchgeführt, nicht angemeldet, abmelden, abbestellen, austragen, warst du nicht, nicht sie, waren sie nicht, nicht du, abbrechen, stornieren, widerrufen, melden, ablehnen, nicht von ihnen, nicht angefordert, konto sichern, sperren, rückgängig, warst das nicht du, waren das nicht sie, nicht von dir, falls sie das nicht, falls du das nicht, wenn sie das nicht, wenn du das nicht, wenn sie dies nicht, wenn du dies nicht, falls sie dies nicht, falls du dies nicht, nicht veranlasst, nicht beauftragt, nicht gewesen, nicht beantragt, nicht erkennen, nicht kennen, unbefugt, unberechtigt, nicht mehr erhalten, keine e mails mehr, zurückziehen, blockieren, missbrauch',
  deletion:
    'konto löschen, konto zu löschen, konto löschung, kontolöschung, löschung ihres kontos, löschung deines kontos, account löschen, konto schließen',
  footer:
    'datenschutz, datenschutzerklärung, impressum, agb, nutzungsbedingungen, hilfe, hilfebereich, support, kontakt, einstellungen, im browser ansehen, browser anzeigen, online ansehen, webversion, folgen sie uns, über uns, häufige fragen, mehr erfahren, benachrichtigungseinstellungen, app herunterladen, kundenservice, alle rechte vorbehalten, aktivität prüfen, aktivitäten prüfen, aktivität überprüfen, konto prüfen, konto überprüfen, geräte verwalten, sendung verfolgen, bestellung ansehen, details ansehen, kundencenter, newsletter',
  event:
    'meeting, besprechung, webinar, einwahl, termin, kalendereinladung, kalender eintrag, videokonferenz, terminbestätigung, sitzung, telefonkonferenz, besprechungs id',
  errand:
    'bestellung abschließen, einkauf abschließen, kauf abschließen, bestellung bestätigen, zahlung bestätigen, profil vervollständigen, prämie einlösen, gutschein aktivieren, rabatt aktivieren, angebot annehmen, community beitreten, team einladen',
};
