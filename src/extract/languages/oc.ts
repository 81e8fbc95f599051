import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Occitan. */
export const oc: Vocabulary = {
  language: 'oc',

  common: `
    amb, aquesta, aqueste, avètz, de, e, es, la, las, lo, los, mercés, per, que, se, sus, un, una,
    vos, vòstra, vòstre
  `,

  code: `
    còdi d'accès, còdi d'activacion, còdi d'autentificacion, còdi d'usatge unic,
    còdi de confirmacion, còdi de connexion, còdi de seguretat, còdi de validacion,
    còdi de verificacion, senhal d'usatge unic, senhal temporari
  `,

  weakCode: `còdi, pin`,

  password: `senhal`,

  enter: `copiatz, dintratz, picatz, sasissètz, utilizatz`,

  copula: `es, seguent`,

  otherNumber: `
    bilhet, carrièra, carta, comanda, còdi d'error, còdi postal, còdi promo, error, factura,
    numèro de comanda, numèro de seguiment, paquet, prètz, recebut, reduccion, reservacion, tel,
    telefòn, total, version
  `,

  userName: `nom d'utilizaire`,

  unit: `ans, euros, jorn, jorns, meses, minuta, minutas, ora, oras, segondas, setmanas`,

  expiry: `expira, expirarà, valabla, valable`,

  caution: `degun, ignoratz, partegetz pas`,

  open: `aicí, boton, clicatz, ligam, navegador`,

  signIn: `connectar, connectatz, connexion`,

  confirm: `activar, activatz, confirmacion, confirmar, confirmatz, validar, verificar, verificatz`,

  reset: `cambiar lo senhal, novèl senhal, reïnicializar, reïnicializar lo senhal, senhal novèl`,

  invite: `acceptar, convidat, convit, rejónher`,

  undo: `anullar, avètz pas demandat, desabonar, s'agís pas de vos, s'es pas vos`,

  footer: `ajuda, condicions, confidencialitat, contacte, paramètres`,
};
