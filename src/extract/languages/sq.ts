import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Albanian. */
export const sq: Vocabulary = {
  language: 'sq',

  common: `
    dhe, do, faleminderit, ju, juaj, kjo, ky, këtë, me, morëm, më poshtë, nga, një, nuk, në, ose,
    pas, për, që, tuaj, tuajën, të, është
  `,

  code: `
    fjalëkalim i përkohshëm, fjalëkalimi i përkohshëm, kod verifikimi, kodi i aksesit,
    kodi i aktivizimit, kodi i autentifikimit, kodi i hyrjes, kodi i konfirmimit, kodi i përkohshëm,
    kodi i sigurisë, kodi i verifikimit, kodi i vërtetimit, kodi juaj, kodi juaj i hyrjes,
    kodi juaj i konfirmimit, kodi juaj i sigurisë, kodi juaj i verifikimit, kodi verifikues,
    kodin e aktivizimit, kodin e konfirmimit, kodin e verifikimit, kodin e vërtetimit,
    kodin tuaj të verifikimit
  `,

  oneTime: `
    fjalëkalim njëpërdorimsh, fjalëkalim njëpërdorimësh, fjalëkalimi njëpërdorimsh,
    fjalëkalimi njëpërdorimësh, fjalëkalimin njëpërdorimësh, kod njëpërdorimsh, kod njëpërdorimësh,
    kodi njëpërdorimësh, kodin njëpërdorimësh
  `,

  weakCode: `kod, kodi, kodin, kodit`,

  password: `fjalëkalim*`,

  enter: `fusni, futni, jepni, kopjoni, përdorni, shkruani, vendosni`,

  copula: `si më poshtë, vijon, është`,

  otherNumber: `
    bilanci, bileta, dëftesë, dërgesa, faks, fatura, faturë, fluturim, karta, kod promocional,
    kod zbritjeje, kodi burimor, kodi i gabimit, kodi i gjurmimit, kodi i kartës dhuratë,
    kodi i kuponit, kodi i produktit, kodi i referimit, kodi i rezervimit, kodi i shtetit,
    kodi i zbritjes, kodi postar, kodi promocional, kupon, nipt, numri i faturës, numri i gjurmimit,
    numri i klientit, numri i llogarisë, numri i porosisë, pako, porosi, porosia, porosinë,
    rezervim, rezervimi, rruga, shuma, tel, telefon, telefononi, totali, versioni, zbritje, çmimi
  `,

  ofOther: `dërgesës, klientit, kontratës, porosisë, postar, produktit, rezervimit, transaksionit`,

  userName: `emri i llogarisë, emri i përdoruesit, emrin e përdoruesit, emër përdoruesi`,

  unit: `
    ditë, ditësh, euro, herë, javë, karaktere, lekë, minuta, minutash, minutë, muaj, orë, orësh,
    persona, pikë, përdorues, sekonda, shifra, vjet
  `,

  digits: `shifra, shifror*`,

  expiry: `e vlefshme, i vlefshëm, skadon, vlen`,

  caution: `
    askujt, askënd, injorojeni, injoroni, mos e ndani, mos e shpërndani, nuk e keni kërkuar,
    shpërfilleni
  `,

  open: `
    butoni*, hap këtë, hapeni, kliko, klikoni, këtu, lidhje*, linku, linkun, shfletues*, shtypni,
    vizitoni
  `,

  signIn: `
    bëni hyrjen, hyni, hyr, hyrje, hyrë në llogari, identifikim, identifikohu, identifikohuni,
    kyçuni, t'u identifikuar
  `,

  confirm: `
    aktivizo, aktivizoni, aktivizuar, konfirmim*, konfirmo, konfirmoni, konfirmuar, nënshkruaj,
    nënshkruar dokumentin, plotësoni regjistrimin, për nënshkrim, përfundo regjistrimin,
    përfundoni regjistrimin, përfunduar regjistrimin, ripohim*, ripoho, ripohojeni, ripohoni,
    verifikim*, verifiko, verifikoni, vërtetim*, vërtetoni, zhblloko, zhbllokuar llogarinë
  `,

  reset: `
    cakto fjalëkalimin, caktoni fjalëkalim, fjalëkalim i ri, fjalëkalim të ri, fjalëkalimin e ri,
    harruat fjalëkalimin, keni harruar fjalëkalimin, ndryshim fjalëkalimi, ndryshimi i fjalëkalimit,
    ndrysho fjalëkalimin, ndryshoje fjalëkalimin, ndryshoni fjalëkalimin, ndryshuar fjalëkalimin,
    ricaktim fjalëkalimi, ricaktim fjalëkalimi*, ricaktimi fjalëkalimi, ricaktimin e fjalëkalimit,
    ricakto fjalëkalimin, ricaktohet fjalëkalimi, ricaktoni fjalëkalimin, rivendos fjalëkalimin,
    rivendosja e fjalëkalimit, rivendosjen e fjalëkalimit, rivendosni fjalëkalimin,
    rivendosni password*, rivendosur fjalëkalimin, rivendosur passwordin
  `,

  invite: `bashkohu, ftesa, ftesë, ftesën, ftuar, ju fton, prano, pranoni`,

  emailChange: `adresa e re, email i ri, ndryshimi i emailit`,

  agree: `isha unë, po`,

  guide: `artikull, si të`,

  done: `
    me sukses, u aktivizua, u fshi, u konfirmua, u ndryshua, u përditësua, u rivendos, u verifikua,
    është ndryshuar
  `,

  undo: `
    anulo, anuloni, anuluar, blloko, nuk e keni bërë, nuk e keni kërkuar, nuk e keni ndryshuar,
    nuk ishit ju, nuk ju përket, nuk të përket, nëse nuk e, refuzo, s'qe bërë nga ju, çabonohu,
    çregjistrohu
  `,

  deletion: `fshi llogarinë, fshi llogarinë time, fshirja e llogarisë, fshirjen e llogarisë`,

  footer: `
    cilësimet, gjurmo porosinë, kontakt, kushtet, mbështetje, mëso më shumë, ndihmë, privatësia,
    rreth nesh, të gjitha të drejtat
  `,
};
