import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Slovenian. */
export const sl: Vocabulary = {
  language: 'sl',

  common: `ali, da, in, je, ki, na, ne, prosimo, se, smo, ta, vaš, vaša, vaše, z, za`,

  code: `
    aktivacijska koda, avtentikacijska koda, avtentikacijske kode, avtentikacijsko kodo,
    avtorizacijska koda, dostopna koda, koda za ponastavitev, koda za potrditev,
    koda za preverjanje, koda za prijavo, kodo za potrditev, kodo za preverjanje, kodo za prijavo,
    kontrolna koda, otp, potrditvena koda, potrditveno kodo, prijavna koda, sms koda,
    varnostna koda, varnostno kodo, verifikacijska koda, začasna koda, začasno geslo
  `,

  oneTime: `enkratna koda, enkratno geslo, enkratno kodo, tan`,

  weakCode: `koda, kode, kodo, pin`,

  password: `geslo`,

  enter: `kopirajte, prepišite, uporabi, uporabite, vnesi, vnesite, vpiši, vpišite, vtipkajte`,

  copula: `je, spodaj`,

  otherNumber: `
    cena, darilna kartica, darilna koda, darilni bon, davčna številka, emšo, izvorna koda, kartica,
    kartice, koda darilne kartice, koda države, koda izdelka, koda kupona, koda napake, koda qr,
    koda rezervacije, koda za popust, koda za priporočilo, koda za sledenje, kupon, kuponska koda,
    napaka, naročila, naročilo, paket, podpora strankam, pokličite, popust, popusta, pošiljka,
    poštna številka, različica, reklamacija, rezervacija, rezervacijska koda, serijska številka,
    skupaj, stanje, stran, stranka, tel, telefon, transakcija, ulica, znesek, črtna koda, številka,
    številka leta, številka naročila, številka pogodbe, številka pošiljke, številka računa,
    številka stranke
  `,

  ofOther: `
    artikla, izdelka, kupca, naročila, paketa, pogodbe, pošiljke, puk, rezervacije, stranke,
    transakcije, wifi
  `,

  userName: `ime računa, uporabniškega imena, uporabniško ime`,

  unit: `
    dan, dneh, dni, eur, let, ljudi, mesecev, minut, minute, minuti, sekund, tednov, točk,
    uporabnikov, ur, ure, uri, znakov, številk
  `,

  digits: `mestn*, številk*`,

  expiry: `poteče, samo enkrat, velja, veljavna, veljavnost`,

  caution: `
    ignoriraj, ignorirajte, ignorirate, lahko prezrete, ne delite, ne razkrivajte, ni vam treba,
    nikomur, niste zahtevali, prezrite, varno prezrete, zaupno
  `,

  open: `
    brskalnik, brskalniku, gumb, klikni, kliknite, klikom, kopirajte, obiščite, odprite, povezava,
    povezavo, prilepite, tukaj
  `,

  signIn: `prijava, prijavi, prijavite, prijaviti, prijavo`,

  confirm: `
    aktivacija, aktivacijo računa, aktiviraj, aktivirajte, aktivirate, dokončaj registracijo,
    dokončajte registracijo, dokončanje registracije, dokončate registracijo, odklenete račun,
    odkleni, odkleni račun, odklenite, odklepanje, odobri, podpis, podpišete dokument, podpiši,
    podpišite, potrdi, potrdite, potrditev, potrditi, potrjujem, preveri, preverite, preverjanje,
    zaključite registracijo
  `,

  reset: `
    nastavi geslo, nastavi moje geslo, nastavi novo geslo, nastavite geslo, nastavite novo geslo,
    nastavitev gesla, nastavitev novega gesla, novo geslo, ponastavi geslo, ponastavi moje geslo,
    ponastavite geslo, ponastavitev gesla, ponastaviti, ponastavitvi gesla, pozabljeno geslo,
    sprememba gesla, spremembo gesla, spremeni geslo, spremeni moje geslo, spremenite geslo,
    spremenite vaše geslo, ste pozabili geslo, ustvari geslo
  `,

  invite: `
    povabilo, povabljeni, pridruži, pridruži se, pridružite, sprejem povabila, sprejmi, sprejmite,
    vabilo, vas je povabil, vas je povabila, vas vabi
  `,

  emailChange: `
    nov e poštni naslov, nov elektronski naslov, sprememba e pošte, spremembo e poštnega naslova,
    spremeni e poštni naslov
  `,

  agree: `da, naroči me, to sem bil jaz, to sem bila jaz`,

  guide: `
    kako ponastavite, kako ponastaviti, kako potrditi, kako spremeniti, korak za korakom,
    pojasnjuje, vodnik, članek
  `,

  done: `
    je bil aktiviran, je bil dodan, je bil izbrisan, je bil odstranjen, je bil potrjen,
    je bil spremenjen, je bila spremenjena, je bilo ponastavljeno, je bilo posodobljeno,
    je bilo spremenjeno, je potrjena, je zdaj aktiven, uspešno
  `,

  undo: `
    blokiraj, ne prepoznate, niste bili vi, niste prijavili, niste se prijavili, niste spremenili,
    niste sprožili, niste storili, niste ustvarili, niste zahtevali, odjava, odjavite, odjavite se,
    preklic, prekliči, prekličite, prijavite zlorabo, zavrni, če tega niste, če to nisi bil ti,
    če to niste bili vi
  `,

  deletion: `
    brisanje računa, izbris računa, izbrisa računa, izbriši moj račun, izbriši račun,
    izbrišite račun, potrdi izbris
  `,

  footer: `
    kontakt, nastavitve, o nas, ogled naročila, ogled v brskalniku, podpora, podrobnosti, pogoji,
    pomoč, preglej dejavnost, sledi pošiljki, spletna različica, vse pravice pridržane, zasebnost
  `,

  event: `id sestanka, sestanek, termin, vabilo v koledar, videokonferenca`,

  booking: `
    dostava, gostje, gostov, let, miza, naročilo, nočitve, odhod, potniki, potovanje, prihod,
    rezervacija, rezervacije, sedež, soba
  `,

  pickUp: `koda za odpiranje, koda za prevzem, pin za prevzem, prevzemna koda`,

  example: `na primer, npr.`,

  lasting: `alarma, omarice s ključi, vhoda, vhodna vrata, vrat`,

  errand: `potrditev naročila, preveri stanje`,
};
