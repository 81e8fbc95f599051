import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Welsh. */
export const cy: Vocabulary = {
  language: 'cy',

  common: `
    a, ac, am, ar, chi, eich, ein, gan, hon, hwn, hyn, i, isod, nad, neu, o, os, rydym, wedi, y, yn,
    yr
  `,

  code: `
    cod actifadu, cod ailosod, cod cadarnhau, cod dilysu, cod diogelwch, cod dros dro, cod gwirio,
    cod mewngofnodi, cod mynediad, cod untro, cyfrinair dros dro, cyfrinair untro
  `,

  oneTime: `cod un tro`,

  weakCode: `cod, god`,

  password: `cyfrinair`,

  enter: `copïwch, defnyddiwch, nodwch, rhowch, teipiwch`,

  copula: `isod, ydy, yw`,

  otherNumber: `
    anfoneb, archeb, cerdyn, cod disgownt, cod gwall, cod gwlad, cod hyrwyddo, cod post, cyfanswm,
    cyfeirnod, derbynneb, disgownt, fersiwn, ffoniwch, ffôn, hediad, parsel, pris, rhif archeb,
    rhif cwsmer, rhif cyfrif, rhif ffôn, rhif olrhain, stryd, taleb, tocyn
  `,

  userName: `enw defnyddiwr`,

  unit: `
    awr, blwyddyn, defnyddwyr, digid, diwrnod, dyddiau, eiliad, gwaith, mis, munud, munudau, oriau,
    pobl, wythnos
  `,

  expiry: `ddilys am, dod i ben, yn ddilys`,

  caution: `anwybyddu, anwybyddwch, ni wnaethoch, peidiwch â rhannu, unrhyw un, wneud dim`,

  open: `agorwch, botwm, cliciwch, cyswllt, ddolen, dolen, isod, porwr, pwyswch`,

  signIn: `i fewngofnodi, mewngofnodi, mewngofnodwch`,

  confirm: `
    actifadu, cadarnhad, cadarnhau, cadarnhewch, chadarnhau, cwblhau cofrestru,
    cwblhewch eich cofrestriad, dilysu, dilyswch, gadarnhau, gweithredu, gwirio, gwiriwch
  `,

  reset: `
    ailosod, ailosod cyfrinair, ailosod eich cyfrinair, cyfrinair coll, cyfrinair newydd,
    gosod cyfrinair, gosod fy nghyfrinair, gyfrinair newydd, newid cyfrinair, newid eich cyfrinair,
    newid fy nghyfrinair, wedi anghofio eich cyfrinair
  `,

  invite: `derbyn, gwahodd, gwahoddiad, ymuno`,

  done: `
    wedi ei newid, wedi newid, wedi'i ddilysu, wedi'i gadarnhau, wedi'i newid, yn llwyddiannus
  `,

  undo: `canslo, dad danysgrifio, dadwneud, diddymu, ganslo, gwrthod, nid chi, os nad`,

  footer: `cedwir pob hawl, cymorth, cysylltu â ni, gosodiadau, preifatrwydd, telerau`,
};
