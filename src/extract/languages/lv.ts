import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Latvian. */
export const lv: Vocabulary = {
  language: 'lv',
  common: 'un, ir, ja, vai, lai, jūsu, jūs, uz, par, ar, no, šis, šo, lūdzu, nav, kas',
  code: 'verifikācijas kod*, apstiprinājuma kod*, apstiprināšanas kod*, drošības kod*, pieteikšanās kod*, pieslēgšanās kod*, piekļuves kod*, autentifikācijas kod*, vienreizējais kod*, vienreizējo kod*, vienreizēja parole, vienreizējā parole, vienreizējo paroli, aktivizācijas kod*, aktivizēšanas kod*, pagaidu kod*, pagaidu parole, ciparu kod*, pārbaudes kod*, otp, ieejas kod*, vienreizēj* kods, vienreiz lietojam*, pagaidu kods, aktivēšanas kod*, atiestatīšanas kod*, sms kod*, reģistrācijas kod*',
  weakCode: 'kods, kodu, koda, pin, kodam, kodi',
  password: 'parole, paroli',
  enter: 'ievadiet, ievadi, izmantojiet, izmanto, kopējiet, ierakstiet, ievadot',
  copula: 'ir, zemāk',
  otherNumber:
    'pasūtījums, pasūtījuma, pasūtījuma numurs, rēķins, rēķina, sūtījums, sūtījuma, tālrunis, tālr, zvaniet, pasta indekss, atlaižu kods, atlaide, kupons, kļūdas kods, kļūda, qr kods, karte, summa, kopā, cena, atlikums, versija, rezervācija, klients, darījums, iela, lapa, biļete, vairāk nekā, numurs, rezervācijas kod*, saņemšanas kod*, dāvanu kart*, dāvanu kod*, atlaižu kod*, atlaides kod*, kupon*, kupona kod*, preces kod*, kļūdas kod*, valsts kod*, avota kod*, sērijas numur*, līguma numur*, līgums, polise, piedāvājums, sūtījuma numur*, paka, izsekošanas numur*, klienta numur*, personas kod*, reģistrācijas numur*, reisa numur*, klientu apkalpošana*, pieteikuma numur*',
  userName: 'lietotājvārds, lietotājvārd*, lietotāja vārds, konta nosaukums',
  unit: 'minūtes, minūtēm, minūšu, stundas, stundām, stundu, dienas, dienām, dienu, nedēļas, mēneši, gadi, sekundes, eiro, punkti, lietotāji, cilvēki, reizes, simboli, cipari, km',
  digits: 'ciparu',
  expiry: 'derīgs, derīga, beidzas, termiņš, zaudē spēku, tikai vienreiz',
  caution:
    'nedalieties, nevienam, nepieprasījāt, ignorējiet, neizpaudiet, konfidenciāls, varat ignorēt, nekas nav jādara',
  open: 'šeit, noklikšķiniet, klikšķiniet, spiediet, nospiediet, saite, saites, saiti, poga, pogas, pogu, pārlūk*, kopējiet, ielīmējiet, atveriet, apmeklējiet',
  signIn: 'pieteikties, piesakieties, pieslēgties, ieiet, pieteikšanās',
  confirm:
    'apstiprināt, apstipriniet, apstiprināšana, apstiprini, verificēt, verifikācija, aktivizēt, aktivizējiet, aktivizēšana, pabeigt reģistrāciju, atbloķēt, apstiprinu, pabeidziet reģistrāciju',
  reset:
    'atiestatīt paroli, paroles atiestatīšana, paroles maiņa, mainīt paroli, nomainīt paroli, jauna parole, jaunu paroli, aizmirsāt paroli, iestatīt paroli, atjaunot paroli, mainīt manu paroli, nomainīt manu paroli, iestatīt jaunu paroli, iestatiet jaunu paroli, atiestatiet paroli, aizmirsta parole, paroles atjaunošana',
  invite:
    'uzaicinājums, ielūgums, pieņemt, pieņemiet, uzaicina, uzaicināts, pievienoties, uzaicināja, uzaicinājum*, pieņemt uzaicinājumu, pievienojieties',
  emailChange: 'jauna e pasta adrese, e pasta maiņa, mainīt e pastu, e pasta adreses maiņa',
  done: 'ir mainīta, ir nomainīta, tika mainīta, ir mainīts, ir atjaunināta, ir apstiprināta, ir apstiprināts, ir aktivizēts, ir aktīvs, ir atiestatīta, ir dzēsts, ir pievienots, ir noņemts, veiksmīgi',
  undo: 'atrakstīties, atteikties, ja tas nebijāt jūs, atcelt, atsaukt, ziņot, noraidīt, nebijāt jūs, ja jūs ne, jūs neesat, neesat pieprasījis, nepieprasījāt, neveicāt, neatpazīstat, bloķēt',
  deletion: 'dzēst kontu, konta dzēšan*',
  footer:
    'privātums, privātuma politika, noteikumi, palīdzība, atbalsts, kontakti, sazinieties, iestatījumi, skatīt pārlūkā, par mums, uzzināt vairāk, visas tiesības aizsargātas, izsekot sūtījumu, skatīt pasūtījumu, pārbaudīt darbības, skatīt vairāk',
  event: 'sanāksme, tikšanās, videozvans, kalendāra uzaicinājums',
};
