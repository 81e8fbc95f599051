import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Catalan. */
export const ca: Vocabulary = {
  language: 'ca',
  common: 'el, els, les, i, amb, per, el seu, aquest, aquesta, una, que, del, teu, teva, no, és',
  code: "codi de verificació, codi de confirmació, codi de seguretat, codi d'accés, codi d'inici de sessió, codi d'autenticació, codi d'un sol ús, codi d'activació, codi temporal, contrasenya d'un sol ús, contrasenya temporal, codi únic, otp",
  weakCode: 'codi, codis, pin',
  password: 'contrasenya',
  enter: 'introduïu, introdueix, escriviu, escriu, utilitza, utilitzeu, copia, feu servir',
  copula: 'és, següent',
  otherNumber:
    "comanda, factura, rebut, referència, enviament, telèfon, truca, codi postal, codi promocional, codi de descompte, descompte, codi d'error, compte bancari, targeta, import, total, preu, saldo, versió, reserva, client, número",
  unit: 'minuts, minut, hores, hora, dies, dia, mesos, anys, segons, euros, punts, usuaris, persones, caràcters, dígits',
  digits: 'dígits',
  expiry: 'caduca, caducarà, vàlid, expira',
  caution: 'no compartiu, no comparteixis, ningú, no heu sol·licitat, ignora, ignoreu',
  open: 'aquí, feu clic, fes clic, clic, enllaç, botó, navegador, copia, enganxa, obre, visita',
  signIn: 'inicia sessió, inicia la sessió, inici de sessió, iniciar sessió, entra, accedeix',
  confirm:
    'confirma, confirmeu, confirmar, confirmació, verifica, verifiqueu, verificació, activa, activeu, activació, desbloqueja',
  reset:
    'restableix, restablir, restableix la contrasenya, restabliment, canvia la contrasenya, canviar la contrasenya, nova contrasenya, recuperar',
  invite: 'invitació, accepta, accepteu, convidat, uneix',
  emailChange: 'nou correu, canvi de correu, nova adreça',
  undo: 'cancel·la la subscripció, donar de baixa, no heu estat, cancel·la, rebutja, denuncia',
  deletion: 'suprimeix el compte, eliminar el compte, eliminació del compte, esborrar el compte',
  footer:
    'privadesa, privacitat, condicions, ajuda, suport, contacte, preferències, configuració, més informació',
};
