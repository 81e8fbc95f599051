import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Punjabi. */
export const pa: Vocabulary = {
  language: 'pa',
  common: 'ਅਤੇ, ਤੁਹਾਡਾ, ਤੁਹਾਡੇ, ਇਹ, ਲਈ, ਹੈ, ਕਰੋ, ਨਹੀਂ, ਤੁਸੀਂ',
  code: 'ਤਸਦੀਕ ਕੋਡ, ਪੁਸ਼ਟੀਕਰਨ ਕੋਡ, ਸੁਰੱਖਿਆ ਕੋਡ, ਲੌਗਇਨ ਕੋਡ',
  weakCode: 'ਕੋਡ',
  password: 'ਪਾਸਵਰਡ',
  enter: 'ਦਰਜ ਕਰੋ, ਵਰਤੋ',
  copula: 'ਹੈ',
  open: 'ਕਲਿੱਕ, ਲਿੰਕ, ਬਟਨ',
  confirm: 'ਪੁਸ਼ਟੀ, ਤਸਦੀਕ',
  reset: 'ਰੀਸੈੱਟ, ਨਵਾਂ ਪਾਸਵਰਡ',
};
