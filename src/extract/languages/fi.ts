import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Finnish. */
export const fi: Vocabulary = {
  language: 'fi',

  common: `ei, että, ja, jos, kun, me, ole, olet, on, se, sinun, tai, tili, tilisi, tämä, voit`,

  code: `
    *todennuskoodi*, *vahvistuskoodi*, *varmennuskoodi*, aktivointikoodi*, hyväksymiskoodi*,
    kertakoodi*, kertasalasana*, kirjautumisen tunniste, kirjautumisen tunnisteesi,
    kirjautumiskoodi*, kirjautumissalasana*, kirjautumistunniste*, kuusinumeroinen koodi*,
    nollauskoodi*, numeroinen koodi*, otp, palautuskoodi*, pääsykoodi*, rekisteröintikoodi*,
    sisäänkirjautumiskoodi*, sms koodi*, tarkistuskoodi*, tekstiviestikoodi*, tilapäinen koodi*,
    tilapäinen salasana*, todennuskoodi*, tunnistautumiskoodi*, tunnistuskoodi*, tunnuskoodi*,
    turvakoodi*, vahvistuskoodi*, valtuutuskoodi*, varmennekoodi*, varmistuskoodi*,
    väliaikainen koodi*, väliaikainen pin*, väliaikainen salasana*
  `,

  oneTime: `
    kertakäyttöinen koodi*, kertakäyttöinen pin*, kertakäyttöinen salasana*, kertakäyttöisen koodi*,
    kertakäyttöistä koodia, kertakäyttökoodi*, kertakäyttösalasana*, kertakäyttötunnus*
  `,

  weakCode: `
    koodi*, koodia, koodin, koodisi, numerosarja*, pin, pin koodi*, tunnisteesi, tunnusluku*,
    tunnusluvu*
  `,

  password: `salasana*`,

  enter: `
    anna, antamalla, kirjoita, kirjoittamalla, kopioi, käyttämällä, käytä, liitä, näppäile,
    syöttäkää, syöttämällä, syötä
  `,

  copula: `alla, on`,

  otherNumber: `
    alennus, alennuskoodi*, api avain*, asiakasnumero*, asiakaspalvelu*, etukoodi*, faksi,
    henkilötunnus*, hinta, jäsennumero*, kampanjakoodi*, katu, kortti, kuitti, kuponki,
    kuponkikoodi*, lahjakoodi*, lahjakortti*, lasku, laskun, laskunro, laskunumero*, lennon numero*,
    lento, lippu, lippukoodi*, lähdekoodi*, lähetys*, lähetysnumero*, lähetystunnus*, maakoodi*,
    ovikoodi*, paketti, pakettikoodi*, postinumero*, puh, puhelin, qr koodi*, saldo, sarjanumero*,
    seurantakoodi*, seurantatunnus*, sivu, soita, sopimusnumero*, summa, suosittelukoodi,
    suuntanumero, tapahtuma, tapausnumero*, tarjous, tarjouskoodi*, tilakoodi*, tilauksen, tilaus,
    tilausnro, tilausnumero*, tilinumero*, tuotekoodi*, tuotenumero*, vakuutusnumero*, varaus*,
    varauskoodi*, varaustunnus*, versio, viite, viitenumero*, viivakoodi*, virhe, virhekoodi*,
    väärä koodi, väärän koodin, wifi salasana*, y tunnus, yhteensä, yli
  `,

  ofOther: `
    alueen, asiakas, asiakkaan, kampanja, kaupan, kurssi, kurssin, kyselyn, luokan, lähetyksen,
    paikan, palautus, projektin, reseptin, seuranta, sopimus, tapahtuma, tariffin, tilauksen,
    tilaus, tuote, tuotteen, varauksen, varaus, värin
  `,

  userName: `kirjautumisnimi*, käyttäjänime*, käyttäjänimi*, käyttäjätunnuks*, käyttäjätunnus*`,

  unit: `
    euroa, henkilöä, kertaa, km, kuukautta, käyttäjää, merkkiä, min, minuutin, minuutti, minuuttia,
    numeroa, pistettä, päivä, päivän, päivää, sekuntia, tunnin, tunti, tuntia, tuotetta, viikkoa,
    vuotta
  `,

  digits: `numero*`,

  expiry: `kertakäyttöinen, umpeutuu, vain kerran, vanhenee, voimassa`,

  spent: `ei enää toimi, ei kelpaa, ei ole enää voimassa, ei toimi, ei toimi enää, on vanhentunut`,

  caution: `
    et pyytänyt, huomiotta, jättää huomioimatta, jättää tämän viestin, kenellekään,
    luottamuksellinen, ohita, sinun ei tarvitse, unohda tämä viesti, voit jättää, voit ohittaa,
    voit unohtaa, älä anna, älä jaa, älä kerro, älä luovuta, älä paljasta, älä välitä
  `,

  open: `
    avaa, klikkaa, kopioi, liitä, linkki*, linkkiä, napsauta, napsauttamalla, paina, painike*,
    painiketta, selaime*, selain, tässä, tästä, täältä, vieraile
  `,

  signIn: `
    kirjaudu, kirjautua, kirjautuaksesi, kirjautuminen, kirjautumislinkki*, sisään kirjautumi*,
    sisäänkirjautuminen
  `,

  confirm: `
    aktivoi, aktivoida, aktivoidaksesi, aktivointi, aktivointilinkki*, allekirjoita,
    allekirjoitettava, allekirjoitettavaksi, allekirjoittaa, allekirjoittaaksesi, allekirjoitus,
    avaa lukitus, avaa tilin lukitus, avata lukitun tilisi, avataksesi lukitun tilisi, hyväksy,
    jatka tilin voimassaolo*, jatka tilisi voimassaolo*, jatkaaksesi tilisi voimassaolo*,
    lukituksen avaaminen, ottaa tilin käyttöön, ottaaksesi tilin käyttöön,
    pidennä tilin voimassaolo*, poista lukitus, poistaaksesi lukituksen, sähköpostivarmistus,
    säilytä tilini, todenna, vahvista, vahvista sähköposti*, vahvistaa, vahvistaaksesi,
    vahvistamalla, vahvistaminen, vahvistan, vahvistus, vahvistuslinkki*, varmenna, varmista,
    varmistaa, viimeistele, viimeistellä rekisteröitymisen, viimeistelläksesi rekisteröitymisen
  `,

  reset: `
    (vaihtaaksesi|palauttaaksesi) salasanasi, aseta salasana, luo salasana, muuta salasana,
    nollaa salasana*, nollata salasanasi, palauta salasana, palauta salasana*, palauta salasanasi,
    palauttaa salasana*, resetoida salasana*, salasana hukassa, salasana unohtu*,
    salasanan asettami*, salasanan muuttaminen, salasanan nollau*, salasanan palau*,
    salasanan palauttaminen, salasanan uusimi*, salasanan uusiminen, salasanan vaih*,
    salasanasi palaut*, unohditko salasana*, unohtuiko salasana, unohtunut salasana,
    uuden salasanan, uusi salasana, uusia salasana*, uutta salasanaa, vaihda salasana,
    vaihda salasana*, vaihda salasanasi, vaihtaa salasana*
  `,

  invite: `
    hyväksy, hyväksy kutsu, kutsu, kutsui, kutsun, kutsuttu, kutsuu sinut, liittyä, liity,
    on kutsunut
  `,

  emailChange: `
    sähköpostiosoitteen muut*, sähköpostiosoitteen vaih*, uusi sähköpostiosoite, vaihda sähköposti*
  `,

  agree: `kyllä, käytä tätä osoitetta, se olin minä, tilaa uutiskirje, tilaan uutiskirjeen`,

  guide: `artikkeli, kertoo kuinka, kertoo miten, kuinka, miten, näin, ohje, opas, vaihe vaiheelta`,

  alert: `
    epäilyttävä toiminta, epätavallinen toiminta, kirjautumisyritys, tuntematon laite,
    turvallisuusilmoitus, uusi kirjautuminen, uusi laite
  `,

  done: `
    muutettiin, on aktivoitu, on allekirjoitettu, on lisätty, on muutettu, on nollattu,
    on nyt aktiivinen, on otettu käyttöön, on palautettu, on poistettu, on poistettu käytöstä,
    on päivitetty, on vahvistettu, on vaihdettu, on varmennettu, onnistui, ovat allekirjoittaneet,
    vaihdettiin
  `,

  undo: `
    en ollut minä, et itse, et kirjautunut, et ole pyytänyt, et ole vaihtanut, et ollut sinä,
    et pyytänyt, et tehnyt, et tunnista, et vaihtanut, etkö se ollut sinä, etkö tehnyt tätä, hylkää,
    ilmoita, jos et ollut se sinä, jos et pyytänyt, jos se et ollut sinä, kumoa, lopeta tilaus,
    peru tilaus, peruuta, peruuta tilaus, peruutus
  `,

  deletion: `
    poista tili, poista tili*, poista tilini, poista tilisi, poistaa tili*, poistamaan tilisi,
    tilin poist*, tilin poistaminen, tilin poisto, tilin sulkeminen, tilisi poist*,
    tilisi poistaminen, vahvista poisto
  `,

  errand: `
    aktivoi alennus, tilauksen vahvistus, tilausvahvistus, täydennä profiili, vahvista aika,
    vahvista maksu, vahvista osallistuminen, vahvista tilaus, vahvista toimitus,
    vahvista vastaanotto, viimeistele ostos, viimeistele tilauksesi, viimeistele tilaus
  `,

  footer: `
    asetukset, asiakaspalvelu, ehdot, kaikki oikeudet, käyttöehdot, lue lisää, näytä kommentti,
    näytä profiili, näytä selaimessa, näytä tiedot, näytä tilaus, näytä viesti, ohje, ohjeet,
    ota yhteyttä, seuraa lähetystä, seuraa meitä, seuraa tilausta, tarkista tili, tarkista toiminta,
    tietoa meistä, tietosuoja, tietosuojaseloste, tilauksen tila, tilauksesi tila, tuki, vastaa,
    yhteystiedot, yksityisyys
  `,

  event: `
    ajanvaraus, kalenterikutsu, kokouksen id, kokouksen tunnus, kokous, kokoustunnus, tapaaminen,
    videokokous
  `,

  booking: `
    aikuista, asiakasmäärä, hotelli, huone, lento, lippu, lähtö, majoitus, matka, matkustajat,
    paikka, pöytä, saapuminen, tilauksesi, tilaus, toimitus, varauksesi, varaus, vieraat, vierasta,
    yötä
  `,

  pickUp: `lokerokoodi*, luovutuskoodi*, noutokoodi*, noutopin*, noutotunnus*`,

  example: `esim., esimerkiksi`,

  lasting: `
    asiakaspalvelun, avainlokero*, hälyttimen, hälytys, oven, ovi, portin, puk, sim kortti, tuen,
    tuki, tulostin, ulko oven, vastaaja, wifi
  `,

  answered: `
    hylkäsi kutsun, hylkäsi kutsusi, hyväksyi kutsun, hyväksyi kutsusi, kutsu on vanhentunut,
    kutsu peruttiin, on hyväksynyt kutsun, on hyväksynyt kutsusi
  `,
};
