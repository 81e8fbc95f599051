import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Kannada. */
export const kn: Vocabulary = {
  language: 'kn',
  common: 'ಮತ್ತು, ನಿಮ್ಮ, ಈ, ಒಂದು, ನೀವು, ಮಾಡಿ, ಅಲ್ಲ, ನಮ್ಮ',
  code: 'ಪರಿಶೀಲನಾ ಕೋಡ್, ದೃಢೀಕರಣ ಕೋಡ್, ಭದ್ರತಾ ಕೋಡ್, ಲಾಗಿನ್ ಕೋಡ್, ಒಟಿಪಿ',
  weakCode: 'ಕೋಡ್*',
  password: 'ಪಾಸ್‌ವರ್ಡ್*',
  enter: 'ನಮೂದಿಸಿ, ಬಳಸಿ',
  open: 'ಕ್ಲಿಕ್, ಲಿಂಕ್*, ಬಟನ್*',
  confirm: 'ದೃಢೀಕರಿ*, ಪರಿಶೀಲಿ*, ಸಕ್ರಿಯ*',
  reset: 'ಮರುಹೊಂದಿ*, ಹೊಸ ಪಾಸ್‌ವರ್ಡ್',
};
