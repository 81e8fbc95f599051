import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Galician. */
export const gl: Vocabulary = {
  language: 'gl',

  common: `
    a, as, con, da, de, do, en, esta, este, grazas, non, o, os, para, que, se, seu, súa, teu, túa,
    unha, é
  `,

  code: `
    contrasinal temporal, código de acceso, código de activación, código de autenticación,
    código de confirmación, código de inicio de sesión, código de recuperación,
    código de restablecemento, código de seguranza, código de seguridade, código de verificación,
    código temporal
  `,

  oneTime: `
    contrasinal de un só uso, contrasinal dun só uso, código de un só uso, código dun só uso,
    código dun único uso
  `,

  weakCode: `código`,

  password: `contrasinal`,

  enter: `copia, escriba, escribe, introduce, introduza, pega, usa, use, utilice`,

  copula: `seguinte, é`,

  otherNumber: `
    billete, chame, cupón, código de desconto, código de erro, código de país,
    código de recomendación, código de reserva, código fonte, código postal, código promocional,
    desconto, envío, factura, fax, importe, móbil, nif, número de cliente, número de conta,
    número de factura, número de pedido, número de seguimento, paquete, pedido, prezo, recibo,
    referencia, reserva, rúa, saldo, tarxeta, tel, teléfono, total, versión, voo
  `,

  ofOther: `cliente, contrato, pedido, produto, reserva, seguimento, transacción`,

  userName: `nome da conta, nome de usuario`,

  unit: `
    ano, anos, caracteres, día, días, díxitos, euros, hora, horas, meses, minuto, minutos, persoas,
    puntos, segundos, semanas, usuarios, veces
  `,

  digits: `díxitos`,

  expiry: `caduca, caducará, expira, válida, válido`,

  caution: `
    ignora, ignore, ignóreo, ninguén, non comparta, non compartas, non solicitou,
    non ten que facer nada, non tes que facer nada, pode ignorar, podes ignorar
  `,

  open: `aquí, botón, faga clic, fai clic, ligazón, navegador, prema, preme, premer, visite`,

  signIn: `acceder, entrar, inicia sesión, iniciar sesión`,

  confirm: `
    activa, activar, active, asinar, completa o rexistro, completar o rexistro, completar rexistro,
    confirma, confirmación, confirmar, confirme, desbloquear, validar, verifica, verificar,
    verifique
  `,

  reset: `
    cambia o teu contrasinal, cambiar o (|teu )contrasinal, cambiar o meu contrasinal,
    cambio de contrasinal, contrasinal novo, crear novo contrasinal, definir o contrasinal,
    esqueceu o seu contrasinal, esqueciches o contrasinal, establecer o meu contrasinal,
    novo contrasinal, recuperar o contrasinal, restabelecer o contrasinal,
    restabelecer o meu contrasinal, restablecemento de contrasinal, restablecer,
    restablecer contrasinal, restablecer o contrasinal, restablecer o teu contrasinal
  `,

  invite: `aceptar, convidou te, convidoute, convite, invitación, unirse`,

  emailChange: `cambiar o enderezo, cambio de enderezo, novo enderezo`,

  agree: `fun eu, si fun eu`,

  guide: `artigo, como restablecer, guía`,

  done: `
    cambiouse, con éxito, correctamente, foi activada, foi actualizado, foi cambiada, foi cambiado,
    foi confirmada, foi modificado, foi verificado
  `,

  undo: `
    anular, cancelar, darse de baixa, desbotar, non cambiaches, non cambiou, non fixo,
    non foi vostede, non fuches ti, non iniciou, non o cambiou, non recoñeces, non rexistraches,
    non solicitaches, non é túa, rexeitar, se non foi vostede, se non fuches ti
  `,

  deletion: `eliminación da conta, eliminar a conta, eliminar a miña conta`,

  footer: `
    axuda, axustes, condicións, contacto, dereitos reservados, privacidade, saber máis,
    seguir o paquete, soporte, termos
  `,

  example: `por exemplo`,

  lasting: `alarma, porta`,
};
