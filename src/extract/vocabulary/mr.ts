import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Marathi. */
export const mr: Vocabulary = {
  language: 'mr',
  common: 'आणि, आपल्या, आपला, हा, ही, हे, तुमचा, तुमच्या, साठी, नाही, आहे, कृपया',
  code: 'पडताळणी कोड, सत्यापन कोड, सुरक्षा कोड, लॉगिन कोड, एकवेळ पासवर्ड, वन टाइम पासवर्ड, ओटीपी',
  weakCode: 'कोड',
  password: 'पासवर्ड',
  enter: 'प्रविष्ट करा, टाका, वापरा',
  copula: 'आहे',
  open: 'क्लिक करा, लिंक, दुवा, बटण',
  signIn: 'साइन इन, लॉग इन',
  confirm: 'पुष्टी, सत्यापित, सक्रिय, पडताळणी',
  reset: 'रीसेट, नवीन पासवर्ड, पासवर्ड बदला',
  invite: 'आमंत्रण, स्वीकार',
  undo: 'रद्द',
};
