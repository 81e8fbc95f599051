import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Sinhala. */
export const si: Vocabulary = {
  language: 'si',
  common: 'සහ, ඔබගේ, ඔබේ, මෙම, සඳහා, ඔබ, නොවේ, කරන්න',
  code: 'සත්‍යාපන කේතය, තහවුරු කිරීමේ කේතය, ආරක්ෂක කේතය, පිවිසුම් කේතය',
  weakCode: 'කේතය*',
  password: 'මුරපදය*',
  enter: 'ඇතුළත් කරන්න, භාවිතා කරන්න',
  open: 'ක්ලික්, සබැඳිය*, බොත්තම*',
  confirm: 'තහවුරු, සත්‍යාපන*, සක්‍රිය',
  reset: 'යළි සකස්, නව මුරපදය',
};
