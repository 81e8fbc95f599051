import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Icelandic. */
export const is: Vocabulary = {
  language: 'is',
  common:
    'og, að, þú, þinn, þitt, fyrir, er, með, ekki, þetta, ef, til, hefur, á, þinni, þig, okkur, verið, neðan, takk, í',
  code: 'staðfestingarkóð*, öryggiskóð*, innskráningarkóð*, aðgangskóð*, auðkenningarkóð*, einnota kóð*, einnota lykilorð*, virkjunarkóð*',
  weakCode: 'kóði*, kóða*, kóðinn',
  password: 'lykilorð*',
  enter: 'sláðu inn, notaðu, settu inn, skráðu, afritaðu, slá inn',
  copula: 'er, hér',
  otherNumber:
    'pöntun*, pöntunarnúmer*, reikning*, kvittun*, sendingarnúmer*, pakki, sending*, sími, síma, hringdu, fax, póstnúmer*, afsláttarkóð*, afsláttur, gjafakóð*, gjafabréf*, villukóð*, landskóð*, bókunarnúmer*, bókun*, viðskiptanúmer*, kennitala*, kt, kort, upphæð*, samtals, verð, staða, útgáfa, flug*, gata, miði',
  userName: 'notandanafn*, notendanafn*',
  unit: 'mínútur, mínútum, mínúta, klukkustundir, klukkutíma, dagar, daga, dag, vikur, mánuði, ár, sekúndur, kr, krónur, stig, notendur, manns, sinnum, stafir',
  digits: 'stafa*, tölustafa*',
  expiry: 'gildir, rennur út, gilt, gildistími',
  caution: 'ekki deila, deildu ekki, engum, hunsaðu, hunsa, baðst ekki',
  open: 'hér, smelltu, smella, hlekk*, tengil*, hnapp*, vafra*',
  signIn: 'skrá inn, skráðu þig inn, innskráning*, skrá þig inn',
  confirm:
    'staðfesta, staðfestu, staðfesting*, virkja, virkjaðu, aflæsa, opna aðgang*, ljúka skráningu, samþykkja',
  reset:
    'endurstilla lykilorð*, breyta lykilorð*, nýtt lykilorð*, endurstilling*, endurstilla, velja nýtt lykilorð, gleymt lykilorð, búa til lykilorð',
  invite: 'boð, samþykkja, boðið, hefur boðið þér, bauð þér, samþykkja boð, taka þátt',
  emailChange: 'nýtt netfang, breyta netfangi',
  done: 'hefur verið breytt, var breytt, hefur verið staðfest*, hefur verið virkjað*, hefur verið uppfært*, hefur verið eytt, tókst',
  undo: 'ekki þú, hætta við, afskrá, ef þetta varst ekki þú, varst ekki þú, ef þú baðst ekki, þekkir ekki, segja upp áskrift, hafna',
  deletion: 'eyða aðgang*, eyða reikning*',
  footer: 'persónuvernd, skilmálar, hjálp, aðstoð, hafa samband, stillingar, allur réttur áskilinn',
};
