import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Upper Sorbian. */
export const hsb: Vocabulary = {
  language: 'hsb',
  common: 'a, w, na, za, so, je, waš, waša, waše, swoju, wy, zo, jeli, z, ze, prošu, dźakujemy',
  code: 'wobkrućenski kod, wěstotny kod, přizjewjenski kod, jednorazowy kod, jednorazowe hesło, aktiwizowanski kod, potwjerdźenski kod, přepruwowanski kod, awtentifikaciski kod, autentifikaciski kod',
  weakCode: 'kod, koda',
  password: 'hesło',
  enter: 'zapodajće, wužiwajće, kopěrujće',
  copula: 'je, slědowacy',
  otherNumber:
    'skazanka, čisło skazanki, zličbowanka, kwitowka, telefon, tel, póstowa ličba, rabat, zmylkowy kod, karta, płaćizna, wersija, čisło',
  userName: 'wužiwarske mjeno',
  unit: 'mjeńšin, mjeńšiny, hodźin, hodźiny, dnjow, dźeń, tydźenjow, měsacow, lět, sekundow',
  expiry: 'płaći, płaćiwy, spadnje',
  caution: 'nikomu, njedźělće, ignorujće',
  open: 'tu, klikńće, kliknyć, wotkaz, tłóčatko, wobhladowak',
  signIn: 'přizjewić, přizjewće so, přizjewjenje',
  confirm:
    'wobkrućić, wobkrućće, wobkrućenje, přepruwować, přepruwujće, aktiwizować, aktiwizujće, potwjerdźić, potwjerdźće',
  reset: 'hesło wróćo stajić, hesło změnić, nowe hesło',
  invite: 'přeprošenje, přiwzać',
  undo: 'njejsće to był, njejsće požadał, přetorhnyć, wotskazać',
  footer: 'priwatnosć, wuměnjenja, pomoc, kontakt, nastajenja',
};
