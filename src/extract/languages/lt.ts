import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Lithuanian. */
export const lt: Vocabulary = {
  language: 'lt',

  common: `ar, ir, iš, jei, jums, jūs, jūsų, kad, kuris, ne, prašome, su, yra, į, šis, šį`,

  code: `
    aktyvavimo kod*, aktyvinimo kod*, atkūrimo kod*, atstatymo kod*, autentifikavimo kod*,
    laikinas kod*, laikinas kodas, laikinas slaptažod*, laikinas slaptažodis, otp, patikrinimo kod*,
    patikros kod*, patvirtinimo kod*, prieigos kod*, prisijungimo kod*, registracijos kod*,
    saugos kod*, saugumo kod*, sms kod*, tapatybės nustatymo kod*, tikrinimo kod*,
    verifikavimo kod*, ženklų kod*
  `,

  oneTime: `
    vienkartinis kod*, vienkartinis slaptažod*, vienkartinis slaptažodis, vienkartinį kodą,
    vienkartinį slaptažodį
  `,

  weakCode: `kodai, kodas, kodo, kodu, kodą, pin`,

  password: `slaptažodis, slaptažodį`,

  enter: `
    kopijuokite, naudokite, nukopijuokite, panaudokite, surinkite, įrašykite, įvesdami, įvesk,
    įveskite
  `,

  copula: `yra, šis, žemiau`,

  otherNumber: `
    asmens kod*, bilietas, daugiau nei, dovanų kod*, dovanų kortel*, dovanų kupon*, gatvė, iš viso,
    kaina, klaida, klaidos kod*, klaidos kodas, klientas, kliento numer*, klientų aptarnavimas,
    kortelė, kortelės, kuponas, kupono kod*, likutis, numeris, nuolaida, nuolaidos kod*,
    nuolaidos kodas, operacija, pasiūlymas, pašto kod*, pašto kodas, polisas, prekės kod*, puslapis,
    pvm, qr kodas, rekomendacijos kodas, rezervacija, rezervacijos kod*, sekimo kodas,
    sekimo numer*, serijos numer*, siunta, siuntos, siuntos numer*, skambinkite, skrydžio numer*,
    suma, sutarties numer*, sutartis, sąskaita, sąskaitos, tel, telefonas, užklausos numer*,
    užsakymas, užsakymo, užsakymo numeris, versija, įmonės kod*, šalies kod*
  `,

  ofOther: `
    abonento, kliento, mokėjimo, operacijos, pirkėjo, prekės, puk, rezervacijos, siuntos, sutarties,
    užsakymo, wifi, įmokos
  `,

  userName: `
    naudotojo vardas, naudotojo vardą, paskyros pavadinimas, prisijungimo vardas, vartotojo vardas,
    vartotojo vardą
  `,

  unit: `
    dienas, dienos, dienų, eur, eurų, kartų, km, metų, minutės, minučių, mėnesių, prekių, savaičių,
    sekundžių, simbolių, skaitmenų, taškų, valandas, valandos, valandų, vartotojų, žmonių
  `,

  digits: `skaitmen*, ženkl*`,

  expiry: `baigiasi, galioja, galiojimas, galios, nustoja galioti, tik vieną kartą`,

  caution: `
    galite ignoruoti, ignoruojamas, ignoruokite, konfidencialu, neatskleiskite, nekreipkite dėmesio,
    neprašėte, nesidalinkite, nesidalykite, niekam, nieko daryti nereikia
  `,

  open: `
    apsilankykite, atidarykite, eiti į šį puslapį, mygtukas, mygtuką, naršykl*, nukopijuokite,
    nuorodą, paspauskite, spauskite, spustelėkite, čia, įklijuokite
  `,

  signIn: `prisijungimas, prisijungimo nuoroda, prisijungti, prisijungtumėte, prisijunkite`,

  confirm: `
    aktyvavimas, aktyvinti, aktyvuokite, aktyvuoti, aktyvuotumėte, atblokuoti, atrakinti,
    atrakintumėte, baigti registraciją, parašas, parašui, pasirašykite, pasirašyti, pasirašytumėte,
    patvirtinimas, patvirtink, patvirtinkite, patvirtinti, patvirtintumėte, patvirtinu,
    užbaigti registraciją, užbaigtumėte registraciją, užbaikite registraciją, verifikuoti
  `,

  reset: `
    (pakeistumėte|atkurtumėte) slaptažodį, atkurkite slaptažodį, atkurti jūsų slaptažodį,
    atkurti slaptažodį, atstatyti mano slaptažodį, atstatyti savo slaptažodį, atstatyti slaptažodį,
    keisti mano slaptažodį, keisti slaptažodį, naujas slaptažodis, naują slaptažodį,
    nustatykite naują slaptažodį, nustatyti naują slaptažodį, nustatyti slaptažodį,
    pakeiskite slaptažodį, pakeisti jūsų paskyros slaptažodį, pakeisti mano slaptažodį,
    pakeisti slaptažodį, pamiršau slaptažodį, pamiršote savo slaptažodį, pamiršote slaptažodį,
    slaptažodžio atkūrim*, slaptažodžio atkūrimas, slaptažodžio atstatym*, slaptažodžio atstatymas,
    slaptažodžio keitim*, slaptažodžio keitimas
  `,

  invite: `
    kvietim*, kvietimas, kviečia, pakviesti, pakvietimas, pakvietė, priimkite, priimti,
    prisijungti prie, prisijunkite prie
  `,

  emailChange: `el. pašto keitimas, naujas el. pašto adresas, pakeisti el. paštą`,

  agree: `prenumeruoti, tai buvau aš, taip`,

  guide: `kaip atkurti, kaip pakeisti, kaip patvirtinti, paaiškina, straipsnis, straipsnyje`,

  done: `
    aktyvuota, aktyvuotas, atkurtas, atnaujinta, buvo atnaujintas, ištrinta, pakeista, pakeistas,
    patvirtinta, patvirtintas, pašalinta, pridėta, sėkmingai, yra aktyvi
  `,

  undo: `
    atmesti, atsisakykite prenumeratos, atsisakyti, atšaukti, atšauktumėte, atšauktų, blokuoti,
    jei jūs ne, jei tai buvote ne jūs, jei tai ne jūs, jei tai nebuvote jūs, ne jūs, neatlikote,
    neatpažįstate, neiniciavote, nekeitėte, nekūrėte, nepakeitėte, neprašėte, nepriklauso,
    neprisijungei, neprisijungėte, nevykdėte, pranešti, tai buvau ne aš, tai buvote ne jūs,
    tai ne jūs
  `,

  deletion: `
    ištrinti mano paskyrą, ištrinti paskyrą, paskyros ištrynim*, paskyros ištrynimas,
    paskyros panaikinim*, paskyros pašalinimas, patvirtinti ištrynimą, pašalinti paskyrą
  `,

  footer: `
    apie mus, daugiau informacijos, kontaktai, nustatymai, pagalba, palaikymas, patikrinti veiklą,
    peržiūrėti naršyklėje, peržiūrėti užsakymą, privatumas, privatumo politika, sekti siuntą,
    susisiekite, sužinoti daugiau, sąlygos, taisyklės, visos teisės saugomos
  `,

  event: `kalendoriaus kvietimas, susitikimas, susitikimo id, vaizdo skambutis`,

  booking: `
    atvykimas, bilietas, išvykimas, kambarys, keleiviai, kelionė, naktys, pristatymas, rezervacija,
    rezervacijos, skrydis, staliukas, svečiai, užsakymas, vieta
  `,

  pickUp: `atidarymo kod*, atsiėmimo kod*, durelių kod*, siuntos atsiėmimo kod*`,

  example: `pavyzdžiui, pvz.`,

  lasting: `durų, seifo, signalizacijos, vartų`,

  errand: `aktyvuoti nuolaidą, užsakymo patvirtinimas`,
};
