import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Slovenian. */
export const sl: Vocabulary = {
  language: 'sl',
  common: 'in, je, za, na, se, vaš, vaša, vaše, ali, da, ki, ne, prosimo, smo, ta, z',
  code: 'potrditvena koda, potrditveno kodo, verifikacijska koda, varnostna koda, varnostno kodo, prijavna koda, dostopna koda, koda za prijavo, koda za preverjanje, koda za potrditev, enkratna koda, enkratno kodo, enkratno geslo, aktivacijska koda, začasna koda, začasno geslo, otp, kodo za preverjanje, kodo za prijavo, kodo za potrditev, koda za ponastavitev, avtorizacijska koda, kontrolna koda, sms koda',
  weakCode: 'koda, kodo, kode, pin',
  password: 'geslo',
  enter: 'vnesite, vnesi, vpišite, vpiši, uporabite, uporabi, vtipkajte, kopirajte, prepišite',
  copula: 'je, spodaj',
  otherNumber:
    'naročilo, naročila, številka naročila, številka računa, pošiljka, telefon, tel, pokličite, poštna številka, koda za popust, popust, kupon, koda napake, napaka, koda qr, kartica, kartice, znesek, skupaj, cena, stanje, različica, rezervacija, stranka, transakcija, ulica, stran, davčna številka, številka, koda rezervacije, rezervacijska koda, prevzemna koda, koda za prevzem, darilna koda, darilna kartica, darilni bon, koda kupona, kuponska koda, popusta, koda izdelka, koda države, izvorna koda, črtna koda, serijska številka, številka pogodbe, številka pošiljke, paket, številka stranke, emšo, številka leta, podpora strankam, reklamacija',
  userName: 'uporabniško ime, uporabniškega imena, ime računa',
  unit: 'minut, minuti, minute, ur, ure, uri, dni, dneh, dan, tednov, mesecev, let, sekund, eur, točk, uporabnikov, ljudi, znakov, številk',
  digits: 'mestn*, številk*',
  expiry: 'poteče, velja, veljavna, veljavnost, samo enkrat',
  caution:
    'ne delite, nikomur, niste zahtevali, prezrite, ne razkrivajte, zaupno, lahko prezrete, ni vam treba',
  open: 'tukaj, kliknite, klikni, klikom, povezava, povezavo, gumb, brskalnik, brskalniku, kopirajte, prilepite, odprite, obiščite',
  signIn: 'prijava, prijavite, prijavi, prijavo, prijaviti',
  confirm:
    'potrdite, potrdi, potrditev, potrditi, preverite, preveri, preverjanje, aktivirajte, aktiviraj, aktivacija, dokončajte registracijo, odklenite, potrjujem, odobri',
  reset:
    'ponastavite geslo, ponastavi geslo, ponastavitev gesla, ponastaviti, spremenite geslo, spremeni geslo, sprememba gesla, novo geslo, pozabljeno geslo, nastavite geslo, nastavi geslo, nastavi novo geslo, nastavite novo geslo, ustvari geslo',
  invite:
    'povabilo, vabilo, sprejmi, sprejmite, povabljeni, pridružite, pridruži, vas je povabil, vas je povabila, vas vabi, pridruži se',
  emailChange:
    'nov e poštni naslov, sprememba e pošte, spremembo e poštnega naslova, nov elektronski naslov',
  done: 'je bilo spremenjeno, je bil spremenjen, je bila spremenjena, je bilo posodobljeno, je bil potrjen, je potrjena, je bil aktiviran, uspešno, je bilo ponastavljeno, je bil izbrisan, je bil odstranjen, je bil dodan, je zdaj aktiven',
  undo: 'odjava od, odjavite, niste bili vi, prekliči, preklic, prijavite zlorabo, zavrni, če to niste bili vi, če tega niste, niste storili, niste zahtevali, niste spremenili, niste ustvarili, odjava, odjavite se, blokiraj, prekličite',
  deletion: 'izbriši račun, izbris računa, brisanje računa',
  footer:
    'zasebnost, pogoji, pomoč, podpora, kontakt, nastavitve, ogled v brskalniku, spletna različica, o nas, vse pravice pridržane, sledi pošiljki, preglej dejavnost, ogled naročila, podrobnosti',
  event: 'sestanek, videokonferenca, termin, vabilo v koledar',
};
