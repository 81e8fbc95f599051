import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Asturian. */
export const ast: Vocabulary = {
  language: 'ast',
  common:
    'el, la, los, les, de, que, nun, tu, to, pa, con, una, un, esti, esta, equí, gracies, siguiente, yes',
  code: "códigu de verificación, códigu de confirmación, códigu de seguranza, códigu d'aniciu de sesión, códigu d'accesu, códigu d'un solu usu, códigu d'activación",
  weakCode: 'códigu',
  password: 'contraseña',
  enter: 'introduz, escribi, usa, copia, pega',
  copula: "ye, ye'l",
  otherNumber:
    'pidíu, númberu de pidíu, factura, recibu, teléfonu, códigu postal, códigu promocional, descuentu, códigu de fallu, tarxeta, importe, total, preciu, versión, billete',
  userName: "nome d'usuariu, nome d'usuario, nome de cuenta",
  unit: 'minutos, minutu, hores, hora, díes, día, selmanes, meses, años, segundos, euros',
  expiry: 'caduca, válidu',
  caution: 'nun compartas, naide, inora',
  open: 'equí, calca, primi, enllaz, botón, restolador',
  signIn: 'aniciar sesión, anicia sesión',
  confirm: 'confirmar, confirma, verificar, verifica, activar, activa',
  reset: 'reaniciar la contraseña, reafitar la contraseña, contraseña nueva, camudar la contraseña',
  invite: 'invitación, aceutar, invitóte',
  undo: 'si nun fuisti tu, nun lo pidisti, encaboxar, desuscribise',
};
