import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Croatian. */
export const hr: Vocabulary = {
  language: 'hr',

  common: `ako, da, i, ili, je, koji, molimo, na, se, ste, u, vaš, vaša, vaše, za`,

  code: `
    aktivacijski kod, autentifikacijski kod, autorizacijski kod, bezbjednosni kod,
    kod za aktivaciju, kod za oporavak, kod za resetiranje, kontrolni kod, kôd za potvrdu,
    kôd za prijavu, kôd za provjeru, kôd za verifikaciju, otp, potvrdni kod, pristupni kod,
    privremena lozinka, privremeni kod, registracijski kod, sigurnosni kôd, sms kod,
    verifikacijski broj, verifikacijski kôd, verifikacioni kod, šesteroznamenkasti kod
  `,

  oneTime: `jednokratna lozinka, jednokratna zaporka, jednokratni kôd, jednokratnu lozinku, tan`,

  weakCode: `koda, kôd, kôdom, pin`,

  password: `lozinka, lozinku, zaporka, šifra, šifru`,

  enter: `kopirajte, koristite, prepišite, unesi, unesite, upiši, upišite, upotrijebite, utipkajte`,

  copula: `glasi, ispod, je`,

  otherNumber: `
    broj, broj kupca, broj leta, broj narudžbe, broj paketa, broj pošiljke, broj računa,
    broj rezervacije, broj ugovora, cijena, greška, iznos, izvorni kod, karta, kartica, kartice,
    kod države, kod greške, kod kupona, kod pogreške, kod poklon kartice, kod proizvoda,
    kod rezervacije, kod za popust, kod za praćenje, kod za preporuku, kod zemlje,
    korisnička podrška, kupac, kupon, narudžba, narudžba broj, narudžbe, nazovite, oib, pogreška,
    poklon bon, poklon kartica, poklon kod, popust, popusta, poziv na broj, pošiljka,
    poštanski broj, promotivni kod, qr kod, reklamacija, rezervacija, rezervacijski kod,
    serijski broj, stanje, stranica, tel, telefon, transakcija, ukupno, ulica, verzija
  `,

  ofOther: `
    artikla, klijenta, korisnika, kupca, narudžbe, paketa, pošiljke, pretplatnika, proizvoda, puk,
    rezervacije, transakcije, ugovora, wifi
  `,

  userName: `korisnički id, korisničko ime, korisničkog imena, naziv računa`,

  unit: `
    bodova, dan, dana, eur, eura, godina, km, korisnika, ljudi, minuta, minute, minutu, mjeseci,
    sat, sata, sati, sekundi, tjedana, znakova, znamenki
  `,

  digits: `znamenk*, znamenkast*`,

  expiry: `ističe, istječe, samo jednom, valjan, važi, vrijedi`,

  spent: `više ne vrijedi, više nije valjan, više nije važeći`,

  caution: `
    ignoriraj, ignorirajte, ignorirate, ignorirati, ne dijelite, ne morate ništa, ne otkrivajte,
    nemojte dijeliti, nikad ne, nikome, niste zatražili, povjerljivo, zanemarite, zanemariti
  `,

  open: `
    dugme, gumb, idite na, klikni, kliknite, klikom, kopirajte, link, otiđite, otvorite, ovdje,
    posjetite, poveznica, poveznicu, preglednik, pregledniku, slijedite, vezu, zalijepite
  `,

  signIn: `prijava, prijavi se, prijavite se, prijaviti, prijavu, se prijavili`,

  confirm: `
    (dovršili|potvrdili|završili) registraciju, aktivacija, aktiviraj, aktiviraj račun, aktivirajte,
    aktivirajte račun, bi ste potvrdili, biste aktivirali, biste otključali, biste potpisali,
    biste potvrdili, dovršetak registracije, dovrši registraciju, dovršite registraciju, odblokiraj,
    odobri, otključaj, otključaj račun, otključajte, otključajte račun, otključati,
    otključati račun, otključavanje, otključaš, potpis, potpisati, potpiši, potvrda, potvrdi,
    potvrdi račun, potvrdite, potvrdite račun, potvrditi, potvrdu, potvrđujem, provjerite,
    verificirajte, verifikacija, završi registraciju, završite registraciju
  `,

  reset: `
    (promijenili|resetirali|obnovili) lozinku, nova lozinka, nova zaporka, novu lozinku,
    novu zaporku, novu šifru, poništavanje lozinke, poništi lozinku, ponovno postavite lozinku,
    ponovno postavite vašu lozinku, postavi lozinku, postavi moju lozinku, postavi novu lozinku,
    postavite lozinku, postavite novu lozinku, postavljanje lozinke, postavljanje zaporke,
    promijeni lozinku, promijeni moju lozinku, promijeni zaporku, promijenite lozinku,
    promijenite zaporku, promjena lozinke, promjena vaše zaporke, promjena zaporke,
    promjenu lozinke, promjenu zaporke, reset zaporke, resetiraj lozinku, resetiraj moju lozinku,
    resetirajte lozinku, resetiranje lozinke, resetiranje zaporke, resetovanje lozinke,
    resetovanje vaše šifre, resetovanje šifre, resetujte lozinku, zaboravili ste lozinku,
    zaboravljena lozinka
  `,

  invite: `
    poziv, pozivnica, pozivnicu, pozvani, pozvao, pridruži, pridruži se, pridružite, pridružite se,
    prihvati, prihvatite, vas je pozvala, vas je pozvao, vas poziva
  `,

  emailChange: `
    nova adresa e pošte, nova e mail adresa, novu e mail adresu, promijeni e mail,
    promjena e mail adrese, promjena e maila
  `,

  agree: `da, koristi ovu adresu, pretplati me, to sam bila ja, to sam bio ja`,

  guide: `
    kako postaviti, kako potvrditi, kako promijeniti, kako resetirati, korak po korak, objašnjava,
    vodič, članak
  `,

  alert: `
    neobična aktivnost, nova prijava, novi uređaj, pokušaj prijave, sigurnosno upozorenje,
    sumnjiva aktivnost
  `,

  done: `
    je aktiviran, je ažuriran, je ažurirana, je dodan, je izbrisan, je poništena, je potpisan,
    je potvrđen, je potvrđena, je promijenjen, je promijenjena, je resetirana, je sada aktivan,
    je uklonjen, je uspješno, potpisali su, rezerviran, uspješno
  `,

  undo: `
    ako niste, ako to nisi bila ti, ako to nisi bio ti, ako to niste bili vi, blokiraj,
    ne prepoznajete, ne prepoznaješ, ne pripada vama, nisam ja, nisi bio ti, nisi pokrenuo,
    niste bili vi, niste izradili, niste pokrenuli, niste promijenili, niste to bili vi, niste vi,
    niste zatražili, odbij, odjava, odjavite, odjavite se, odustani, opozovi, otkaži,
    poništavanje potvrde, poništi, poništili, prekinete, prijavi zlouporabu
  `,

  deletion: `
    brisanja računa, brisanje računa, brisanje tvog računa, brisanje vašeg računa, izbrisati račun,
    izbriši moj račun, izbriši račun, izbriši svoj račun, obriši račun, potvrdi brisanje,
    zatvori račun
  `,

  errand: `
    aktiviraj popust, dovrši narudžbu, dovršite narudžbu, potvrda narudžbe, potvrdi narudžbu,
    potvrdi termin
  `,

  footer: `
    kontakt, o nama, odgovori, podrška, pogledaj detalje, pogledaj komentar, pogledaj narudžbu,
    pogledaj poruku, pogledajte u pregledniku, pomoć, postavke, prati pošiljku, pravila privatnosti,
    privatnost, provjerite aktivnost, saznajte više, sva prava pridržana, uvjeti
  `,

  event: `
    događaj, godišnja skupština, id sastanka, kalendar, pozivnica za kalendar, sastanak, termin,
    videokonferencija
  `,

  booking: `
    dolazak, dostava, gosti, karta, let, narudžba, noćenja, odlazak, polazak, putnici, putovanje,
    rezervacija, rezervacije, sjedalo, soba, stol
  `,

  pickUp: `
    kod za otvaranje, kod za podizanje, kod za preuzimanje, kod za preuzimanje paketa,
    pin za preuzimanje
  `,

  example: `na primjer, npr.`,

  lasting: `alarma, sef s ključevima, ulaza, ulazna vrata, vrata`,
};
