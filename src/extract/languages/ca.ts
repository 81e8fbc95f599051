import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Catalan. */
export const ca: Vocabulary = {
  language: 'ca',

  common: `amb, aquest, aquesta, del, el, el seu, els, i, les, no, per, que, teu, teva, una, és`,

  code: `
    codi d'accés, codi d'activació, codi d'autenticació, codi d'inici de sessió,
    codi de confirmació, codi de recuperació, codi de registre, codi de restabliment,
    codi de seguretat, codi de validació, codi de verificació, codi sms, codi temporal, codi únic,
    contrasenya temporal, número de verificació, otp
  `,

  oneTime: `codi d'un sol ús, contrasenya d'un sol ús`,

  weakCode: `codi, codis, pin`,

  password: `contrasenya`,

  enter: `
    copia, copieu, enganxa, escriu, escriviu, fes servir, feu servir, introdueix, introduïu,
    utilitza, utilitzeu
  `,

  copula: `següent, és`,

  otherNumber: `
    atenció al client, client, codi d'error, codi de cupó, codi de descompte, codi de país,
    codi de producte, codi de recomanació, codi de reserva, codi de seguiment,
    codi de targeta regal, codi font, codi postal, codi promocional, comanda, compte bancari,
    contracte, cupó, descompte, enviament, factura, import, número, número de client,
    número de comanda, número de factura, número de seguiment, preu, pòlissa, rebut, referència,
    reserva, saldo, targeta, targeta regal, telèfon, total, transacció, truca, val de compra, versió
  `,

  ofOther: `
    abonat, article, client, comanda, contracte, enviament, producte, reserva, seguiment, transacció
  `,

  userName: `identificador d'usuari, nom d'usuari, nom de compte, nom del compte`,

  unit: `
    anys, caràcters, dia, dies, dígits, euros, hora, hores, mesos, minut, minuts, persones, punts,
    segons, usuaris
  `,

  digits: `dígits`,

  expiry: `caduca, caducarà, expira, un sol ús, vàlid, vàlida`,

  caution: `
    confidencial, es pot ignorar, ignora, ignoreu, ningú, no comparteixis, no compartiu,
    no heu sol·licitat, podeu ignorar, pot ignorar, pots ignorar
  `,

  open: `aquí, botó, clic, copia, enganxa, enllaç, navegador, obre, seguiu, visita, visiteu`,

  signIn: `
    accedeix, connecta't, entra, inici de sessió, inicia la sessió, inicia sessió, iniciar sessió,
    inicieu la sessió
  `,

  confirm: `
    activa, activació, activeu, completa el registre, completar el (|teu )registre, confirma,
    confirmació, confirmar, confirmeu, confirmo, desbloqueja, desbloquejar, la teva signatura,
    revisa i signa, signa el document, signar, valida, validació, verifica, verificació, verificar,
    verifiqueu
  `,

  reset: `
    canvi de contrasenya, canvia la contrasenya, canvia la meva contrasenya, canviar contrasenya,
    canviar la contrasenya, canviar la meva contrasenya, canviar la vostra contrasenya,
    contrasenya nova, crea una contrasenya, defineix la contrasenya, defineix una contrasenya,
    estableix la contrasenya, establir la contrasenya, has oblidat la contrasenya,
    heu oblidat la contrasenya, nova contrasenya, recuperar, reinicia la teva contrasenya,
    reinicialitza la contrasenya, reinicialitzar la contrasenya, reiniciar contrasenya,
    reiniciar la contrasenya, reiniciar la vostra contrasenya, restableix,
    restableix la contrasenya, restabliment, restablir, restablir la contrasenya,
    restabliu la contrasenya
  `,

  invite: `accepta, accepteu, convida, convidat, invitació, uneix`,

  emailChange: `canvi de correu, nou correu, nova adreça`,

  agree: `
    he estat jo, subscriure m'hi, sí acepto, sí confirmo, sí quiero, sí soy yo,
    utilitza aquesta adreça, vaig ser jo
  `,

  guide: `article, com restablir, explica, guia, pas a pas`,

  done: `
    amb èxit, correctament, ha canviat, s'ha activat, s'ha actualitzat, s'ha afegit, s'ha canviat,
    s'ha confirmat, s'ha eliminat, s'ha modificat, s'ha restablert, s'ha verificat
  `,

  undo: `
    anul·la, bloqueja, cancel·la, cancel·la la subscripció, cancel·lar, cancel·leu, denuncia,
    dona't de baixa, donar de baixa, donar se de baixa, no has estat tu, no has fet, no has iniciat,
    no has sol·licitat, no heu canviat, no heu estat, no heu fet, no heu iniciat,
    no heu iniciat la sessió, no ho heu iniciat, no l'has demanat, no l'heu canviada, no reconeixes,
    no us pertany, rebutja, si no has estat tu, si no vas ser tu
  `,

  deletion: `
    confirma la supressió, eliminació del compte, eliminar el compte, eliminar el meu compte,
    esborrar el compte, supressió del compte, suprimeix el compte, suprimeix el meu compte
  `,

  footer: `
    ajuda, condicions, configuració, contacte, més informació, preferències, privacitat, privadesa,
    revisa l'activitat, segueix el paquet, suport, veure la comanda
  `,

  event: `cita, reunió, videoconferència`,

  booking: `
    arribada, bitllet, comanda, entrada, habitació, hostes, nits, passatgers, reserva, sortida,
    taula, viatge, vol
  `,

  pickUp: `codi de recollida`,

  example: `p. ex., per exemple`,

  lasting: `alarma, porta, wifi`,
};
