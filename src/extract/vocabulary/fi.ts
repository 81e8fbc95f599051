import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Finnish. */
export const fi: Vocabulary = {
  language: 'fi',
  common: 'ja, on, ei, se, tämä, tai, että, jos, voit, sinun, kun, olet, ole, tili, tilisi, me',
  code: 'vahvistuskoodi*, todennuskoodi*, turvakoodi*, kirjautumiskoodi*, pääsykoodi*, kertakäyttökoodi*, kertakäyttöinen koodi*, kertakäyttöistä koodia, kertakäyttösalasana*, kertakäyttöinen salasana*, kertakoodi*, aktivointikoodi*, väliaikainen koodi*, väliaikainen salasana*, varmistuskoodi*, tunnistuskoodi*, nollauskoodi*, numeroinen koodi*, otp',
  weakCode: 'koodi, koodia, koodin, koodisi, tunnusluku*, pin, pin koodi*',
  password: 'salasana*',
  enter: 'anna, syötä, kirjoita, käytä, kopioi, näppäile',
  copula: 'on, alla',
  otherNumber:
    'tilaus, tilausnumero*, tilauksen, lasku, laskun, laskunumero*, kuitti, viite, viitenumero*, seurantakoodi*, lähetys*, paketti, puhelin, puh, soita, faksi, postinumero*, alennuskoodi*, alennus, tarjouskoodi*, kuponki, virhekoodi*, virhe, qr koodi*, viivakoodi*, suuntanumero, tilinumero*, kortti, summa, yhteensä, hinta, saldo, versio, lento, varaus*, asiakasnumero*, tapahtuma, katu, sivu, y tunnus, lippu, yli',
  unit: 'minuuttia, minuutin, minuutti, min, tuntia, tunnin, tunti, päivää, päivän, päivä, viikkoa, kuukautta, vuotta, sekuntia, euroa, pistettä, tuotetta, käyttäjää, henkilöä, kertaa, merkkiä, numeroa, km',
  digits: 'numero*',
  expiry: 'vanhenee, voimassa, umpeutuu',
  caution: 'älä jaa, älä kerro, kenellekään, et pyytänyt, jätä huomiotta, ohita',
  open: 'tästä, tässä, täältä, klikkaa, napsauta, napsauttamalla, paina, linkki*, linkkiä, painike*, painiketta, selain, selaime*, kopioi, liitä, avaa, vieraile',
  signIn: 'kirjaudu, kirjautuminen, kirjautua, kirjautumislinkki, sisäänkirjautuminen',
  confirm:
    'vahvista, vahvistaa, vahvistaminen, vahvistus, varmenna, aktivoi, aktivoida, aktivointi, viimeistele, avaa lukitus',
  reset:
    'palauta salasana*, salasanan palau*, nollaa salasana*, salasanan nollau*, vaihda salasana*, salasanan vaih*, uusi salasana, aseta salasana, aseta uusi salasana, unohditko salasana*, luo salasana',
  invite: 'kutsu, kutsun, hyväksy, kutsuttu, kutsui, liity',
  emailChange:
    'uusi sähköpostiosoite, sähköpostiosoitteen vaih*, vaihda sähköposti*, sähköpostiosoitteen muut*',
  undo: 'peruuta tilaus, lopeta tilaus, peru tilaus, etkö se ollut sinä, et ollut sinä, peruuta, kumoa, ilmoita, hylkää, poista tili',
  deletion: 'poista tili*, poistaa tili*, tilin poist*, tilisi poist*',
  footer:
    'tietosuoja, tietosuojaseloste, yksityisyys, ehdot, käyttöehdot, ohje, ohjeet, tuki, asiakaspalvelu, yhteystiedot, ota yhteyttä, asetukset, näytä selaimessa, seuraa meitä, tietoa meistä, lue lisää, kaikki oikeudet',
};
