import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Lower Sorbian. */
export const dsb: Vocabulary = {
  language: 'dsb',

  common: `a, až, jo, jolic, na, pšosym, se, swóju, w, waš, waša, waše, wy, z, za, źěkujomy`,

  code: `
    aktiwěrowański kod, awtentifikaciski kod, jadnorazowe gronidło, jadnorazowy kod,
    pśizjawjeński kod, wobkšuśiński kod, wěstotny kod
  `,

  weakCode: `kod, koda`,

  password: `gronidło`,

  enter: `kopěrujśo, wužywajśo, zapódajśo`,

  copula: `jo, slědujucy`,

  userName: `wužywarske mě`,

  open: `how, klikniśo, tłocašk, wobglědowak, wótkaz`,

  signIn: `pśizjawiś, pśizjawjenje, pśizjawśo se`,

  confirm: `aktiwěrowaś, aktiwěrujśo, pśeglědowaś, wobkšuśenje, wobkšuśiś, wobkšuśćo`,

  reset: `gronidło slědk stajiś, gronidło změniś, nowe gronidło`,

  invite: `akceptěrowaś, pśepšosenje`,

  undo: `anulował, anulěrował, anulěrowaś, njejsćo pominał, njejsćo to był, njesłuša, pśetergnuś`,
};
