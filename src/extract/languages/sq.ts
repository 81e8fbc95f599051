import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Albanian. */
export const sq: Vocabulary = {
  language: 'sq',
  common:
    'dhe, të, një, për, në, është, juaj, ju, kjo, ky, me, nuk, nga, ose, tuaj, tuajën, ne, morëm, faleminderit, më poshtë, këtë, që, do, pas',
  code: 'kodi i verifikimit, kodin e verifikimit, kod verifikimi, kodi i konfirmimit, kodin e konfirmimit, kodi i sigurisë, kodi i hyrjes, kodi juaj, fjalëkalim njëpërdorimsh, kodi i aktivizimit, kodi juaj i verifikimit, kodin tuaj të verifikimit, kodi juaj i konfirmimit, kodi juaj i sigurisë, kodi juaj i hyrjes, kodin e aktivizimit, kodi i përkohshëm, fjalëkalimi njëpërdorimsh, fjalëkalim i përkohshëm, fjalëkalimi i përkohshëm, kod njëpërdorimsh, kodi i autentifikimit',
  weakCode: 'kod, kodi, kodin, kodit',
  password: 'fjalëkalim*',
  enter: 'shkruani, vendosni, përdorni, futni, kopjoni, jepni, fusni',
  copula: 'është, vijon, si më poshtë',
  otherNumber:
    'porosi, porosia, porosinë, numri i porosisë, faturë, fatura, numri i faturës, dëftesë, numri i gjurmimit, pako, dërgesa, telefon, tel, telefononi, faks, kodi postar, kod zbritjeje, kodi i zbritjes, zbritje, kod promocional, kodi promocional, kupon, kodi i gabimit, kodi i shtetit, kodi burimor, rezervim, rezervimi, numri i klientit, numri i llogarisë, karta, shuma, totali, çmimi, bilanci, versioni, fluturim, rruga, nipt, bileta',
  userName: 'emri i përdoruesit, emrin e përdoruesit, emër përdoruesi, emri i llogarisë',
  unit: 'minuta, minutash, minutë, orë, orësh, ditë, ditësh, javë, muaj, vjet, sekonda, lekë, euro, pikë, përdorues, persona, herë, karaktere, shifra',
  digits: 'shifror*, shifra',
  expiry: 'skadon, vlen, i vlefshëm, e vlefshme',
  caution:
    'mos e ndani, mos e shpërndani, askënd, askujt, injorojeni, injoroni, shpërfilleni, nuk e keni kërkuar',
  open: 'këtu, klikoni, kliko, lidhje*, butoni*, shfletues*, shtypni',
  signIn: "hyni, hyr, identifikohu, hyrje, identifikohuni, t'u identifikuar, kyçuni",
  confirm:
    'konfirmo, konfirmoni, verifiko, verifikoni, verifikim*, aktivizo, aktivizoni, konfirmim*, përfundoni regjistrimin',
  reset:
    'rivendosni fjalëkalimin, rivendos fjalëkalimin, rivendosjen e fjalëkalimit, ndrysho fjalëkalimin, fjalëkalim i ri, rivendosja e fjalëkalimit, rivendosur fjalëkalimin, vendos fjalëkalim të ri, fjalëkalim të ri, fjalëkalimin e ri, ndryshimi i fjalëkalimit, keni harruar fjalëkalimin',
  invite: 'ftesë, ftesën, ftuar, prano, ftesa, ju ka ftuar, ju fton, pranoni, bashkohu',
  emailChange: 'email i ri, adresa e re, ndryshimi i emailit',
  done: 'u ndryshua, është ndryshuar, u konfirmua, u verifikua, u aktivizua, u përditësua, u rivendos, u fshi, me sukses',
  undo: 'nuk ishit ju, anulo, çregjistrohu, nëse nuk ishit ju, nëse nuk e, nuk e keni kërkuar, anuloni, çabonohu, refuzo, blloko',
  footer:
    'privatësia, kushtet, ndihmë, mbështetje, kontakt, cilësimet, rreth nesh, mëso më shumë, të gjitha të drejtat, gjurmo porosinë',
};
