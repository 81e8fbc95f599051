import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Icelandic. */
export const is: Vocabulary = {
  language: 'is',

  common: `
    að, ef, ekki, er, fyrir, hefur, með, neðan, og, okkur, takk, til, verið, á, í, þetta, þig, þinn,
    þinni, þitt, þú
  `,

  code: `
    auðkenningarkóð*, auðkenniskóð*, aðgangskóð*, aðgangskóðinn þinn, innskráningarkóð*,
    innskráningarkóðinn þinn, sannprófunarkóð*, sannvottunarkóð*, staðfestingarkóð*,
    staðfestingarkóðinn þinn, virkjunarkóð*, öryggiskóð*, öryggiskóðinn þinn
  `,

  oneTime: `einnota kóð*, einnota lykilorð*`,

  weakCode: `kóða*, kóði, kóði*, kóðinn`,

  password: `lykilorð*`,

  enter: `afritaðu, notaðu, settu inn, skráðu, slá inn, sláðu inn`,

  copula: `er, hér`,

  otherNumber: `
    afsláttarkóð*, afsláttarmiðakóði, afsláttur, bókun*, bókunarnúmer*, fax, flug*, gata,
    gjafabréf*, gjafakortskóði, gjafakóð*, hringdu, kennitala*, kort, kt, kvittun*, landskóð*, miði,
    pakki, póstnúmer*, pöntun*, pöntunarnúmer*, rakningarkóði, reikning*, samtals, sending*,
    sendingarnúmer*, staða, síma, sími, tilvísunarkóði, upphæð*, verð, villukóð*, viðskiptanúmer*,
    vörukóði, útgáfa
  `,

  ofOther: `bókunar, færslu, pöntunar, samnings, sendingar, viðskipta, viðskiptavinar, vöru`,

  userName: `notandanafn*, notendanafn*`,

  unit: `
    dag, daga, dagar, klukkustundir, klukkutíma, kr, krónur, manns, mánuði, mínúta, mínútum,
    mínútur, notendur, sekúndur, sinnum, stafir, stig, vikur, ár
  `,

  digits: `stafa*, tölustafa*`,

  expiry: `gildir, gildistími, gilt, rennur út`,

  caution: `baðst ekki, deildu ekki, ekki deila, engum, hunsa, hunsað, hunsaðu`,

  open: `hlekk*, hnapp*, hér, slóð*, slóðina, smella, smelltu, tengil*, vafra*, ýttu`,

  signIn: `innskrá, innskráning*, innskráðu, skrá inn, skrá þig inn, skráðu þig inn`,

  confirm: `
    aflæsa, ljúka skráningu, ljúktu við nýskráning*, opna aðgang*, opna læsingu, samþykkja,
    sannreyna, staðfesta, staðfesting*, staðfestið, staðfestu, til undirritunar, undirrita,
    undirskrift, virkja, virkjaðu
  `,

  reset: `
    breyta lykilorð*, búa til lykilorð, endursetja lykilorð, endursetja lykilorð*,
    endursettu lykilorðið, endurstilla, endurstilla lykilorð*, endurstilling*,
    gleymdirðu lykilorðinu, gleymt lykilorð, nýtt lykilorð*, skrá lykilorð*, velja nýtt lykilorð
  `,

  invite: `bauð þér, boð, boðið, samþykkja, samþykkja boð, taka þátt`,

  emailChange: `breyta netfangi, nýtt netfang`,

  agree: `já, þetta var ég`,

  guide: `grein, hvernig, leiðbeiningar`,

  done: `
    hefur verið breytt, hefur verið eytt, hefur verið staðfest*, hefur verið uppfært*,
    hefur verið virkjað*, tókst, var breytt
  `,

  undo: `
    afskrá, breyttir því ekki, ef þú baðst ekki, ekki þú, hafna, hætta við, segja upp áskrift,
    stendur ekki að baki, þekkir ekki
  `,

  deletion: `
    eyða aðgang*, eyða aðgangi, eyða reikning*, eyða reikningi, eyða reikningnum mínum,
    eyðing reiknings, eyðingu reikningsins
  `,

  footer: `allur réttur áskilinn, aðstoð, hafa samband, hjálp, persónuvernd, skilmálar, stillingar`,
};
