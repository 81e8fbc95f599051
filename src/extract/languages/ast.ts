import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Asturian. */
export const ast: Vocabulary = {
  language: 'ast',

  common: `
    con, de, el, equí, esta, esti, gracies, la, les, los, nun, pa, que, siguiente, to, tu, un, una,
    yes
  `,

  code: `
    códigu d'accesu, códigu d'activación, códigu d'aniciu de sesión, códigu de confirmación,
    códigu de seguranza, códigu de verificación
  `,

  oneTime: `códigu d'un solu usu`,

  weakCode: `códigu`,

  password: `contraseña`,

  enter: `copia, escribi, introduz, pega, usa`,

  copula: `ye, ye'l`,

  otherNumber: `
    billete, códigu de fallu, códigu postal, códigu promocional, descuentu, factura, importe,
    númberu de pidíu, pidíu, preciu, recibu, tarxeta, teléfonu, total, versión
  `,

  userName: `nome d'usuario, nome d'usuariu, nome de cuenta`,

  unit: `años, día, díes, euros, hora, hores, meses, minutos, minutu, segundos, selmanes`,

  expiry: `caduca, válidu`,

  caution: `inora, naide, nun compartas`,

  open: `botón, calca, enllaz, equí, primi, restolador`,

  signIn: `anicia sesión, aniciar sesión`,

  confirm: `activa, activar, confirma, confirmar, verifica, verificar`,

  reset: `camudar la contraseña, contraseña nueva, reafitar la contraseña, reaniciar la contraseña`,

  invite: `aceutar, invitación, invitóte`,

  undo: `
    anular, desuscribise, encaboxar, nun lo pidisti, nun rexistrasti, nun ye de to, si nun fuisti tu
  `,
};
