import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Welsh. */
export const cy: Vocabulary = {
  language: 'cy',
  common:
    'a, ac, yr, eich, ar, yn, i, hyn, os, neu, gan, wedi, y, o, am, nad, hwn, hon, chi, ein, rydym, isod',
  code: 'cod dilysu, cod cadarnhau, cod diogelwch, cod mewngofnodi, cod un tro, cod gwirio, cod untro, cyfrinair untro, cyfrinair dros dro, cod dros dro, cod mynediad, cod actifadu, cod ailosod',
  weakCode: 'cod, god',
  password: 'cyfrinair',
  enter: 'rhowch, defnyddiwch, nodwch, teipiwch, copïwch',
  copula: 'yw, ydy, isod',
  otherNumber:
    'archeb, rhif archeb, anfoneb, derbynneb, rhif olrhain, parsel, ffôn, rhif ffôn, ffoniwch, cod post, cod disgownt, disgownt, cod hyrwyddo, taleb, cod gwall, cod gwlad, cyfeirnod, rhif cwsmer, rhif cyfrif, cerdyn, cyfanswm, pris, fersiwn, hediad, stryd, tocyn',
  userName: 'enw defnyddiwr',
  unit: 'munud, munudau, awr, oriau, diwrnod, dyddiau, wythnos, mis, blwyddyn, eiliad, defnyddwyr, pobl, gwaith, digid',
  expiry: 'dod i ben, yn ddilys, ddilys am',
  caution: 'peidiwch â rhannu, unrhyw un, anwybyddwch, anwybyddu, ni wnaethoch',
  open: 'cliciwch, dolen, botwm, y botwm, isod, porwr',
  signIn: 'mewngofnodi, mewngofnodwch, i fewngofnodi',
  confirm: 'cadarnhau, cadarnhewch, dilysu, dilyswch, gwirio, gwiriwch, gweithredu, actifadu',
  reset:
    'ailosod, cyfrinair newydd, ailosod cyfrinair, ailosod eich cyfrinair, newid cyfrinair, gosod cyfrinair',
  invite: 'gwahoddiad, derbyn, gwahodd, ymuno',
  done: "wedi newid, wedi ei newid, wedi'i newid, wedi'i gadarnhau, wedi'i ddilysu, yn llwyddiannus",
  undo: 'canslo, dad danysgrifio, nid chi, os nad, dadwneud, gwrthod',
  footer: 'preifatrwydd, telerau, cymorth, cysylltu â ni, gosodiadau, cedwir pob hawl',
};
