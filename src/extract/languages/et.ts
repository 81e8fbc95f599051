import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Estonian. */
export const et: Vocabulary = {
  language: 'et',

  common: `ei, et, ja, konto, kui, meie, ning, oma, on, palun, see, selle, sinu, te, teie, või`,

  code: `
    ajutine kood*, ajutine parool*, aktiveerimiskood*, autentimiskood*, autoriseerimiskood,
    juurdepääsukood*, kinnitamiskood*, kinnituskood*, kontrollkood*, ligipääsukood*,
    lähtestamiskood*, lähtestuskood*, numbriline kood*, otp, pääsukood*, registreerimiskood*,
    sisselogimise kood*, sisselogimiskood*, sms kood*, taastekood*, turvakood*, tuvastuskood*,
    verifitseerimiskood*
  `,

  oneTime: `
    ühekordne kood*, ühekordne parool*, ühekordne salasõna*, ühekordse kood*, ühekordse koodi*,
    ühekordse parooli, ühekordse salasõna
  `,

  weakCode: `kood*, koodi, koodiga, pin, pin kood*`,

  password: `parool, salasõna`,

  enter: `
    kasuta, kasutage, kirjutage, kopeeri, kopeerige, sisesta, sisestades, sisestage, tippige, trüki
  `,

  copula: `allpool, on`,

  otherNumber: `
    allahindlus, arve, arve number, broneerimiskood*, broneering*, broneeringukood*, helista,
    helistage, hind, infotelefon*, isikukood*, juhtum*, jälgimiskood, jälgimisnumber*, kaart,
    kampaaniakood*, kinkekaardi kood, kinkekaart*, kinkekood*, kliendinumber*, klienditugi, klient,
    kokku, konto number, kupong*, lehekülg, lennunumber*, lepingunumber*, lähtekood*, number,
    pakikood*, pakk, pakkumine, pilet, poliis*, postiindeks*, qr kood*, registrikood*, riigikood*,
    saadetis*, saadetise number*, saldo, seerianumber*, sihtnumber, sooduskood*, sooduskupong*,
    soodustus*, soovituskood, summa, tehing, tel, telefon, tellimus, tellimuse, tellimuse number,
    tootekood*, tänav, veakood*, versioon, viga, viide, viitenumber*, üle
  `,

  ofOther: `
    broneeringu, isiku, kauba, kliendi, lepingu, paki, puk, saadetise, tehingu, tellimuse, toote,
    wifi
  `,

  userName: `kasutajanime*, kasutajanimi, kasutajatunnus*, konto nimi`,

  unit: `
    aastat, eurot, inimest, kasutajat, km, korda, kuud, minut, minuti, minutit, märki, numbrit,
    nädalat, punkti, päev, päeva, sekundit, toodet, tund, tundi, tunni
  `,

  digits: `kohali*, numbri*`,

  expiry: `aegub, ainult üks kord, kehtib, kehtiv, ühekordne`,

  caution: `
    ei palunud, ei pea midagi, eira, eirake, ignoreeri, ignoreerida, ignoreerige, kellegagi,
    kellelegi, kirja eirata, konfidentsiaalne, võib eirata, võite eirata, ära jaga, ärge avaldage,
    ärge jagage
  `,

  open: `
    ava, avage, brauser*, järgmisele aadressile, järgmisele lehele, järgnevat aadressi, kleebi,
    kliki, klikkige, klõpsa, klõpsake, kopeeri, külasta, lingi*, lingile, link, mine aadressile,
    minge aadressile, nupp, nupu*, siia, siin, vajuta, vajutage
  `,

  signIn: `logi sisse, sisse logi*, sisselogimi*`,

  confirm: `
    aktiveeri, aktiveerida, aktiveerige, aktiveerimi*, allkiri, allkirjasta, allkirjastamiseks,
    ava konto, ava lukustus, dokument allkirjastada, kinnita, kinnitada oma, kinnitage, kinnitamaks,
    kinnitamine, kinnitamiseks, kinnitan, kinnitus, konto (avada|avamiseks), lõpeta registreerimine,
    lõpetada registreerimine, lõpetage registreerimine, registreerimise lõpetamiseks,
    tühista blokeering, verifitseeri*
  `,

  reset: `
    loo parool, lähtesta mu parool, lähtesta mu salasõna, lähtesta parool, lähtesta parool*,
    lähtesta salasõna, lähtestage parool, muuda oma parooli, muuda parool, muuda parool*,
    muuda parooli, muuda salasõna*, muutke parool, muutke parooli, määra parool, määra uus parool,
    määrake uus parool, parool (lähtestada|vahetada), parooli lähtesta*, parooli lähtestami*,
    parooli muut*, parooli muutmi*, parooli taasta*, parooli taastami*, parooli uuenda*,
    parooli vaheta*, parooli vahetamiseks, salasõna loomi*, salasõna lähtestami*, salasõna muut*,
    salasõna muutmine, taasta oma salasõna, taasta parool*, unustasid parooli, uue parooli,
    uue salasõna, uus parool, uus salasõna, uut parooli, vaheta parool*, vaheta salasõna
  `,

  invite: `kutse, kutset, kutsus, kutsus sind, kutsutud, liitu, liituge, nõustu, võta vastu, ühine`,

  emailChange: `e posti aadressi muut*, uue e posti aadress*, uus e posti aadress`,

  agree: `jah, see olin mina, telli uudiskiri`,

  guide: `artikkel, juhend, kuidas, selgitab`,

  done: `
    edukalt, muudeti, on aktiveeritud, on eemaldatud, on kinnitatud, on kustutatud, on lisatud,
    on lähtestatud, on muudetud, on nüüd aktiivne, on uuendatud, õnnestus
  `,

  undo: `
    blokeeri, ei algatanud, ei kuulu sulle, ei küsinud, ei loginud, ei muutnud, ei olnud sina,
    ei olnud teie, ei teinud, keeldu, kui sa ei, kui see polnud teie, kui te ei, lahku, loobu,
    loobuge, pole sinu, polnud sina, see ei olnud mina, te ei taotlenud, teata, tühista,
    tühista tellimus, tühistada, tühistage, tühistamiseks
  `,

  deletion: `
    kinnita kustutamine, konto kustutami*, konto kustutamine, konto kustutamist, kustuta konto,
    kustuta minu konto, kustutada konto
  `,

  footer: `
    abi, jälgi meid, jälgi saadetist, kontakt, kontrolli tegevust, kõik õigused, loe lähemalt,
    meist, privaatsus, privaatsuspoliitika, seaded, tingimused, tugi, vaata brauseris,
    vaata tellimust, vaata üksikasju, võta ühendust
  `,

  event: `kalendrikutse, kohtumine, koosolek, koosoleku id, videokoosolek`,

  booking: `
    broneering, broneeringu, külalised, külalist, lahkumine, laud, lend, pilet, reis, reisijad,
    saabumine, tarne, tellimus, tuba, ööd
  `,

  pickUp: `kättesaamiskood*, uksekood*, väljastuskood*`,

  example: `nt, näiteks`,

  lasting: `seifi, ukse, värava`,

  errand: `tellimuse kinnitus`,
};
