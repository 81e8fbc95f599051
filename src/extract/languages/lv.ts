import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Latvian. */
export const lv: Vocabulary = {
  language: 'lv',

  common: `ar, ir, ja, jūs, jūsu, kas, lai, lūdzu, nav, no, par, un, uz, vai, šis, šo`,

  code: `
    aktivizācijas kod*, aktivizēšanas kod*, aktivācijas kod*, aktivēšanas kod*, apstiprinājuma kod*,
    apstiprināšanas kod*, atiestatīšanas kod*, autentifikācijas kod*, autorizācijas kod*,
    ciparu kod*, drošības kod*, ieejas kod*, otp, pagaidu kod*, pagaidu kods, pagaidu parole,
    piekļuves kod*, pieslēgšanās kod*, pieteikšanās kod*, pārbaudes kod*, reģistrācijas kod*,
    sms kod*, verifikācijas kod*
  `,

  oneTime: `
    (vienreizlietojams|vienreizlietojamais|vienreizējs) kods,
    (vienreizlietojamu|vienreizlietojamo|vienreizēju) kodu, vienreiz lietojam*, vienreizējais kod*,
    vienreizējo kod*, vienreizējo paroli, vienreizējā parole
  `,

  weakCode: `koda, kodam, kodi, kods, kodu, pin`,

  password: `parole, paroli`,

  enter: `ierakstiet, ievadi, ievadiet, ievadot, izmanto, izmantojiet, kopējiet`,

  copula: `ir, zemāk`,

  otherNumber: `
    atlaide, atlaides kod*, atlaižu kod*, atlaižu kods, atlikums, avota kod*, biļete, cena,
    darījums, dāvanu kart*, dāvanu kod*, iela, ieteikuma kods, izsekošanas kods, izsekošanas numur*,
    karte, klienta numur*, klients, klientu apkalpošana*, kopā, kupon*, kupona kod*, kupons, kļūda,
    kļūdas kod*, kļūdas kods, lapa, līguma numur*, līgums, numurs, paka, pasta indekss, pasūtījuma,
    pasūtījuma numurs, pasūtījums, personas kod*, piedāvājums, pieteikuma numur*, polise,
    preces kod*, qr kods, reisa numur*, rezervācija, rezervācijas kod*, reģistrācijas numur*,
    rēķina, rēķins, summa, sērijas numur*, sūtījuma, sūtījuma numur*, sūtījums, tālr, tālrunis,
    vairāk nekā, valsts kod*, versija, zvaniet
  `,

  ofOther: `
    abonenta, darījuma, klienta, līguma, pasūtījuma, pircēja, preces, puk, rezervācijas, sūtījuma,
    wifi
  `,

  userName: `konta nosaukums, lietotāja vārds, lietotājvārd*, lietotājvārds`,

  unit: `
    cilvēki, cipari, dienas, dienu, dienām, eiro, gadi, km, lietotāji, minūtes, minūtēm, minūšu,
    mēneši, nedēļas, punkti, reizes, sekundes, simboli, stundas, stundu, stundām
  `,

  digits: `ciparu`,

  expiry: `beidzas, derīga, derīgs, termiņš, tikai vienreiz, zaudē spēku`,

  caution: `
    ignorē, ignorējiet, ignorēt, konfidenciāls, nedalieties, neizpaudiet, nekas nav jādara,
    nepieprasījāt, nevienam, neņemiet vērā, neņemt vērā
  `,

  open: `
    apmeklējiet, atver, atveriet, ielīmējiet, klikšķiniet, kopējiet, noklikšķiniet, nospiediet,
    poga, pogas, pogu, pārlūk*, saite, saites, saiti, spiediet, šeit
  `,

  signIn: `
    autorizēties, ieiet, ielogoties, ielogotos, ienāciet, pierakstieties, pierakstītos,
    pierakstīšanās, piesakieties, pieslēgties, pieteikties, pieteiktos, pieteikšanās
  `,

  confirm: `
    aktivizē, aktivizējiet, aktivizēt, aktivizētu, aktivizēšana, aktivētu, apstiprini, apstipriniet,
    apstiprinu, apstiprinājum*, apstiprināt, apstiprinātu, apstiprināšana, atbloķēt, atbloķētu,
    pabeidziet reģistrāciju, pabeigt reģistrāciju, pabeigtu reģistrāciju, parakstiet, paraksts,
    parakstīt, parakstītu, parakstīšanai, verificēt, verifikācija
  `,

  reset: `
    (atiestatītu|nomainītu|atjaunotu) paroli, aizmirsta parole, aizmirsāt paroli,
    aizmirsāt savu paroli, atiestatiet paroli, atiestatīt paroli, atjaunot jūsu konta paroli,
    atjaunot manu paroli, atjaunot paroli, iestatiet jaunu paroli, iestatīt jaunu paroli,
    iestatīt paroli, izmainīt savu paroli, jauna parole, jaunu paroli, mainīt manu paroli,
    mainīt paroli, mainīt savu paroli, nomainiet paroli, nomainīt manu paroli, nomainīt paroli,
    paroles atiestatīšana, paroles atjaunošana, paroles maiņa, paroles maiņai, paroles maiņas,
    paroles maiņu, uzstādīt paroli
  `,

  invite: `
    ielūgums, pievienojieties, pievienoties, pieņemiet, pieņemt, uzaicina, uzaicināja, uzaicinājum*,
    uzaicinājums, uzaicināts
  `,

  emailChange: `e pasta adreses maiņa, e pasta maiņa, jauna e pasta adrese, mainīt e pastu`,

  agree: `abonēt, jā, tas biju es`,

  guide: `kā apstiprināt, kā atiestatīt, kā mainīt, paskaidro, raksts, rakstā`,

  done: `
    ir aktivizēts, ir aktīvs, ir apstiprināta, ir apstiprināts, ir atiestatīta, ir atjaunināta,
    ir dzēsts, ir mainīta, ir mainīts, ir nomainīta, ir noņemts, ir pievienots, tika mainīta,
    veiksmīgi
  `,

  undo: `
    atcelt, atceltu, atrakstīties, atsaukt, atteikties, bloķēt, ja jūs ne, ja tas nebiji tu,
    ja tas nebijāt jūs, jūs neesat, neatpazīstat, nebijāt jūs, neesat pieprasījis,
    neesat reģistrējis, neesi reģistrējis, neiesniedzāt, nemainījāt, nepieprasījāt,
    nepierakstījāties, nepieteicāties, neuzsākāt, neveicāt, noraidīt, tas nebiju es, ziņot
  `,

  deletion: `
    apstiprināt dzēšanu, dzēst kontu, dzēst manu kontu, konta dzēšan*, konta dzēšana, konta dzēšanu
  `,

  footer: `
    atbalsts, iestatījumi, izsekot sūtījumu, kontakti, noteikumi, palīdzība, par mums,
    privātuma politika, privātums, pārbaudīt darbības, sazinieties, skatīt pasūtījumu,
    skatīt pārlūkā, skatīt vairāk, uzzināt vairāk, visas tiesības aizsargātas
  `,

  event: `kalendāra uzaicinājums, sanāksme, sapulces id, tikšanās, videozvans`,

  booking: `
    biļete, brauciens, galdiņš, ierašanās, izbraukšana, izlidošana, lidojums, naktis,
    numurs viesnīcā, pasažieri, pasūtījums, piegāde, rezervācija, rezervācijas, viesi
  `,

  pickUp: `durvju kod*, izņemšanas kod*, paciņas saņemšanas kod*, saņemšanas kod*`,

  example: `piem., piemēram`,

  lasting: `durvju, seifa, signalizācijas, vārtu`,

  errand: `aktivizēt atlaidi`,
};
