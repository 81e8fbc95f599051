import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Amharic. */
export const am: Vocabulary = {
  language: 'am',
  common: 'እና, የእርስዎ, ይህ, ለ, ነው, እባክዎ, ካልሆነ, የ',
  code: 'የማረጋገጫ ኮድ, የደህንነት ኮድ, የመግቢያ ኮድ, የአንድ ጊዜ የይለፍ ቃል',
  weakCode: 'ኮድ*',
  password: 'የይለፍ ቃል*',
  enter: 'ያስገቡ, ይጠቀሙ',
  copula: 'ነው',
  open: 'ጠቅ ያድርጉ, አገናኝ',
  confirm: 'ያረጋግጡ, ማረጋገጫ, አረጋግጥ',
  reset: 'ዳግም ያስጀምሩ, አዲስ የይለፍ ቃል',
};
