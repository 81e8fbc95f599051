import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Occitan. */
export const oc: Vocabulary = {
  language: 'oc',
  common:
    'lo, la, los, las, vòstre, vòstra, vos, per, amb, es, e, de, que, un, una, sus, aquesta, aqueste, se, avètz, mercés',
  code: "còdi de verificacion, còdi de confirmacion, còdi de seguretat, còdi de connexion, còdi d'accès, còdi d'activacion, còdi d'usatge unic, senhal d'usatge unic, senhal temporari",
  weakCode: 'còdi, pin',
  password: 'senhal',
  enter: 'picatz, dintratz, utilizatz, copiatz, sasissètz',
  copula: 'es, seguent',
  otherNumber:
    "comanda, numèro de comanda, factura, recebut, numèro de seguiment, paquet, telefòn, tel, còdi postal, còdi promo, reduccion, error, còdi d'error, reservacion, carta, total, prètz, version, carrièra, bilhet",
  userName: "nom d'utilizaire",
  unit: 'minutas, minuta, oras, ora, jorns, jorn, setmanas, meses, ans, segondas, euros',
  expiry: 'expira, expirarà, valable, valabla',
  caution: 'partegetz pas, degun, ignoratz',
  open: 'aicí, clicatz, ligam, boton, navegador',
  signIn: 'connectar, connectatz, connexion',
  confirm: 'confirmar, confirmatz, confirmacion, verificar, verificatz, activar, activatz, validar',
  reset: 'reïnicializar, reïnicializar lo senhal, cambiar lo senhal, senhal novèl, novèl senhal',
  invite: 'convit, convidat, acceptar, rejónher',
  undo: "s'es pas vos, avètz pas demandat, anullar, desabonar",
  footer: 'confidencialitat, condicions, ajuda, contacte, paramètres',
};
