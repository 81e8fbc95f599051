import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Lower Sorbian. */
export const dsb: Vocabulary = {
  language: 'dsb',
  common: 'a, w, na, za, se, jo, waš, waša, waše, swóju, wy, až, jolic, z, pšosym, źěkujomy',
  code: 'wobkšuśiński kod, wěstotny kod, pśizjawjeński kod, jadnorazowy kod, jadnorazowe gronidło, aktiwěrowański kod, awtentifikaciski kod',
  weakCode: 'kod, koda',
  password: 'gronidło',
  enter: 'zapódajśo, wužywajśo, kopěrujśo',
  copula: 'jo, slědujucy',
  userName: 'wužywarske mě',
  open: 'how, klikniśo, wótkaz, tłocašk, wobglědowak',
  signIn: 'pśizjawiś, pśizjawśo se, pśizjawjenje',
  confirm: 'wobkšuśiś, wobkšuśćo, wobkšuśenje, pśeglědowaś, aktiwěrowaś, aktiwěrujśo',
  reset: 'gronidło slědk stajiś, gronidło změniś, nowe gronidło',
  invite: 'pśepšosenje, akceptěrowaś',
  undo: 'njejsćo to był, njejsćo pominał, pśetergnuś',
};
