import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Croatian. */
export const hr: Vocabulary = {
  language: 'hr',
  common: 'i, je, za, na, se, vaš, vaša, vaše, ili, da, ako, koji, molimo, u, ste',
  code: 'kod za potvrdu, kôd za potvrdu, kod za provjeru, kod za verifikaciju, kôd za verifikaciju, verifikacijski kod, verifikacijski kôd, sigurnosni kod, sigurnosni kôd, pristupni kod, kod za prijavu, kôd za prijavu, jednokratni kod, jednokratna lozinka, jednokratnu lozinku, aktivacijski kod, privremeni kod, potvrdni kod, kontrolni kod, otp, jednokratna zaporka, verifikacioni kod, kôd za provjeru, jednokratni kôd, privremena lozinka, kod za aktivaciju, kod za resetiranje, kod za oporavak, autorizacijski kod, autentifikacijski kod, registracijski kod, sms kod, šesteroznamenkasti kod, bezbjednosni kod',
  weakCode: 'kod, kôd, koda, kodom, pin, kôdom',
  password: 'lozinka, lozinku, zaporka, šifra, šifru',
  enter: 'unesite, unesi, upišite, upiši, koristite, upotrijebite, kopirajte, utipkajte, prepišite',
  copula: 'je, glasi, ispod',
  otherNumber:
    'narudžba, narudžbe, broj narudžbe, broj računa, pošiljka, telefon, tel, nazovite, poštanski broj, kod za popust, popust, kupon, kod greške, greška, pogreška, qr kod, kartica, kartice, iznos, ukupno, cijena, stanje, verzija, rezervacija, broj rezervacije, kupac, transakcija, ulica, stranica, oib, karta, broj, kod rezervacije, rezervacijski kod, kod za preuzimanje, poklon kod, poklon kartica, poklon bon, kod kupona, popusta, promotivni kod, kod proizvoda, kod pogreške, kod države, izvorni kod, serijski broj, broj ugovora, broj pošiljke, broj paketa, broj kupca, broj leta, korisnička podrška, reklamacija, poziv na broj, narudžba broj',
  userName: 'korisničko ime, korisničkog imena, korisnički id, naziv računa',
  unit: 'minuta, minute, minutu, sati, sata, sat, dana, dan, tjedana, mjeseci, godina, sekundi, eur, eura, bodova, korisnika, ljudi, znakova, znamenki, km',
  digits: 'znamenk*, znamenkast*',
  expiry: 'istječe, ističe, vrijedi, valjan, važi, samo jednom',
  caution:
    'ne dijelite, nikome, nemojte dijeliti, niste zatražili, zanemarite, ignorirajte, nikad ne, ne otkrivajte, povjerljivo, možete zanemariti, slobodno zanemarite, ne morate ništa',
  open: 'ovdje, kliknite, klikni, klikom, link, poveznica, poveznicu, vezu, gumb, dugme, pregledniku, preglednik, kopirajte, zalijepite, otvorite, posjetite',
  signIn: 'prijava, prijavite se, prijavi se, prijavu, prijaviti',
  confirm:
    'potvrdite, potvrdi, potvrda, potvrdu, potvrditi, verificirajte, verifikacija, provjerite, aktivirajte, aktiviraj, aktivacija, dovršite registraciju, otključajte, potvrđujem, završite registraciju, odobri',
  reset:
    'poništi lozinku, poništavanje lozinke, resetirajte lozinku, resetiraj lozinku, resetiranje lozinke, resetujte lozinku, promijenite lozinku, promijeni lozinku, promjena lozinke, nova lozinka, novu lozinku, zaboravljena lozinka, postavite lozinku, postavi lozinku, ponovno postavljanje lozinke, promjenu lozinke, postavi novu lozinku, postavite novu lozinku, ponovno postavite lozinku',
  invite:
    'pozivnica, pozivnicu, poziv, prihvati, prihvatite, pozvani, pozvao, pridružite, pridruži, vas je pozvao, vas je pozvala, vas poziva, pridruži se, pridružite se',
  emailChange:
    'nova e mail adresa, novu e mail adresu, promjena e maila, promjena e mail adrese, nova adresa e pošte',
  done: 'je promijenjena, je promijenjen, je ažurirana, je ažuriran, je potvrđena, je potvrđen, je aktiviran, je uspješno, uspješno, je poništena, je resetirana, je izbrisan, je uklonjen, je dodan, je sada aktivan, rezerviran, rezerviran za',
  undo: 'odjava s, odjavite, niste bili vi, odustani, otkaži, opozovi, prijavi zlouporabu, odbij, ako to niste bili vi, niste vi, ako niste, niste zatražili, niste promijenili, niste izradili, odjava, odjavite se, blokiraj, poništi, nisam ja',
  deletion: 'izbriši račun, brisanje računa, brisanja računa, izbrisati račun',
  footer:
    'privatnost, pravila privatnosti, uvjeti, pomoć, podrška, kontakt, postavke, pogledajte u pregledniku, o nama, saznajte više, sva prava pridržana, prati pošiljku, provjerite aktivnost, pogledaj narudžbu, pogledaj detalje',
  event:
    'sastanak, videokonferencija, termin, kalendar, pozivnica za kalendar, događaj, godišnja skupština',
  errand: 'dovrši narudžbu, dovršite narudžbu, potvrdi narudžbu, potvrda narudžbe',
};
