import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Spanish. */
export const es: Vocabulary = {
  language: 'es',
  common: 'el, los, las, tu, su, para, con, este, esta, por, una, que, del, es, de, en, si, no',
  code: 'código de verificación, código de confirmación, código de seguridad, código de acceso, código de inicio de sesión, código de autenticación, código de autorización, código de un solo uso, código único, código de activación, código de validación, código temporal, código de restablecimiento, código de recuperación, contraseña de un solo uso, contraseña temporal, clave de un solo uso, clave temporal, clave dinámica, código otp, otp, código pin, código secreto, código de registro, código de identificación, codigo de verificacion, clave de acceso, clave de acceso temporal, clave de verificación, clave de seguridad, clave de activación, clave de confirmación, número de verificación, pin de verificación, pin de seguridad, token de verificación, token de seguridad, código de ingreso, código sms, código de 6 dígitos, código de seis dígitos, código de 4 dígitos, código numérico, código para iniciar sesión, código para acceder, código para verificar, código para confirmar, código para restablecer, clave sms, código de doble factor, código de desbloqueo, contraseña única',
  weakCode:
    'código, códigos, codigo, pin, clave, token, número siguiente, siguiente número, dígitos siguientes',
  password: 'contraseña',
  enter:
    'introduce, introduzca, ingresa, ingrese, ingresar, introducir, escribe, escriba, use, utiliza, utilice, copia, copie, digita, digite, teclea, teclee, pega, pegue, proporciona, coloca, coloque',
  copula: 'es, son, siguiente, a continuación, es el, es la',
  otherNumber:
    'pedido, número de pedido, n° de pedido, factura, número de factura, recibo, caso, número de caso, referencia, ref, seguimiento, número de seguimiento, envío, paquete, teléfono, tel, llama, llame, llámanos, fax, móvil, celular, código postal, c.p., código promocional, código de descuento, cupón, descuento, código de error, error, código qr, código de barras, código de área, prefijo, número de cuenta, tarjeta, terminada en, termina en, importe, monto, total, precio, saldo, versión, vuelo, reserva, número de reserva, código de reserva, localizador, cliente, número de cliente, transacción, calle, avenida, apartado, página, nif, cif, rfc, ticket, solicitud, código de referido, más de, hasta, códigos de respaldo, código de recogida, código de retiro, código de regalo, tarjeta regalo, tarjeta de regalo, cheque regalo, vale de descuento, código vip, código de invitado, código de cliente, código de producto, código de artículo, código de puerta, código de país, código fuente, código de estado, código swift, código de cupón, cupón de descuento, código promo, promoción, código de amigo, código de socio, número de socio, número de serie, número de contrato, póliza, número de póliza, albarán, número de guía, número de envío, número de rastreo, número de orden, orden de compra, nº de cliente, n° de cliente, iban, cbu, dni, nie, nit, rut, curp, número de vuelo, servicio al cliente, atención al cliente, línea de atención, clave de reservación, número de confirmación, folio, expediente, incidencia, número de incidencia, clave wifi, contraseña wifi, referencia de pago, clave api, token de api, token de acceso personal',
  userName:
    'nombre de usuario, nombre de la cuenta, nombre de cuenta, id de usuario, identificador de usuario, username',
  unit: 'minutos, minuto, horas, hora, días, día, semanas, meses, años, año, segundos, euros, dólares, pesos, puntos, artículos, clientes, miembros, usuarios, personas, veces, caracteres, dígitos, km',
  digits: 'dígitos, digitos, caracteres',
  expiry:
    'caduca, caducará, expira, expirará, vence, válido, válida, vigencia, validez, vencerá, vigente, un solo uso, una sola vez',
  caution:
    'no compartas, no comparta, no lo compartas, no lo comparta, nunca compartas, con nadie, no solicitaste, no has solicitado, no solicitó, ignora, ignorar, ignore, no la comparta, nadie, no reveles, no se lo digas, confidencial, ignora este, haz caso omiso, haga caso omiso, no tienes que hacer nada, no necesitas hacer nada, no solicitaste este, no lo solicitaste, desestima, desestime',
  open: 'aquí, continuar, haz clic, haga clic, hacer clic, clic, pulsa, pulse, enlace, enlace siguiente, siguiente enlace, botón, navegador, copia, pega, abre, abrir, visita, presiona, link',
  signIn:
    'iniciar sesión, inicia sesión, inicie sesión, acceder, entrar, inicio de sesión, enlace mágico, iniciar, acceder a mi cuenta, accede a tu cuenta, ingresar a, entrar en, inicia sesión aquí, enlace de acceso, enlace de inicio de sesión',
  confirm:
    'confirmar, confirma, confirme, confirmación, verificar, verifica, verifique, verificación, activar, activa, active, activación, validar, valida, completar registro, completar el registro, completa tu registro, desbloquear, finalizar, confirmo, confirmando, verificando, activando, finalizar registro, finalizar el registro, valide, autenticar, sí, soy yo',
  reset:
    'restablecer, restablece, restablecer contraseña, restablecer la contraseña, restablecer tu contraseña, restablecer mi contraseña, restablecimiento, cambiar contraseña, cambiar la contraseña, cambiar tu contraseña, cambiar mi contraseña, nueva contraseña, olvidaste tu contraseña, recuperar, recuperar contraseña, reestablecer, crear contraseña, crea una contraseña, establecer contraseña, establecer una contraseña, cambia tu contraseña, crear una nueva contraseña, crear nueva contraseña, establece tu contraseña, restablecer su contraseña, recuperar tu contraseña, recuperar cuenta, restablecimiento de contraseña, elige una nueva contraseña, nueva clave, cambiar clave, recuperar clave',
  invite:
    'invitación, aceptar, acepta, aceptar invitación, aceptar la invitación, invitado, invitada, invitó, unirse, únete, unirme, unirte, te invita, te ha invitado, te invitó, has sido invitado, has sido invitada, participa',
  emailChange:
    'nuevo correo, nuevo correo electrónico, cambio de correo, cambiar correo, cambiar tu correo, cambio de email, nueva dirección de correo',
  done: 'ha sido modificada, ha sido modificado, ha sido cambiada, ha sido cambiado, se ha cambiado, se ha modificado, fue cambiada, fue modificada, ha cambiado, se actualizó, ha sido actualizada, ha sido actualizado, se ha actualizado, ha sido verificado, ha sido verificada, se ha verificado, fue verificada, ha sido confirmado, ha sido confirmada, se ha confirmado, está confirmada, está confirmado, ha sido activada, se ha activado, está activa, ya está activa, ha sido restablecida, se ha restablecido, se restableció, ha sido eliminada, se ha eliminado, se ha añadido, correctamente, con éxito, exitosamente, cambiaste tu contraseña',
  undo: 'no has, no realizaste, no cambiaste, no hiciste, no ha realizado, darse de baja, darte de baja, date de baja, cancelar suscripción, cancelar la suscripción, no fuiste tú, no has sido tú, si no fuiste, no fue usted, cancelar, revocar, reportar, denunciar, rechazar, no solicitaste, no reconoces, si no has sido tú, si no fuiste tú, si no ha sido usted, si usted no, si tú no, no has solicitado, no ha solicitado, no solicitó, no reconoce, no realizó, no creaste, no autorizaste, no has hecho, no soy yo, no he sido yo, no fui yo, anular, bloquear, cancela tu suscripción, dejar de recibir, desuscribirse, desuscribirme, proteger mi cuenta, protege tu cuenta',
  deletion:
    'eliminar mi cuenta, eliminar tu cuenta, eliminar su cuenta, eliminar la cuenta, eliminación de cuenta, eliminación de tu cuenta, eliminación de la cuenta, borrar mi cuenta, borrar tu cuenta, cerrar tu cuenta, cerrar mi cuenta',
  footer:
    'privacidad, política de privacidad, aviso legal, términos, condiciones, ayuda, centro de ayuda, soporte, contacto, contáctanos, preferencias, configuración, ver en el navegador, ver en línea, versión web, síguenos, sobre nosotros, más información, preguntas frecuentes, descarga la app, todos los derechos reservados, atención al cliente, verificar actividad, revisar actividad, revisa la actividad, comprobar actividad, ver actividad, seguir mi pedido, ver pedido, ver factura, ver detalles, gestionar dispositivos, ver dispositivos',
  event:
    'reunión, seminario web, webinar, cita, videollamada, videoconferencia, invitación de calendario, conferencia telefónica',
  errand:
    'completar compra, completa tu compra, completar pedido, completa tu pedido, finalizar compra, finalizar pedido, confirmar pedido, confirmar pago, completa tu perfil, completar perfil, activar descuento, activar oferta, aceptar oferta, aceptar presupuesto, únete a la comunidad',
};
