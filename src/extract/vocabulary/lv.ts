import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Latvian. */
export const lv: Vocabulary = {
  language: 'lv',
  common: 'un, ir, ja, vai, lai, jūsu, jūs, uz, par, ar, no, šis, šo, lūdzu, nav, kas',
  code: 'verifikācijas kod*, apstiprinājuma kod*, apstiprināšanas kod*, drošības kod*, pieteikšanās kod*, pieslēgšanās kod*, piekļuves kod*, autentifikācijas kod*, vienreizējais kod*, vienreizējo kod*, vienreizēja parole, vienreizējā parole, vienreizējo paroli, aktivizācijas kod*, aktivizēšanas kod*, pagaidu kod*, pagaidu parole, ciparu kod*, pārbaudes kod*, otp',
  weakCode: 'kods, kodu, koda, pin',
  password: 'parole, paroli',
  enter: 'ievadiet, ievadi, izmantojiet, izmanto, kopējiet, ierakstiet',
  copula: 'ir, zemāk',
  otherNumber:
    'pasūtījums, pasūtījuma, pasūtījuma numurs, rēķins, rēķina, sūtījums, sūtījuma, tālrunis, tālr, zvaniet, pasta indekss, atlaižu kods, atlaide, kupons, kļūdas kods, kļūda, qr kods, karte, summa, kopā, cena, atlikums, versija, rezervācija, klients, darījums, iela, lapa, biļete, vairāk nekā, numurs',
  unit: 'minūtes, minūtēm, minūšu, stundas, stundām, stundu, dienas, dienām, dienu, nedēļas, mēneši, gadi, sekundes, eiro, punkti, lietotāji, cilvēki, reizes, simboli, cipari, km',
  digits: 'ciparu',
  expiry: 'derīgs, derīga, beidzas, termiņš',
  caution: 'nedalieties, nevienam, nepieprasījāt, ignorējiet',
  open: 'šeit, noklikšķiniet, klikšķiniet, spiediet, nospiediet, saite, saites, saiti, poga, pogas, pogu, pārlūk*, kopējiet, ielīmējiet, atveriet, apmeklējiet',
  signIn: 'pieteikties, piesakieties, pieslēgties, ieiet, pieteikšanās',
  confirm:
    'apstiprināt, apstipriniet, apstiprināšana, apstiprini, verificēt, verifikācija, aktivizēt, aktivizējiet, aktivizēšana, pabeigt reģistrāciju, atbloķēt',
  reset:
    'atiestatīt paroli, paroles atiestatīšana, paroles maiņa, mainīt paroli, nomainīt paroli, jauna parole, jaunu paroli, aizmirsāt paroli, iestatīt paroli, atjaunot paroli, mainīt manu paroli, nomainīt manu paroli',
  invite: 'uzaicinājums, ielūgums, pieņemt, pieņemiet, uzaicina, uzaicināts, pievienoties',
  emailChange: 'jauna e pasta adrese, e pasta maiņa, mainīt e pastu, e pasta adreses maiņa',
  undo: 'atrakstīties, atteikties, ja tas nebijāt jūs, atcelt, atsaukt, ziņot, noraidīt',
  deletion: 'dzēst kontu, konta dzēšan*',
  footer:
    'privātums, privātuma politika, noteikumi, palīdzība, atbalsts, kontakti, sazinieties, iestatījumi, skatīt pārlūkā, par mums, uzzināt vairāk, visas tiesības aizsargātas',
};
