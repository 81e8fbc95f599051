import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Lithuanian. */
export const lt: Vocabulary = {
  language: 'lt',
  common: 'ir, yra, kad, jei, ar, jūsų, jūs, į, su, iš, šis, šį, prašome, ne, kuris, jums',
  code: 'patvirtinimo kod*, tikrinimo kod*, saugos kod*, saugumo kod*, prisijungimo kod*, prieigos kod*, autentifikavimo kod*, vienkartinis kod*, vienkartinį kodą, vienkartinis slaptažodis, vienkartinį slaptažodį, aktyvinimo kod*, aktyvavimo kod*, laikinas kod*, laikinas slaptažodis, ženklų kod*, otp',
  weakCode: 'kodas, kodą, kodo, pin',
  password: 'slaptažodis, slaptažodį',
  enter: 'įveskite, įvesk, naudokite, panaudokite, nukopijuokite, surinkite',
  copula: 'yra, žemiau, šis',
  otherNumber:
    'užsakymas, užsakymo, užsakymo numeris, sąskaita, sąskaitos, siunta, siuntos, telefonas, tel, skambinkite, pašto kodas, nuolaidos kodas, nuolaida, kuponas, klaidos kodas, klaida, qr kodas, kortelė, kortelės, suma, iš viso, kaina, likutis, versija, rezervacija, klientas, operacija, gatvė, puslapis, bilietas, daugiau nei, numeris',
  unit: 'minutes, minutės, minučių, valandas, valandos, valandų, dienas, dienos, dienų, savaičių, mėnesių, metų, sekundžių, eurų, eur, taškų, prekių, vartotojų, žmonių, kartų, simbolių, skaitmenų, km',
  digits: 'ženkl*, skaitmen*',
  expiry: 'galioja, baigiasi, nustoja galioti, galiojimas',
  caution: 'nesidalinkite, niekam, neprašėte, ignoruokite',
  open: 'čia, spustelėkite, spauskite, paspauskite, nuoroda, nuorodą, mygtukas, mygtuką, naršykl*, nukopijuokite, įklijuokite, atidarykite, apsilankykite',
  signIn: 'prisijungti, prisijunkite, prisijungimas, prisijungimo nuoroda',
  confirm:
    'patvirtinti, patvirtinkite, patvirtinimas, aktyvuoti, aktyvuokite, aktyvinti, aktyvavimas, verifikuoti, užbaigti registraciją, užbaikite registraciją, atrakinti',
  reset:
    'atkurti slaptažodį, slaptažodžio atkūrimas, slaptažodžio keitimas, pakeisti slaptažodį, keisti slaptažodį, atstatyti slaptažodį, slaptažodžio atstatymas, naujas slaptažodis, naują slaptažodį, pamiršote slaptažodį, nustatyti slaptažodį',
  invite: 'kvietimas, pakvietimas, priimti, priimkite, pakvietė, pakviesti, prisijungti prie',
  emailChange: 'naujas el. pašto adresas, el. pašto keitimas, pakeisti el. paštą',
  undo: 'atsisakyti prenumeratos, atsisakyti, tai ne jūs, tai buvote ne jūs, atšaukti, pranešti, atmesti',
  deletion: 'ištrinti paskyrą, paskyros ištrynim*, paskyros panaikinim*',
  footer:
    'privatumas, privatumo politika, sąlygos, taisyklės, pagalba, palaikymas, kontaktai, susisiekite, nustatymai, peržiūrėti naršyklėje, apie mus, sužinoti daugiau, visos teisės saugomos',
};
