import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Catalan. */
export const ca: Vocabulary = {
  language: 'ca',
  common: 'el, els, les, i, amb, per, el seu, aquest, aquesta, una, que, del, teu, teva, no, és',
  code: "codi de verificació, codi de confirmació, codi de seguretat, codi d'accés, codi d'inici de sessió, codi d'autenticació, codi d'un sol ús, codi d'activació, codi temporal, contrasenya d'un sol ús, contrasenya temporal, codi únic, otp, codi de recuperació, codi de restabliment, codi de validació, codi de registre, codi sms",
  weakCode: 'codi, codis, pin',
  password: 'contrasenya',
  enter:
    'introduïu, introdueix, escriviu, escriu, utilitza, utilitzeu, copia, feu servir, fes servir, copieu, enganxa',
  copula: 'és, següent',
  otherNumber:
    "comanda, factura, rebut, referència, enviament, telèfon, truca, codi postal, codi promocional, codi de descompte, descompte, codi d'error, compte bancari, targeta, import, total, preu, saldo, versió, reserva, client, número, codi de reserva, codi de recollida, cupó, codi de cupó, val de compra, targeta regal, número de comanda, número de seguiment, codi de producte, codi de país, codi font, contracte, pòlissa, número de client, número de factura, transacció, atenció al client",
  userName: "nom d'usuari, nom del compte, nom de compte, identificador d'usuari",
  unit: 'minuts, minut, hores, hora, dies, dia, mesos, anys, segons, euros, punts, usuaris, persones, caràcters, dígits',
  digits: 'dígits',
  expiry: 'caduca, caducarà, vàlid, expira, vàlida, un sol ús',
  caution:
    'no compartiu, no comparteixis, ningú, no heu sol·licitat, ignora, ignoreu, confidencial, podeu ignorar, pots ignorar',
  open: 'aquí, feu clic, fes clic, clic, enllaç, botó, navegador, copia, enganxa, obre, visita',
  signIn: 'inicia sessió, inicia la sessió, inici de sessió, iniciar sessió, entra, accedeix',
  confirm:
    'confirma, confirmeu, confirmar, confirmació, verifica, verifiqueu, verificació, activa, activeu, activació, desbloqueja, confirmo, completa el registre, valida',
  reset:
    'restableix, restablir, restableix la contrasenya, restabliment, canvia la contrasenya, canviar la contrasenya, nova contrasenya, recuperar, contrasenya nova, crea una contrasenya, restabliu la contrasenya, restablir la contrasenya, has oblidat la contrasenya',
  invite:
    "invitació, accepta, accepteu, convidat, uneix, t'ha convidat, us ha convidat, convida, uneix te",
  emailChange: 'nou correu, canvi de correu, nova adreça',
  done: "s'ha canviat, s'ha modificat, ha canviat, s'ha actualitzat, s'ha verificat, s'ha confirmat, s'ha activat, s'ha restablert, s'ha eliminat, s'ha afegit, correctament, amb èxit",
  undo: "cancel·la la subscripció, donar de baixa, no heu estat, cancel·la, rebutja, denuncia, si no has estat tu, si no heu estat vosaltres, no has estat tu, no has sol·licitat, no l'has demanat, no has fet, no reconeixes, donar se de baixa, dona't de baixa, anul·la, bloqueja",
  deletion: 'suprimeix el compte, eliminar el compte, eliminació del compte, esborrar el compte',
  footer:
    "privadesa, privacitat, condicions, ajuda, suport, contacte, preferències, configuració, més informació, segueix el paquet, veure la comanda, revisa l'activitat",
  event: 'reunió, cita, videoconferència',
};
