import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Spanish. */
export const es: Vocabulary = {
  language: 'es',
  common: 'el, los, las, tu, su, para, con, este, esta, por, una, que, del, es, de, en, si, no',
  code: 'código de verificación, código de confirmación, código de seguridad, código de acceso, código de inicio de sesión, código de autenticación, código de autorización, código de un solo uso, código único, código de activación, código de validación, código temporal, código de restablecimiento, código de recuperación, contraseña de un solo uso, contraseña temporal, clave de un solo uso, clave temporal, clave dinámica, código otp, otp, código pin, código secreto, código de registro, código de identificación, codigo de verificacion, clave de acceso',
  weakCode: 'código, códigos, codigo, pin, clave, token',
  password: 'contraseña',
  enter:
    'introduce, introduzca, ingresa, ingrese, ingresar, introducir, escribe, escriba, use, utiliza, utilice, copia, copie, digita, digite, teclea',
  copula: 'es, son, siguiente, a continuación',
  otherNumber:
    'pedido, número de pedido, n° de pedido, factura, número de factura, recibo, caso, número de caso, referencia, ref, seguimiento, número de seguimiento, envío, paquete, teléfono, tel, llama, llame, llámanos, fax, móvil, celular, código postal, c.p., código promocional, código de descuento, cupón, descuento, código de error, error, código qr, código de barras, código de área, prefijo, número de cuenta, tarjeta, terminada en, termina en, importe, monto, total, precio, saldo, versión, vuelo, reserva, número de reserva, código de reserva, localizador, cliente, número de cliente, transacción, calle, avenida, apartado, página, nif, cif, rfc, ticket, solicitud, código de referido, más de, hasta, códigos de respaldo',
  unit: 'minutos, minuto, horas, hora, días, día, semanas, meses, años, año, segundos, euros, dólares, pesos, puntos, artículos, clientes, miembros, usuarios, personas, veces, caracteres, dígitos, km',
  digits: 'dígitos, digitos, caracteres',
  expiry: 'caduca, caducará, expira, expirará, vence, válido, válida, vigencia, validez',
  caution:
    'no compartas, no comparta, no lo compartas, no lo comparta, nunca compartas, con nadie, no solicitaste, no has solicitado, no solicitó, ignora, ignorar, ignore',
  open: 'aquí, continuar, haz clic, haga clic, hacer clic, clic, pulsa, pulse, enlace, enlace siguiente, siguiente enlace, botón, navegador, copia, pega, abre, abrir, visita, presiona, link',
  signIn:
    'iniciar sesión, inicia sesión, inicie sesión, acceder, entrar, ingresar, inicio de sesión, enlace mágico, iniciar',
  confirm:
    'confirmar, confirma, confirme, confirmación, verificar, verifica, verifique, verificación, activar, activa, active, activación, validar, valida, completar registro, completar el registro, completa tu registro, desbloquear, finalizar',
  reset:
    'restablecer, restablece, restablecer contraseña, restablecer la contraseña, restablecer tu contraseña, restablecer mi contraseña, restablecimiento, cambiar contraseña, cambiar la contraseña, cambiar tu contraseña, cambiar mi contraseña, nueva contraseña, olvidaste tu contraseña, recuperar, recuperar contraseña, reestablecer, crear contraseña, crea una contraseña, establecer contraseña, establecer una contraseña',
  invite:
    'invitación, aceptar, acepta, aceptar invitación, aceptar la invitación, invitado, invitada, invitó, unirse, únete, unirme, unirte',
  emailChange:
    'nuevo correo, nuevo correo electrónico, cambio de correo, cambiar correo, cambiar tu correo, cambio de email, nueva dirección de correo',
  undo: 'no has, no realizaste, no cambiaste, no hiciste, no ha realizado, darse de baja, darte de baja, date de baja, cancelar suscripción, cancelar la suscripción, no fuiste tú, no has sido tú, si no fuiste, no fue usted, cancelar, revocar, reportar, denunciar, rechazar, no solicitaste, no reconoces',
  deletion:
    'eliminar mi cuenta, eliminar tu cuenta, eliminar su cuenta, eliminar la cuenta, eliminación de cuenta, eliminación de tu cuenta, eliminación de la cuenta, borrar mi cuenta, borrar tu cuenta, cerrar tu cuenta, cerrar mi cuenta',
  footer:
    'privacidad, política de privacidad, aviso legal, términos, condiciones, ayuda, centro de ayuda, soporte, contacto, contáctanos, preferencias, configuración, ver en el navegador, ver en línea, versión web, síguenos, sobre nosotros, más información, preguntas frecuentes, descarga la app, todos los derechos reservados, atención al cliente',
  event: 'reunión, seminario web, webinar, cita',
};
