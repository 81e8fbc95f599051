import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Galician. */
export const gl: Vocabulary = {
  language: 'gl',
  common:
    'o, os, a, as, seu, súa, para, con, este, esta, unha, que, do, da, non, se, é, de, en, teu, túa, grazas',
  code: 'código de verificación, código de confirmación, código de seguridade, código de acceso, código dun só uso, código de inicio de sesión, contrasinal dun só uso, código de activación, código de autenticación, código temporal, contrasinal temporal, código de recuperación, código de restablecemento, código dun único uso',
  weakCode: 'código',
  password: 'contrasinal',
  enter: 'introduza, introduce, use, escriba, escribe, usa, utilice, copia, pega',
  copula: 'é, seguinte',
  otherNumber:
    'pedido, número de pedido, factura, número de factura, recibo, número de seguimento, paquete, envío, teléfono, tel, chame, fax, móbil, código postal, código promocional, código de desconto, desconto, cupón, código de erro, código de país, código fonte, reserva, código de reserva, número de cliente, número de conta, tarxeta, importe, total, prezo, saldo, versión, voo, rúa, nif, billete, referencia',
  userName: 'nome de usuario, nome da conta',
  unit: 'minutos, minuto, horas, hora, días, día, semanas, meses, anos, ano, segundos, euros, puntos, usuarios, persoas, veces, caracteres, díxitos',
  digits: 'díxitos',
  expiry: 'caduca, caducará, válido, válida, expira',
  caution: 'non comparta, non compartas, ninguén, ignore, ignora, non solicitou',
  open: 'aquí, prema, faga clic, ligazón, botón, navegador',
  signIn: 'iniciar sesión, inicia sesión, acceder, entrar',
  confirm:
    'confirmar, confirma, confirme, verificar, verifica, activar, confirmación, verifique, activa, active, validar',
  reset:
    'restablecer, restablecer o contrasinal, cambiar o contrasinal, novo contrasinal, restablecer contrasinal, restablecer o teu contrasinal, crear novo contrasinal, esqueciches o contrasinal',
  invite: 'convite, invitación, aceptar, convidou te, convidoute, unirse',
  emailChange: 'novo enderezo, cambio de enderezo, cambiar o enderezo',
  done: 'foi cambiada, foi modificado, foi cambiado, foi actualizado, foi verificado, foi confirmada, foi activada, cambiouse, correctamente, con éxito',
  undo: 'non foi vostede, cancelar, darse de baixa, se non fuches ti, non fuches ti, se non foi vostede, non solicitaches, non recoñeces, rexeitar',
  footer:
    'privacidade, termos, condicións, axuda, soporte, contacto, axustes, saber máis, dereitos reservados, seguir o paquete',
};
