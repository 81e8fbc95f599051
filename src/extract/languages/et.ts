import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Estonian. */
export const et: Vocabulary = {
  language: 'et',
  common: 'ja, on, ei, see, või, et, kui, teie, sinu, oma, te, palun, konto, meie, ning, selle',
  code: 'kinnituskood*, kontrollkood*, turvakood*, sisselogimiskood*, sisselogimise kood*, ligipääsukood*, autentimiskood*, ühekordne kood*, ühekordse kood*, ühekordne parool*, aktiveerimiskood*, ajutine kood*, ajutine parool*, numbriline kood*, otp, kinnitamiskood*, ühekordse koodi*, pääsukood*, taastekood*, lähtestuskood*, lähtestamiskood*, sms kood*, verifitseerimiskood*, registreerimiskood*',
  weakCode: 'koodi, koodiga, pin, pin kood*, kood*',
  password: 'parool, salasõna',
  enter:
    'sisesta, sisestage, kasuta, kasutage, kopeeri, kopeerige, trüki, sisestades, kirjutage, tippige',
  copula: 'on, allpool',
  otherNumber:
    'tellimus, tellimuse, tellimuse number, arve, arve number, viide, pakk, telefon, tel, helista, helistage, sihtnumber, sooduskood*, allahindlus, veakood*, viga, qr kood*, konto number, kaart, summa, kokku, hind, saldo, versioon, broneering*, klient, tehing, tänav, lehekülg, registrikood*, pilet, üle, number, broneeringukood*, broneerimiskood*, pakikood*, kättesaamiskood*, kinkekaart*, kinkekood*, sooduskupong*, kupong*, kampaaniakood*, tootekood*, riigikood*, lähtekood*, seerianumber*, lepingunumber*, poliis*, pakkumine, saadetis*, saadetise number*, jälgimisnumber*, kliendinumber*, isikukood*, viitenumber*, postiindeks*, lennunumber*, klienditugi, infotelefon*, juhtum*, soodustus*',
  userName: 'kasutajanimi, kasutajanime*, kasutajatunnus*, konto nimi',
  unit: 'minutit, minuti, minut, tundi, tunni, tund, päeva, päev, nädalat, kuud, aastat, sekundit, eurot, punkti, toodet, kasutajat, inimest, korda, märki, numbrit, km',
  digits: 'kohali*, numbri*',
  expiry: 'aegub, kehtib, kehtiv, ainult üks kord, ühekordne',
  caution:
    'ära jaga, ärge jagage, kellegagi, ei palunud, ignoreeri, eira, ärge avaldage, kellelegi, konfidentsiaalne, eirake, võite eirata, ignoreerige, ei pea midagi',
  open: 'siin, siia, klõpsa, klõpsake, vajuta, vajutage, kliki, klikkige, link, lingi*, lingile, nupp, nupu*, brauser*, kopeeri, kleebi, ava, avage, külasta',
  signIn: 'logi sisse, sisselogimi*, sisse logi*',
  confirm:
    'kinnita, kinnitage, kinnitamine, kinnitamiseks, kinnitus, aktiveeri, aktiveerige, aktiveerimi*, verifitseeri*, lõpeta registreerimine, ava konto, kinnitan, lõpetage registreerimine',
  reset:
    'lähtesta parool*, parooli lähtesta*, taasta parool*, parooli taasta*, muuda parool*, parooli muut*, vaheta parool*, uus parool, uue parooli, unustasid parooli, määra parool, loo parool, määra uus parool, määrake uus parool, parooli lähtestami*, lähtestage parool, parooli muutmi*, muuda parooli, muutke parooli, parooli taastami*',
  invite:
    'kutse, võta vastu, nõustu, kutsutud, kutsus, liitu, ühine, kutsus teid, kutsus sind, kutset, võta kutse vastu, liituge',
  emailChange: 'uus e posti aadress, e posti aadressi muut*, uue e posti aadress*',
  done: 'on muudetud, on uuendatud, on kinnitatud, on aktiveeritud, on nüüd aktiivne, on lähtestatud, on kustutatud, on lisatud, on eemaldatud, edukalt, õnnestus, muudeti',
  undo: 'tühista tellimus, loobu, lahku, polnud sina, ei olnud sina, tühista, teata, keeldu, kui see ei olnud teie, kui see polnud teie, kui see ei olnud sina, ei olnud teie, kui te ei, kui sa ei, te ei taotlenud, ei küsinud, ei teinud, loobuge, tühistage, blokeeri',
  deletion: 'kustuta konto, konto kustutami*, kustutada konto',
  footer:
    'privaatsus, privaatsuspoliitika, tingimused, abi, tugi, kontakt, võta ühendust, seaded, vaata brauseris, jälgi meid, meist, loe lähemalt, kõik õigused, jälgi saadetist, vaata tellimust, kontrolli tegevust, vaata üksikasju',
  event: 'koosolek, videokoosolek, kohtumine, kalendrikutse',
};
