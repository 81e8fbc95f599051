import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Upper Sorbian. */
export const hsb: Vocabulary = {
  language: 'hsb',

  common: `a, dźakujemy, je, jeli, na, prošu, so, swoju, w, waš, waša, waše, wy, z, za, ze, zo`,

  code: `
    aktiwizowanski kod, autentifikaciski kod, awtentifikaciski kod, potwjerdźenski kod,
    přepruwowanski kod, přizjewjenski kod, wobkrućenski kod, wěstotny kod
  `,

  oneTime: `jednorazowe hesło, jednorazowy kod`,

  weakCode: `kod, koda`,

  password: `hesło`,

  enter: `kopěrujće, wužiwajće, zapodajće`,

  copula: `je, slědowacy`,

  otherNumber: `
    karta, kwitowka, póstowa ličba, płaćizna, rabat, skazanka, tel, telefon, wersija, zličbowanka,
    zmylkowy kod, čisło, čisło skazanki
  `,

  userName: `wužiwarske mjeno`,

  unit: `dnjow, dźeń, hodźin, hodźiny, lět, mjeńšin, mjeńšiny, měsacow, sekundow, tydźenjow`,

  expiry: `płaći, płaćiwy, spadnje`,

  caution: `ignorujće, nikomu, njedźělće`,

  open: `kliknyć, klikńće, tu, tłóčatko, wobhladowak, wotkaz`,

  signIn: `přizjewić, přizjewjenje, přizjewće so`,

  confirm: `
    aktiwizować, aktiwizujće, potwjerdźić, potwjerdźće, přepruwować, přepruwujće, wobkrućenje,
    wobkrućić, wobkrućće
  `,

  reset: `hesło wróćo stajić, hesło změnić, nowe hesło`,

  invite: `přeprošenje, přiwzać`,

  undo: `njejsće požadał, njejsće to był, njesłuša, přetorhnyć, přetorhnył, wotskazać`,

  footer: `kontakt, nastajenja, pomoc, priwatnosć, wuměnjenja`,
};
