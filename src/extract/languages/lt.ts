import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Lithuanian. */
export const lt: Vocabulary = {
  language: 'lt',
  common: 'ir, yra, kad, jei, ar, jūsų, jūs, į, su, iš, šis, šį, prašome, ne, kuris, jums',
  code: 'patvirtinimo kod*, tikrinimo kod*, saugos kod*, saugumo kod*, prisijungimo kod*, prieigos kod*, autentifikavimo kod*, vienkartinis kod*, vienkartinį kodą, vienkartinis slaptažodis, vienkartinį slaptažodį, aktyvinimo kod*, aktyvavimo kod*, laikinas kod*, laikinas slaptažodis, ženklų kod*, otp, patikros kod*, vienkartinis slaptažod*, laikinas slaptažod*, laikinas kodas, atkūrimo kod*, atstatymo kod*, sms kod*, registracijos kod*, verifikavimo kod*',
  weakCode: 'kodas, kodą, kodo, pin, kodu, kodai',
  password: 'slaptažodis, slaptažodį',
  enter:
    'įveskite, įvesk, naudokite, panaudokite, nukopijuokite, surinkite, įvesdami, kopijuokite, įrašykite',
  copula: 'yra, žemiau, šis',
  otherNumber:
    'užsakymas, užsakymo, užsakymo numeris, sąskaita, sąskaitos, siunta, siuntos, telefonas, tel, skambinkite, pašto kodas, nuolaidos kodas, nuolaida, kuponas, klaidos kodas, klaida, qr kodas, kortelė, kortelės, suma, iš viso, kaina, likutis, versija, rezervacija, klientas, operacija, gatvė, puslapis, bilietas, daugiau nei, numeris, rezervacijos kod*, atsiėmimo kod*, dovanų kupon*, dovanų kod*, dovanų kortel*, nuolaidos kod*, kupono kod*, prekės kod*, klaidos kod*, šalies kod*, pašto kod*, serijos numer*, sutarties numer*, sutartis, polisas, pasiūlymas, siuntos numer*, sekimo numer*, kliento numer*, asmens kod*, įmonės kod*, pvm, skrydžio numer*, klientų aptarnavimas, užklausos numer*',
  userName:
    'naudotojo vardas, naudotojo vardą, vartotojo vardas, vartotojo vardą, prisijungimo vardas, paskyros pavadinimas',
  unit: 'minutes, minutės, minučių, valandas, valandos, valandų, dienas, dienos, dienų, savaičių, mėnesių, metų, sekundžių, eurų, eur, taškų, prekių, vartotojų, žmonių, kartų, simbolių, skaitmenų, km',
  digits: 'ženkl*, skaitmen*',
  expiry: 'galioja, baigiasi, nustoja galioti, galiojimas, galios, tik vieną kartą',
  caution:
    'nesidalinkite, niekam, neprašėte, ignoruokite, nesidalykite, neatskleiskite, konfidencialu, nekreipkite dėmesio, galite ignoruoti, nieko daryti nereikia',
  open: 'čia, spustelėkite, spauskite, paspauskite, nuoroda, nuorodą, mygtukas, mygtuką, naršykl*, nukopijuokite, įklijuokite, atidarykite, apsilankykite',
  signIn: 'prisijungti, prisijunkite, prisijungimas, prisijungimo nuoroda',
  confirm:
    'patvirtinti, patvirtinkite, patvirtinimas, aktyvuoti, aktyvuokite, aktyvinti, aktyvavimas, verifikuoti, užbaigti registraciją, užbaikite registraciją, atrakinti, patvirtinu, patvirtink, baigti registraciją',
  reset:
    'atkurti slaptažodį, slaptažodžio atkūrimas, slaptažodžio keitimas, pakeisti slaptažodį, keisti slaptažodį, atstatyti slaptažodį, slaptažodžio atstatymas, naujas slaptažodis, naują slaptažodį, pamiršote slaptažodį, nustatyti slaptažodį, nustatyti naują slaptažodį, nustatykite naują slaptažodį, slaptažodžio atkūrim*, slaptažodžio keitim*, atkurkite slaptažodį, atkurti jūsų slaptažodį, pamiršau slaptažodį',
  invite:
    'kvietimas, pakvietimas, priimti, priimkite, pakvietė, pakviesti, prisijungti prie, kviečia, kvietim*, priimti kvietimą, prisijunkite prie',
  emailChange: 'naujas el. pašto adresas, el. pašto keitimas, pakeisti el. paštą',
  done: 'buvo pakeistas, pakeistas, pakeista, buvo atnaujintas, atnaujinta, patvirtintas, patvirtinta, buvo patvirtintas, aktyvuota, aktyvuotas, yra aktyvi, atkurtas, ištrinta, pridėta, pašalinta, sėkmingai',
  undo: 'atsisakyti prenumeratos, atsisakyti, tai ne jūs, tai buvote ne jūs, atšaukti, pranešti, atmesti, jei tai ne jūs, jei tai buvote ne jūs, ne jūs, jei jūs ne, neprašėte, neatlikote, nekūrėte, neatpažįstate, blokuoti, atsisakykite prenumeratos',
  deletion: 'ištrinti paskyrą, paskyros ištrynim*, paskyros panaikinim*',
  footer:
    'privatumas, privatumo politika, sąlygos, taisyklės, pagalba, palaikymas, kontaktai, susisiekite, nustatymai, peržiūrėti naršyklėje, apie mus, sužinoti daugiau, visos teisės saugomos, sekti siuntą, peržiūrėti užsakymą, patikrinti veiklą, daugiau informacijos',
  event: 'susitikimas, vaizdo skambutis, kalendoriaus kvietimas',
};
