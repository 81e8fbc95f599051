import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Estonian. */
export const et: Vocabulary = {
  language: 'et',
  common: 'ja, on, ei, see, või, et, kui, teie, sinu, oma, te, palun, konto, meie, ning, selle',
  code: 'kinnituskood*, kontrollkood*, turvakood*, sisselogimiskood*, sisselogimise kood*, ligipääsukood*, autentimiskood*, ühekordne kood*, ühekordse kood*, ühekordne parool*, aktiveerimiskood*, ajutine kood*, ajutine parool*, numbriline kood*, otp',
  weakCode: 'kood, koodi, koodiga, pin, pin kood*',
  password: 'parool, salasõna',
  enter: 'sisesta, sisestage, kasuta, kasutage, kopeeri, kopeerige, trüki',
  copula: 'on, allpool',
  otherNumber:
    'tellimus, tellimuse, tellimuse number, arve, arve number, viide, viitenumber, saadetis, pakk, telefon, tel, helista, helistage, postiindeks, sihtnumber, sooduskood*, allahindlus, kupong, veakood*, viga, qr kood*, konto number, kaart, summa, kokku, hind, saldo, versioon, broneering*, klient, kliendinumber, tehing, tänav, lehekülg, registrikood*, pilet, üle, number',
  unit: 'minutit, minuti, minut, tundi, tunni, tund, päeva, päev, nädalat, kuud, aastat, sekundit, eurot, punkti, toodet, kasutajat, inimest, korda, märki, numbrit, km',
  digits: 'kohali*, numbri*',
  expiry: 'aegub, kehtib, kehtiv',
  caution: 'ära jaga, ärge jagage, kellegagi, ei palunud, ignoreeri, eira',
  open: 'siin, siia, klõpsa, klõpsake, vajuta, vajutage, kliki, klikkige, link, lingi*, lingile, nupp, nupu*, brauser*, kopeeri, kleebi, ava, avage, külasta',
  signIn: 'logi sisse, sisselogimi*, sisse logi*',
  confirm:
    'kinnita, kinnitage, kinnitamine, kinnitamiseks, kinnitus, aktiveeri, aktiveerige, aktiveerimi*, verifitseeri*, lõpeta registreerimine, ava konto',
  reset:
    'lähtesta parool*, parooli lähtesta*, taasta parool*, parooli taasta*, muuda parool*, parooli muut*, vaheta parool*, uus parool, uue parooli, unustasid parooli, määra parool, loo parool',
  invite: 'kutse, võta vastu, nõustu, kutsutud, kutsus, liitu, ühine',
  emailChange: 'uus e posti aadress, e posti aadressi muut*, uue e posti aadress*',
  undo: 'tühista tellimus, loobu, lahku, polnud sina, ei olnud sina, tühista, teata, keeldu',
  deletion: 'kustuta konto, konto kustutami*, kustutada konto',
  footer:
    'privaatsus, privaatsuspoliitika, tingimused, abi, tugi, kontakt, võta ühendust, seaded, vaata brauseris, jälgi meid, meist, loe lähemalt, kõik õigused',
};
