import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Icelandic. */
export const is: Vocabulary = {
  language: 'is',
  common: 'og, að, þú, þinn, þitt, fyrir, er, með, ekki, þetta, ef, til, hefur, á',
  code: 'staðfestingarkóð*, öryggiskóð*, innskráningarkóð*, aðgangskóð*, auðkenningarkóð*, einnota kóð*, einnota lykilorð*, virkjunarkóð*',
  weakCode: 'kóði*, kóða*, kóðinn',
  password: 'lykilorð*',
  enter: 'sláðu inn, notaðu, settu inn',
  copula: 'er',
  open: 'hér, smelltu, smella, hlekk*, tengil*, hnapp*, vafra*',
  signIn: 'skrá inn, skráðu þig inn, innskráning*',
  confirm: 'staðfesta, staðfestu, staðfesting*, virkja, virkjaðu, aflæsa, opna aðgang*',
  reset: 'endurstilla lykilorð*, breyta lykilorð*, nýtt lykilorð*, endurstilling*',
  invite: 'boð, samþykkja',
  undo: 'ekki þú, hætta við, afskrá',
  deletion: 'eyða aðgang*, eyða reikning*',
};
