import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Albanian. */
export const sq: Vocabulary = {
  language: 'sq',
  common: 'dhe, të, një, për, në, është, juaj, ju, kjo, ky, me, nuk, nga, ose',
  code: 'kodi i verifikimit, kodin e verifikimit, kod verifikimi, kodi i konfirmimit, kodin e konfirmimit, kodi i sigurisë, kodi i hyrjes, kodi juaj, fjalëkalim njëpërdorimsh, kodi i aktivizimit',
  weakCode: 'kod, kodi, kodin',
  password: 'fjalëkalim*',
  enter: 'shkruani, vendosni, përdorni, futni, kopjoni',
  copula: 'është, vijon',
  open: 'këtu, klikoni, kliko, lidhje*, butoni*, shfletues*',
  signIn: 'hyni, hyr, identifikohu',
  confirm: 'konfirmo, konfirmoni, verifiko, verifikoni, verifikim*, aktivizo, aktivizoni',
  reset:
    'rivendosni fjalëkalimin, rivendos fjalëkalimin, rivendosjen e fjalëkalimit, ndrysho fjalëkalimin, fjalëkalim i ri',
  invite: 'ftesë, ftesën, ftuar, prano',
  undo: 'nuk ishit ju, anulo, çregjistrohu',
};
