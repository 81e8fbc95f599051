import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of German. */
export const de: Vocabulary = {
  language: 'de',

  common: `
    achtung, bitte, das, dein, deine, der, die, diese, für, hinweis, ihr, ihre, ist, mit, nicht,
    sie, um, und, wichtig, wir, zu
  `,

  code: `
    2fa code, aktivierungscode, aktivierungsschlüssel, anmelde code, anmeldecode, anmeldungscode,
    authentifizierungs code, authentifizierungscode, bestätigungs code, bestätigungs pin,
    bestätigungscode, bestätigungsnummer per sms, bestätigungsschlüssel, code zum anmelden,
    code zum bestätigen, code zum einloggen, code zum zurücksetzen, code zur anmeldung,
    code zur bestätigung, code zur verifizierung, e mail code, email code, freigabecode,
    freischaltcode, gerätecode, initialpasswort, legitimationscode, login code, login pin,
    logincode, magischer code, mtan, otp, passcode, pin code, prüfcode, registrierungscode,
    sicherheits code, sicherheitscode, sicherheitsschlüssel, sms code, smstan, stellige code,
    stelligen code, stelliger code, temporären code, temporärer code, temporäres passwort,
    transaktionscode, verifikations code, verifikationscode, verifizierungs code,
    verifizierungs pin, verifizierungscode, verifizierungsnummer, vorläufiges passwort,
    wiederherstellungscode, zugangs code, zugangscode, zugriffs code, zugriffscode,
    zurücksetzungscode, zwei faktor code
  `,

  oneTime: `
    einmal code, einmal passcode, einmal passwort, einmal pin, einmalcode, einmaligen code,
    einmaliger code, einmaliges passwort, einmalkennwort, einmalpasswort, einmalpin,
    einmalschlüssel, sms tan, tan
  `,

  weakCode: `
    *code, *pin, code, codes, pin, schlüssel, zahlencode, zahlenfolge, zifferncode, ziffernfolge
  `,

  password: `kennwort, passwort`,

  enter: `
    antworte mit, antworten sie mit, benutze, eingeben, eingegeben, eingibst, eintragen, einzugeben,
    folgenden, füge, fügen sie, geben sie, geben sie bitte, gib, kopiere, kopieren, kopiert, nutze,
    nutzen, tippe, tippen sie, trag, trage, tragen sie, verwende, verwenden
  `,

  copula: `als, heißt, ist, ist der, ist die, lautet, sind, wie folgt`,

  otherNumber: `
    *bestellnummer, *nummer, abholschein, aktenzeichen, aktions code, aktionscode, amtsgericht,
    angebotsnummer, anruf, anschlussnummer, api schlüssel, api token, artikelcode, artikelnummer,
    auftrag, auftragsnummer, backup codes, bankcode, barcode, beleg, bestellcode, bestellnummer,
    bestellung, betrag, bic, bis zu, bonuscode, buchung, buchungscode, buchungsnummer, durchwahl,
    einladungscode, empfehlungscode, endet auf, fallnummer, falschen code, falscher code, fax,
    fehler, fehler code, fehlercode, filialcode, flug, flugnummer, freundschaftscode, gesamt,
    gesamtbetrag, geschenkcode, geschenkkarte, gleis, gläubiger id, gutschein, gutscheincode,
    gutschrift, gutschriftsnummer, hausnummer, hotline, hrb, iban, karte, kartennummer,
    kassenzeichen, kennziffer, kontonummer, kunden nr, kundencode, kundendienst, kundennr,
    kundennummer, kundenservice, lieferschein, lizenzschlüssel, ländercode, mandatsreferenz,
    matrikelnummer, mehr als, mitgliedsnummer, mobil, packstation, paket, partnercode,
    personalnummer, plz, police, postcode, postfach, postleitzahl, preis, produktcode, promocode,
    qr code, quellcode, rabatt, rabatt code, rabattcode, rechnung, rechnungsnr, rechnungsnummer,
    referenz, referenznummer, reservierungscode, reservierungsnummer, rufnummer, seite, sendung,
    sendungscode, sendungsnummer, seriennummer, service hotline, servicenummer, sitzplatz,
    statuscode, steuer id, steuernummer, str, straße, strichcode, summe, tel, telefon,
    telefonnummer, ticket, ticketcode, ticketnummer, torcode, transaktion, tür code, türcode,
    ungültigen code, ungültiger code, ust, ust id nr, versicherungsnummer, version, vertragsnummer,
    verwendungszweck, vorgangsnummer, vorteils code, vorteilscode, vorwahl, werbecode,
    wlan passwort, zimmer, zimmernummer, zugriffstoken, zutrittscode, zählernummer, über
  `,

  ofOther: `
    abo, abteilungs, artikel, auftrag, auftrags, bestell, bestellungs, branchen, buchung, buchungs,
    erstattungs, farb, filial, händler, kampagnen, klassen, kostenstellen, kunde, kunden, kurs,
    lager, lieferanten, mitglieds, modul, parkplatz, produkt, projekt, raum, regions, reservierungs,
    rezept, schul, sendungs, standort, tarif, teilnehmer, transaktions, umfrage, vertrag, vertrags,
    vorgangs, waren, zoll, zonen
  `,

  userName: `
    account name, accountname*, anmeldekennung, anmeldename*, benutzer id, benutzerkennung,
    benutzername*, kontoname*, login name, loginname*, nutzer id, nutzerkennung, nutzername*,
    user id, user name, username, zugangskennung
  `,

  unit: `
    artikel, euro, jahre, jahren, km, kunden, mal, minute, minuten, mitglieder, monate, nutzer,
    personen, prozent, punkte, sekunden, stellen, stunde, stunden, tag, tage, tagen, uhr, wochen,
    zeichen
  `,

  digits: `stellig*, zeichen, ziffern`,

  expiry: `
    ablaufen, abläuft, einmalig, gilt, gültig, gültigkeit, läuft ab, läuft in, nur einmal, verfällt,
    verliert
  `,

  spent: `
    (wird|wurde) nicht akzeptiert, funktioniert (|aber |leider )nicht, funktioniert nicht mehr,
    geht nicht, gilt nicht mehr, ist abgelaufen, ist nicht mehr gültig, ist ungültig,
    ist ungültig geworden, nicht mehr gültig, wird nicht angenommen, wurde ersetzt
  `,

  caution: `
    betrachten sie diese, geben sie den code niemals, geben sie diesen, gegenstandslos,
    gib den code niemals, haben sie diese e mail irrtümlich, halten sie ihn geheim, ignoriere,
    ignorieren, ignoriert werden, nicht angefordert, nicht beantragt, nicht weiter,
    nicht weitergeben, nichts unternehmen, nichts weiter tun, niemals weiter, niemandem,
    teile diesen, teilen sie, vertraulich
  `,

  open: `
    adresszeile, aufrufen, bestätigungslink, besuche, browser, button, folge bitte, folge dem,
    folgen sie, folgende adresse, folgende seite, folgenden link, folgender seite, fortfahren, hier,
    klick, klicke, klicken, kopieren, link, ruf bitte, rufen sie, schaltfläche, tippen, weiter,
    öffnen
  `,

  signIn: `
    anmelde link, anmeldelink, anmelden, anmeldung, anzumelden, einloggen, einmal link, einzuloggen,
    log in, login, magischer link, melde dich an, melden sie sich an, zugang, zugangslink
  `,

  confirm: `
    abschließen, aktiviere, aktivieren, aktivierung, aktivierungslink, anmeldung abschließen,
    benutzerkonto verlängern, bestätige, bestätigen, bestätigt, bestätigung, bestätigungs e mail,
    bestätigungslink, e mail validierung, entsperren, entsperrung, freigabe, freigeben,
    freischalten, freischaltung, freizuschalten, gültigkeit deines kontos, gültigkeit des kontos,
    gültigkeit ihres kontos, gültigkeit verlängern, gültigkeit zu verlängern, konto behalten,
    konto verlängern, konto zu behalten, konto zu verlängern, kontoaktivierung, reaktivieren,
    reaktivierung, registrierung abzuschließen, signieren, testphase verlängern,
    testzeitraum verlängern, unterschreiben, unterschrift, unterzeichnen, validieren, verifikation,
    verifiziere, verifizieren, verifizierung, verlängere dein konto, verlängern sie ihr konto,
    zur signatur, zur unterzeichnung, überprüfen sie ihre e mail
  `,

  reset: `
    kennwort festlegen, kennwort vergessen, kennwort zurücksetzen, kennwort zurückzusetzen,
    kennwort ändern, neues kennwort, neues kennwort festlegen, neues passwort,
    neues passwort festlegen, neues passwort setzen, neues passwort vergeben, neues passwort wählen,
    passwort erneuern, passwort erstellen, passwort festlegen, passwort festzulegen,
    passwort neu setzen, passwort neu vergeben, passwort neu zu setzen, passwort reset,
    passwort setzen, passwort vergeben, passwort vergessen, passwort wiederherstellen,
    passwort wählen, passwort zu ändern, passwort zurück, passwort zurücksetzen,
    passwort zurückzusetzen, passwort ändern, passwortrücksetzung, passwortwiederherstellung,
    setze dein passwort zurück, setzen sie ihr passwort zurück, zugangsdaten vergessen,
    zurücksetzen, zurücksetzung des passworts, zurückzusetzen, ändere dein passwort,
    ändern sie ihr passwort
  `,

  invite: `
    annehmen, annehmen oder ablehnen, beitreten, beizutreten, eingeladen, einladen, einladung,
    lädt dich ein, lädt dich zu, lädt sie ein, lädt sie zu, mitmachen, teilnehmen, zusagen
  `,

  emailChange: `
    e mail adresse geändert, e mail adresse ändern, e mail ändern, e mail änderung, email ändern,
    neue e mail adresse, neue email adresse, änderung der e mail
  `,

  agree: `
    abonnieren, adresse verwenden, das war ich, diese adresse verwenden, ich bin dabei, ich war das,
    ich war es, ja, ja ich, newsletter abonnieren, will ich
  `,

  guide: `
    anleitung, artikel, erklärt, ratgeber, schritt für schritt, so kannst du, so können sie,
    so setzen sie, so setzt du, wie du, wie kann ich, wie sie
  `,

  alert: `
    anmeldeversuch, anmeldung aus, anmeldung von, anmeldung von einem neuen gerät, anmeldung über,
    neue anmeldung, neuer login, neues gerät, sicherheitshinweis, sicherheitswarnung,
    unbekanntes gerät, ungewöhnliche aktivität, ungewöhnliche anmeldung, verdächtige aktivität,
    verdächtige aktivitäten, verdächtige anmeldung
  `,

  done: `
    anmeldung bestätigt, erfolgreich aktiviert, erfolgreich bestätigt, erfolgreich geändert,
    erfolgreich verifiziert, geändert worden, haben unterschrieben, haben unterzeichnet,
    hat deine einladung angenommen, hat ihre einladung angenommen, hat sich geändert,
    hat unterschrieben, ist abgeschlossen, ist aktiviert, ist beigetreten, ist bestätigt,
    ist jetzt aktiv, ist nun aktiv, soeben geändert, wurde abgeschlossen, wurde aktiviert,
    wurde aktualisiert, wurde bestätigt, wurde deaktiviert, wurde entfernt, wurde entsperrt,
    wurde erfolgreich, wurde gelöscht, wurde geändert, wurde geöffnet, wurde hinzugefügt,
    wurde unterschrieben, wurde unterzeichnet, wurde verifiziert, wurde zurückgesetzt,
    wurden geändert
  `,

  undo: `
    abbestellen, abbrechen, ablehnen, abmelden, abzubrechen, austragen, blockieren,
    das war ich nicht, du das nicht warst, du warst das nicht, erneut abonnieren,
    falls du das nicht, falls du dies nicht, falls sie das nicht, falls sie das nicht waren,
    falls sie dies nicht, ich war das nicht, keine e mails mehr, keine änderung vorgenommen,
    konto sichern, melden, missbrauch, nicht angefordert, nicht angemeldet, nicht beantragt,
    nicht beauftragt, nicht bekannt ist, nicht bekannt vor, nicht dir gehört, nicht du,
    nicht durch sie erfolgt, nicht durchgeführt, nicht erkennen, nicht gewesen, nicht geändert,
    nicht ihnen gehört, nicht kennen, nicht mehr erhalten, nicht registriert, nicht selbst,
    nicht sie, nicht veranlasst, nicht von dir, nicht von ihnen, nicht vorgenommen,
    nicht wiedererkennen, nicht wiedererkennst, nicht zu dir gehört, rückgängig,
    sie das nicht waren, sie waren das nicht, sperren, stornieren, unbefugt, unberechtigt,
    waren das nicht sie, waren sie das nicht, waren sie nicht, warst du das nicht, warst du nicht,
    wenn du das nicht, wenn du dies nicht, wenn du es nicht warst, wenn sie das nicht,
    wenn sie das nicht waren, wenn sie dies nicht, wenn sie es nicht waren, widerrufen,
    wieder abonnieren, zurückziehen
  `,

  deletion: `
    account löschen, account löschung, dein konto löschen, ihr konto löschen,
    konto endgültig löschen, konto löschen, konto löschung, konto schließen, konto wirklich löschen,
    konto zu löschen, kontolöschung, kontos löschen, löschen bestätigen, löschung,
    löschung bestätigen, löschung deines kontos, löschung ihres kontos, mein konto löschen,
    meinen account löschen
  `,

  errand: `
    abo verlängern, angebot annehmen, anwesenheit bestätigen, auftragsbestätigung,
    bestellbestätigung, bestellung abschließen, bestellung bestätigen, buchung bestätigen,
    buchungsbestätigung, community beitreten, einkauf abschließen, einzahlung bestätigen,
    empfang bestätigen, erhalt bestätigen, erstattung anfordern, freundschaftsanfrage,
    gutschein aktivieren, ihren termin bestätigen, kauf abschließen, lieferung bestätigen,
    profil vervollständigen, prämie einlösen, prämie freischalten, rabatt aktivieren,
    rabatt zu aktivieren, reservierung bestätigen, team einladen, teilnahme bestätigen,
    termin bestätigen, umfrage starten, wir bestätigen, zahlung bestätigen,
    zahlungseingang bestätigen, zum warenkorb
  `,

  footer: `
    agb, aktivität prüfen, aktivität überprüfen, aktivitäten prüfen, alle rechte vorbehalten,
    antworten, app herunterladen, beitrag ansehen, benachrichtigungseinstellungen, bestellstatus,
    bestellung ansehen, bestätigung in zwei schritten, browser anzeigen, datenschutz,
    datenschutzerklärung, details ansehen, einstellungen, folgen sie uns, geräte verwalten, hilfe,
    hilfebereich, häufige fragen, im browser ansehen, impressum, kommentar ansehen,
    kommentar anzeigen, kontakt, konto prüfen, konto überprüfen, kundencenter, kundenservice,
    lieferstatus, mehr erfahren, nachricht ansehen, nachricht anzeigen, nutzungsbedingungen,
    online ansehen, profil ansehen, sendung verfolgen, sendungsstatus, sendungsverfolgung,
    status deiner bestellung, status der bestellung, status ihrer bestellung, support, webversion,
    zwei faktor authentifizierung, zwei faktor verifizierung, über uns
  `,

  event: `
    besprechung, besprechungs id, einwahl, kalender eintrag, kalendereinladung, meeting, sitzung,
    telefonkonferenz, termin, terminbestätigung, videokonferenz, webinar
  `,

  booking: `
    abfahrt, abflug, abreise, ankunft, anreise, bestellung, buchung, check in, deine unterlagen,
    erwachsene, fahrgast, flug, gast, gebucht, gäste, hotel, ihre unterlagen, lieferung, nächte,
    passagiere, reise, reisende, reserviert, reservierung, sendung, sitzplatz, ticket, tisch,
    unterkunft, versandt, zimmer, übernachtung, übernachtungen
  `,

  pickUp: `
    abhol code, abhol pin, abholcode, abholkennung, abholnummer, abholpin, abholtan, fachcode,
    schließfachcode, zustellcode
  `,

  example: `beispiel, beispielsweise, z. b., z.b., zum beispiel`,

  lasting: `
    alarm, alarmanlage, drucker, eingangs, haustür, hotline, kopierer, mailbox, puk, schließfach,
    schloss, schlüsselkasten, schlüsselsafe, schlüsseltresor, sim, sim karte, support, tor, tresor,
    tür, voicemail, wifi, wlan, wohnungs
  `,

  answered: `
    einladung angenommen hat, einladung ist abgelaufen,
    einladung wurde (abgelehnt|angenommen|storniert|widerrufen|zurückgezogen),
    einladung zurückgezogen, hat (deine|die|ihre) einladung, hat die einladung abgelehnt,
    hat die einladung angenommen
  `,
};
