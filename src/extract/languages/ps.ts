import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Pashto. */
export const ps: Vocabulary = {
  language: 'ps',
  common: 'او, د, په, ستاسو, دا, چې, که, نه, یا, لپاره, زموږ, مهرباني',
  code: 'د تایید کوډ, د تصدیق کوډ, د امنیت کوډ, د ننوتلو کوډ, یو ځل کارېدونکی, د فعالولو کوډ',
  weakCode: 'کوډ*',
  password: 'پاسورډ, پټنوم',
  enter: 'دننه کړئ, ولیکئ, وکاروئ',
  copula: 'دی, ده',
  userName: 'کارن نوم, د کارن نوم, د کارونکي نوم',
  open: 'کلیک وکړئ, لینک*, تڼۍ*',
  signIn: 'ننوتل, ننوځئ',
  confirm: 'تایید*, تصدیق*, فعال*',
  reset: 'پاسورډ بیا, نوی پاسورډ, پاسورډ بدلول',
  invite: 'بلنه, ومنئ',
  undo: 'که تاسو نه وئ, لغوه',
};
