import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Basque. */
export const eu: Vocabulary = {
  language: 'eu',

  common: `
    baduzu, bat, beheko, bidez, da, dira, dizu, dugu, dut, duzu, eskerrik, eta, ez, ezazu, hau,
    izan, jaso, kontua, mesedez, mezu, zure
  `,

  code: `
    aktibatze kode*, aktibazio kode*, aktibazio kodea, aldi baterako kode*, aldi baterako pasahitz*,
    autentifikazio kode*, autentikazio kode*, baieztapen kode*, behin behineko pasahitz*,
    behin erabiltzeko kodea, berrespen kode*, berrespen kodea, berrezartze kode*, egiaztapen kode*,
    egiaztapen kodea, egiaztatze kode*, egiaztatze kodea, saio hasierako kode*, saioa hasteko kodea,
    sarbide kode*, segurtasun kode*, segurtasun kodea
  `,

  oneTime: `erabilera bakarreko kode*, erabilera bakarreko kodea, erabilera bakarreko pasahitz*`,

  weakCode: `kode*, pina`,

  password: `pasahitz*`,

  enter: `erabili, idatzi, itsatsi, kopiatu, sartu`,

  copula: `da, hau da, honako hau`,

  otherNumber: `
    bertsioa, bezero zenbakia, bidalketa, deitu, deskontu kodea, deskontua, erreserba,
    erreserba kodea, errore kodea, eskaera, eskaera zenbakia, faktura, faxa, gomendio kodea,
    guztira, hegaldia, herrialde kodea, iturburu kodea, jarraipen kodea, jarraipen zenbakia, kalea,
    kontu zenbakia, kupoi kodea, kupoia, opari txartelaren kodea, ordainagiri, paketea, posta kodea,
    prezioa, produktu kodea, promozio kodea, saldoa, telefonoa, txartel, txartela, zenbatekoa
  `,

  ofOther: `
    bezero, bezeroaren, erreserba, erreserbaren, eskaera, eskaeraren, produktuaren, transakzio
  `,

  userName: `erabiltzaile izen*, erabiltzailearen izen*`,

  unit: `
    aldiz, aste, digitu, egun, egunez, erabiltzaile, euro, hilabete, karaktere, minutu, minutuz,
    ordu, orduz, pertsona, puntu, segundo, urte
  `,

  digits: `digituko`,

  expiry: `balio du, baliozko*, iraungiko da, iraungitzen`,

  caution: `
    alde batera utz*, baztertu dezakezu, ez baduzu eskatu, ez egin kasurik, ez eman, ez ikusi egin,
    ez kasurik egin, ez partekatu, ezikusi, inorekin, kasurik ez egin
  `,

  open: `
    botoia, egin klik, esteka, estekan, helbidera joan*, hemen, klikatu, nabigatzaile*, sakatu
  `,

  signIn: `hasi saioa, saioa hasi, saioa hasteko, sartu`,

  confirm: `
    aktiba ezazu, aktibatu, aktibatzeko, amaitu erregistroa, baieztapena, baieztatu, berrespena,
    berresteko, berretsi, desblokeatu, desblokeatzeko, egiaztapena, egiaztatu, erregistroa osatzeko,
    kontu gaitzea, osatu erregistroa, osatu izen ematea, sinatu, sinatzeko, ziurtatu
  `,

  reset: `
    aldatu pasahitza, aldatu zure pasahitza, berrezarri, pasahitz aldaketa, pasahitz berrezartzea,
    pasahitz berria, pasahitza ahaztu, pasahitza aldatu, pasahitza aldatzeko, pasahitza berrezarri,
    pasahitza berrezartze*, pasahitza ezarri, pasahitzaren berrezarpena
  `,

  invite: `batu, gonbidapena, gonbidatu, gonbita*, gonbitea, onartu`,

  emailChange: `helbide berria, helbide elektronikoa aldatu`,

  agree: `bai, ni izan naiz`,

  guide: `artikulua, nola`,

  done: `
    aktibatu da, aldatu da, berretsi da, berrezarri da, egiaztatu da, eguneratu da, ezabatu da,
    gehitu da, ongi
  `,

  undo: `
    baztertu, ez bada zuk, ez baduzu, ez bazara, ezeztatu, ezeztatzeko, harpidetza kendu, utzi
  `,

  deletion: `ezabatu kontua, ezabatu nire kontua, kontua ezabatzea, kontuaren ezabaketa`,

  footer: `
    baldintzak, eskubide guztiak, ezarpenak, gehiago irakurri, kontaktua, laguntza, pribatutasuna
  `,
};
