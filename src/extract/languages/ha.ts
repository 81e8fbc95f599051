import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Hausa. */
export const ha: Vocabulary = {
  language: 'ha',

  common: `a, ba, da, don, idan, ka, ku, kuna, na, naka, ne, ta, wannan, zuwa`,

  code: `lambar sirri, lambar tabbaci, lambar tabbatarwa*, lambar tantancewa`,

  weakCode: `kod, lamba, lambar ka, lambarka, lambarku`,

  userName: `sunan mai amfani`,

  enter: `rubuta, sa, shigar da, yi amfani da`,

  copula: `ce, ita ce, ne, shi ne`,

  expiry: `zai kare, zata kare`,

  caution: `kada ka ba, kada ka gaya, kada ka raba`,

  confirm: `tabbatar*`,

  open: `danna`,
};
