import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Gujarati. */
export const gu: Vocabulary = {
  language: 'gu',
  common: 'અને, તમારા, તમારો, આ, માટે, છે, કરો, નથી, તમે, એક',
  code: 'ચકાસણી કોડ, પુષ્ટિકરણ કોડ, સુરક્ષા કોડ, લૉગિન કોડ, વન ટાઇમ પાસવર્ડ, ઓટીપી',
  weakCode: 'કોડ',
  password: 'પાસવર્ડ',
  enter: 'દાખલ કરો, વાપરો, ઉપયોગ કરો',
  copula: 'છે',
  open: 'ક્લિક, લિંક, બટન',
  signIn: 'સાઇન ઇન, લૉગ ઇન',
  confirm: 'પુષ્ટિ, ચકાસ*, સક્રિય',
  reset: 'રીસેટ, નવો પાસવર્ડ',
};
