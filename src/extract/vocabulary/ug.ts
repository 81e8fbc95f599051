import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Uyghur. */
export const ug: Vocabulary = {
  language: 'ug',
  common: 'ۋە, بۇ, سىزنىڭ, ئۈچۈن, بىلەن, ئەگەر, سىز, بىر',
  code: 'دەلىللەش كودى*, تەستىقلاش كودى*, كىرىش كودى*',
  weakCode: 'كود*, ئىم',
  password: 'پارول*',
  enter: 'كىرگۈزۈڭ',
  open: 'چېكىڭ, ئۇلانما*, توپچا*',
  signIn: 'كىرىش',
  confirm: 'دەلىللەش, جەزملەش, ئاكتىپلاش',
  reset: 'پارولنى ئەسلىگە, پارولنى ئۆزگەرتىش, يېڭى پارول, ئىمنى ئۆزگەرتىش',
  invite: 'تەكلىپ*',
  undo: 'بىكار قىلىش',
};
