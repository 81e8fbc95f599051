import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Telugu. */
export const te: Vocabulary = {
  language: 'te',
  common: 'మరియు, మీ, ఈ, ఒక, మీరు, కోసం, చేయండి, కాదు, మా',
  code: 'ధృవీకరణ కోడ్, ధ్రువీకరణ కోడ్, భద్రతా కోడ్, లాగిన్ కోడ్, వన్ టైమ్ పాస్‌వర్డ్, ఓటీపీ',
  weakCode: 'కోడ్*',
  password: 'పాస్‌వర్డ్*',
  enter: 'నమోదు చేయండి, ఉపయోగించండి',
  open: 'క్లిక్, లింక్*, బటన్*',
  signIn: 'సైన్ ఇన్, లాగిన్',
  confirm: 'నిర్ధారించ*, ధృవీకర*, సక్రియ*',
  reset: 'రీసెట్*, కొత్త పాస్‌వర్డ్',
  invite: 'ఆహ్వాన*, అంగీకరించ*',
};
