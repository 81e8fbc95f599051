import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Pashto. */
export const ps: Vocabulary = {
  language: 'ps',

  common: `او, د, دا, زموږ, ستاسو, لپاره, مهرباني, نه, په, چې, که, یا`,

  code: `د امنیت کوډ, د تایید کوډ, د تصدیق کوډ, د فعالولو کوډ, د ننوتلو کوډ, یو ځل کارېدونکی`,

  weakCode: `کوډ*`,

  password: `پاسورډ, پټنوم`,

  enter: `دننه کړئ, ولیکئ, وکاروئ`,

  copula: `ده, دی`,

  userName: `د کارن نوم, د کارونکي نوم, کارن نوم`,

  open: `تڼۍ*, لینک*, کلیک وکړئ`,

  signIn: `ننوتل, ننوځئ`,

  confirm: `تایید*, تصدیق*, فعال*`,

  reset: `نوی پاسورډ, پاسورډ بدلول, پاسورډ بیا`,

  invite: `بلنه, ومنئ`,

  undo: `لغوه, ناگارلو, که تاسو نه وئ`,
};
