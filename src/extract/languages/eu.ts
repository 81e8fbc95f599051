import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Basque. */
export const eu: Vocabulary = {
  language: 'eu',
  common:
    'eta, da, zure, hau, bat, dugu, duzu, ez, baduzu, mezu, dira, kontua, dut, dizu, izan, bidez, beheko, ezazu, jaso, mesedez, eskerrik',
  code: 'egiaztapen kodea, egiaztatze kodea, berrespen kodea, segurtasun kodea, saioa hasteko kodea, erabilera bakarreko kodea, behin erabiltzeko kodea, aktibazio kodea, egiaztapen kode*, egiaztatze kode*, berrespen kode*, baieztapen kode*, segurtasun kode*, saio hasierako kode*, erabilera bakarreko kode*, behin behineko pasahitz*, aldi baterako pasahitz*, aldi baterako kode*, aktibazio kode*, aktibatze kode*, autentifikazio kode*, sarbide kode*, berrezartze kode*',
  weakCode: 'kode*',
  password: 'pasahitz*',
  enter: 'sartu, idatzi, erabili, kopiatu, itsatsi',
  copula: 'da, hau da, honako hau',
  otherNumber:
    'eskaera, eskaera zenbakia, faktura, ordainagiri, jarraipen zenbakia, paketea, bidalketa, telefonoa, deitu, faxa, posta kodea, deskontu kodea, deskontua, promozio kodea, kupoia, errore kodea, herrialde kodea, iturburu kodea, erreserba, erreserba kodea, bezero zenbakia, kontu zenbakia, txartela, zenbatekoa, guztira, prezioa, saldoa, bertsioa, hegaldia, kalea, txartel',
  userName: 'erabiltzaile izen*, erabiltzailearen izen*',
  unit: 'minutu, minutuz, ordu, orduz, egun, egunez, aste, hilabete, urte, segundo, euro, puntu, erabiltzaile, pertsona, aldiz, karaktere, digitu',
  digits: 'digituko',
  expiry: 'balio du, iraungiko da, iraungitzen, baliozko*',
  caution: 'ez partekatu, inorekin, ez eman, ez ikusi egin, ez baduzu eskatu',
  open: 'hemen, klikatu, egin klik, esteka, botoia, nabigatzaile*',
  signIn: 'saioa hasi, hasi saioa',
  confirm: 'berretsi, baieztatu, egiaztatu, aktibatu, berrespena, egiaztapena, amaitu erregistroa',
  reset:
    'pasahitza berrezarri, pasahitza aldatu, pasahitza berrezartze*, pasahitz berria, berrezarri, pasahitza ahaztu, pasahitza ezarri',
  invite: 'gonbidapena, gonbidatu, onartu, gonbidatu zaitu, batu',
  emailChange: 'helbide berria, helbide elektronikoa aldatu',
  done: 'aldatu da, eguneratu da, egiaztatu da, berretsi da, aktibatu da, berrezarri da, ezabatu da, gehitu da, ongi',
  undo: 'ez bazara, ezeztatu, utzi, ez bazara zu izan, zu ez bazara, ez bada zuk, ez baduzu, harpidetza kendu, baztertu',
  footer:
    'pribatutasuna, baldintzak, laguntza, kontaktua, ezarpenak, gehiago irakurri, eskubide guztiak',
};
