import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Finnish. */
export const fi: Vocabulary = {
  language: 'fi',
  common: 'ja, on, ei, se, tämä, tai, että, jos, voit, sinun, kun, olet, ole, tili, tilisi, me',
  code: 'vahvistuskoodi*, todennuskoodi*, turvakoodi*, kirjautumiskoodi*, pääsykoodi*, kertakäyttökoodi*, kertakäyttöinen koodi*, kertakäyttöistä koodia, kertakäyttösalasana*, kertakäyttöinen salasana*, kertakoodi*, aktivointikoodi*, väliaikainen koodi*, väliaikainen salasana*, varmistuskoodi*, tunnistuskoodi*, nollauskoodi*, numeroinen koodi*, otp, *vahvistuskoodi*, *varmennuskoodi*, varmennekoodi*, *todennuskoodi*, kertakäyttöisen koodi*, kertakäyttöinen pin*, väliaikainen pin*, tilapäinen koodi*, tilapäinen salasana*, palautuskoodi*, rekisteröintikoodi*, tekstiviestikoodi*, sms koodi*, kuusinumeroinen koodi*, kirjautumissalasana*, hyväksymiskoodi*, valtuutuskoodi*',
  weakCode: 'koodia, koodin, koodisi, tunnusluku*, pin, pin koodi*, koodi*, numerosarja*',
  password: 'salasana*',
  enter:
    'anna, syötä, kirjoita, käytä, kopioi, näppäile, syöttämällä, syöttäkää, antamalla, kirjoittamalla, käyttämällä, liitä',
  copula: 'on, alla',
  otherNumber:
    'tilaus, tilausnumero*, tilauksen, lasku, laskun, laskunumero*, kuitti, viite, viitenumero*, seurantakoodi*, lähetys*, paketti, puhelin, puh, soita, faksi, postinumero*, alennuskoodi*, alennus, tarjouskoodi*, kuponki, virhekoodi*, virhe, qr koodi*, viivakoodi*, suuntanumero, tilinumero*, kortti, summa, yhteensä, hinta, saldo, versio, lento, varaus*, asiakasnumero*, tapahtuma, katu, sivu, y tunnus, lippu, yli, varauskoodi*, varaustunnus*, noutokoodi*, noutotunnus*, pakettikoodi*, lahjakoodi*, lahjakortti*, etukoodi*, kampanjakoodi*, kuponkikoodi*, lippukoodi*, tuotekoodi*, tuotenumero*, maakoodi*, lähdekoodi*, tilakoodi*, ovikoodi*, sarjanumero*, sopimusnumero*, vakuutusnumero*, tarjous, lähetystunnus*, lähetysnumero*, seurantatunnus*, jäsennumero*, henkilötunnus*, lennon numero*, asiakaspalvelu*, tapausnumero*, tilausnro, laskunro, wifi salasana*, api avain*',
  userName: 'käyttäjätunnus*, käyttäjätunnuks*, käyttäjänimi*, käyttäjänime*, kirjautumisnimi*',
  unit: 'minuuttia, minuutin, minuutti, min, tuntia, tunnin, tunti, päivää, päivän, päivä, viikkoa, kuukautta, vuotta, sekuntia, euroa, pistettä, tuotetta, käyttäjää, henkilöä, kertaa, merkkiä, numeroa, km',
  digits: 'numero*',
  expiry: 'vanhenee, voimassa, umpeutuu, vain kerran, kertakäyttöinen',
  caution:
    'älä jaa, älä kerro, kenellekään, et pyytänyt, jätä huomiotta, ohita, älä anna, älä luovuta, älä paljasta, luottamuksellinen, voit jättää, jättää huomiotta, jättää tämän viestin, sinun ei tarvitse, älä välitä, voit ohittaa',
  open: 'tästä, tässä, täältä, klikkaa, napsauta, napsauttamalla, paina, linkki*, linkkiä, painike*, painiketta, selain, selaime*, kopioi, liitä, avaa, vieraile',
  signIn:
    'kirjaudu, kirjautuminen, kirjautua, sisäänkirjautuminen, kirjaudu sisään, kirjautumislinkki*, sisään kirjautumi*',
  confirm:
    'vahvista, vahvistaa, vahvistaminen, vahvistus, varmenna, aktivoi, aktivoida, aktivointi, viimeistele, avaa lukitus, vahvistan, vahvista sähköposti*, vahvistamalla, vahvistaaksesi, vahvistuslinkki*, aktivointilinkki*, viimeistele rekisteröityminen, varmista, varmistaa, hyväksy',
  reset:
    'palauta salasana*, salasanan palau*, nollaa salasana*, salasanan nollau*, vaihda salasana*, salasanan vaih*, uusi salasana, aseta salasana, aseta uusi salasana, unohditko salasana*, luo salasana, palauttaa salasana*, salasanan palauttaminen, salasanasi palaut*, vaihtaa salasana*, uuden salasanan, salasanan asettami*, salasana unohtu*, unohtunut salasana',
  invite:
    'kutsu, kutsun, hyväksy, kutsuttu, kutsui, liity, kutsui sinut, on kutsunut, kutsuu sinut, hyväksy kutsu, liittyä',
  emailChange:
    'uusi sähköpostiosoite, sähköpostiosoitteen vaih*, vaihda sähköposti*, sähköpostiosoitteen muut*',
  done: 'on vaihdettu, on muutettu, on päivitetty, on vahvistettu, on varmennettu, on aktivoitu, on nyt aktiivinen, on palautettu, on nollattu, on poistettu, on lisätty, on otettu käyttöön, on poistettu käytöstä, onnistui, vaihdettiin, muutettiin',
  undo: 'peruuta tilaus, lopeta tilaus, peru tilaus, etkö se ollut sinä, et ollut sinä, peruuta, kumoa, ilmoita, hylkää, jos et ollut se sinä, jos se et ollut sinä, jos et itse, jos et tehnyt, et ole pyytänyt, jos et pyytänyt, et pyytänyt, et tunnista, peruutus, en ollut minä',
  deletion: 'poista tili*, poistaa tili*, tilin poist*, tilisi poist*',
  footer:
    'tietosuoja, tietosuojaseloste, yksityisyys, ehdot, käyttöehdot, ohje, ohjeet, tuki, asiakaspalvelu, yhteystiedot, ota yhteyttä, asetukset, näytä selaimessa, seuraa meitä, tietoa meistä, lue lisää, kaikki oikeudet, seuraa lähetystä, seuraa tilausta, näytä tilaus, tarkista toiminta, tarkista tili, näytä tiedot',
  event: 'kokous, videokokous, kalenterikutsu, tapaaminen, ajanvaraus',
  errand:
    'viimeistele tilaus, viimeistele tilauksesi, viimeistele ostos, vahvista tilaus, vahvista maksu, täydennä profiili',
};
