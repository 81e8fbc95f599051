import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Spanish. */
export const es: Vocabulary = {
  language: 'es',

  common: `
    atención, aviso, con, de, del, el, en, es, esta, este, importante, las, los, no, para, por, que,
    si, su, tan, tan solo, tu, una
  `,

  code: `
    clave de acceso, clave de acceso temporal, clave de activación, clave de confirmación,
    clave de seguridad, clave de verificación, clave dinámica, clave sms, clave temporal,
    contraseña temporal, código de 4 dígitos, código de 6 dígitos, código de acceso,
    código de activación, código de autenticación, código de autorización, código de confirmación,
    código de desbloqueo, código de doble factor, código de identificación, código de ingreso,
    código de inicio de sesión, código de recuperación, código de registro,
    código de restablecimiento, código de seguridad, código de seis dígitos, código de validación,
    código de verificación, código numérico, código otp, código para acceder, código para confirmar,
    código para iniciar sesión, código para restablecer, código para verificar, código pin,
    código secreto, código sms, código temporal, número de verificación, otp, pin de seguridad,
    pin de verificación, token de seguridad, token de verificación
  `,

  oneTime: `
    clave de un solo uso, contraseña de un solo uso, contraseña única, código de un solo uso,
    código único
  `,

  weakCode: `
    clave, código, códigos, dígitos siguientes, número siguiente, pin, siguiente número, token
  `,

  password: `contraseña`,

  enter: `
    coloca, coloque, copia, copie, digita, digite, escriba, escribe, ingresa, ingresar, ingrese,
    introduce, introducir, introduzca, pega, pegue, proporciona, responda con, responde con, teclea,
    teclee, use, utilice, utiliza
  `,

  copula: `a continuación, como, es, es el, es la, siguiente, son`,

  otherNumber: `
    albarán, apartado, atención al cliente, avenida, c.p., calle, caso, cbu, celular, cheque regalo,
    cif, clave api, clave de reservación, clave wifi, cliente, contraseña wifi, cupón,
    cupón de descuento, curp, código bancario, código de amigo, código de artículo, código de banco,
    código de barras, código de cliente, código de cupón, código de descuento, código de error,
    código de estado, código de invitado, código de país, código de producto, código de puerta,
    código de referido, código de regalo, código de reserva, código de socio, código de sucursal,
    código de área, código erróneo, código fiscal, código fuente, código incorrecto, código postal,
    código promo, código promocional, código qr, código swift, código vip, códigos de respaldo,
    descuento, devolvió el código, dni, envío, error, expediente, factura, fax, folio, hasta, iban,
    importe, incidencia, llama, llame, llámanos, localizador, línea de atención, monto, más de,
    móvil, nie, nif, nit, n° de cliente, n° de pedido, nº de cliente, número de caso,
    número de cliente, número de confirmación, número de contrato, número de cuenta,
    número de envío, número de factura, número de guía, número de incidencia, número de orden,
    número de pedido, número de póliza, número de rastreo, número de reserva, número de seguimiento,
    número de serie, número de socio, número de vuelo, orden de compra, paquete, pedido, precio,
    prefijo, promoción, página, póliza, recibo, ref, referencia, referencia de pago, reserva, rfc,
    rut, saldo, seguimiento, servicio al cliente, solicitud, tarjeta, tarjeta de regalo,
    tarjeta regalo, tel, teléfono, termina en, terminada en, ticket, token de acceso personal,
    token de api, total, transacción, vale de descuento, versión, vuelo
  `,

  ofOther: `
    abonado, arancelario, artículo, asociado, aula, campaña, clase, cliente, contrato, curso,
    encuesta, envío, factura, fiscal, módulo, oficina, paquete, pedido, pintura, producto,
    proveedor, proyecto, rastreo, receta, reembolso, región, reserva, sede, seguimiento, socio,
    sucursal, tarifa, tienda, transacción, vendedor, zona
  `,

  userName: `
    id de usuario, identificador de usuario, nombre de cuenta, nombre de la cuenta,
    nombre de usuario, username
  `,

  unit: `
    artículos, año, años, caracteres, clientes, día, días, dígitos, dólares, euros, hora, horas, km,
    meses, miembros, minuto, minutos, personas, pesos, puntos, segundos, semanas, usuarios, veces
  `,

  digits: `caracteres, dígitos`,

  expiry: `
    caduca, caducará, expira, expirará, un solo uso, una sola vez, validez, vence, vencerá,
    vigencia, vigente, válida, válido
  `,

  spent: `
    ha caducado, ha expirado, me da error, no funciona, no sirve, pero dice, ya no es válido,
    ya no funciona, ya no sirve, ya no vale
  `,

  caution: `
    confidencial, desestima, desestime, haga caso omiso, haz caso omiso, ignora, ignora este,
    ignorar, ignore, nadie, no comparta, no compartas, no has solicitado, no la comparta,
    no lo comparta, no lo compartas, no lo solicitaste, no necesitas hacer nada, no reveles,
    no se lo digas, no solicitaste, no solicitaste este, no solicitó, no tienes que hacer nada,
    nunca compartas, ser ignorado
  `,

  open: `
    abre, abrir, aquí, botón, clic, continuar, copia, enlace, enlace siguiente, link, navegador,
    pega, presiona, pulsa, pulse, siguiente enlace, visita
  `,

  signIn: `
    accede a tu cuenta, acceder, acceder a mi cuenta, enlace de acceso, enlace de inicio de sesión,
    enlace mágico, entrar, identificarse, ingresar a, inicia sesión, inicia sesión aquí, iniciar,
    inicie sesión, inicio de sesión
  `,

  confirm: `
    activa, activación, activando, activar, active, ampliar la prueba, ampliar la validez,
    ampliar tu prueba, autenticar, completa tu registro, completar (el|su|tu) registro,
    completar registro, compruebe su dirección, confirma, confirmación, confirmando, confirmar,
    confirme, confirmo, conservar mi cuenta, conservar tu cuenta, desbloquear, desbloquearla,
    desbloqueo, extender la prueba, extender la validez, extender su cuenta, extender tu cuenta,
    finalizar, firma solicitada, firmar, mantener mi cuenta, prolongar la validez,
    reactiva tu cuenta, reactivar, reactive su cuenta, renovar cuenta, renovar la cuenta,
    renovar mi cuenta, renovar su cuenta, renovar tu cuenta, soy yo, su firma, tu firma, valida,
    validación, validar, valide, verifica, verificación, verificando, verificar, verifique
  `,

  reset: `
    cambia tu contraseña, cambiar clave, cambiar contraseña, cambiar la contraseña,
    cambiar mi contraseña, cambiar su contraseña, cambiar tu contraseña, cambie su contraseña,
    cambio de contraseña, configurar contraseña, contraseña nueva, crea una contraseña,
    crear contraseña, crear nueva contraseña, crear una nueva contraseña,
    elige una nueva contraseña, establece tu contraseña, establecer contraseña,
    establecer una contraseña, nueva clave, nueva contraseña, olvidaste tu contraseña,
    olvidó su contraseña, recuperar, recuperar clave, recuperar contraseña, recuperar tu contraseña,
    reestablecer, reiniciar contraseña, reiniciar la contraseña, reiniciar su contraseña,
    reiniciar tu contraseña, reinicio de contraseña, restablece, restablece tu contraseña,
    restablecer, restablecer contraseña, restablecer la contraseña, restablecer mi contraseña,
    restablecer su contraseña, restablecer tu contraseña, restablecimiento,
    restablecimiento de contraseña, restablezca su contraseña, restauración de contraseña,
    restaurar contraseña, restaurar su contraseña
  `,

  invite: `
    acepta, aceptar, aceptar la invitación, aceptar o rechazar, invitación, invitada, invitado,
    invitó, participa, te invita, te invitaron, unirme, unirse, unirte, únete
  `,

  emailChange: `
    cambiar correo, cambiar dirección de correo, cambiar tu correo, cambio de correo,
    cambio de email, nueva dirección de correo, nuevo correo, nuevo correo electrónico
  `,

  agree: `
    era yo, fui yo, he sido yo, quiero suscribirme, soy yo, suscribirme, suscribirse, sí acepto,
    sí confirmo, sí quiero, sí soy yo, usar esta dirección
  `,

  guide: `artículo, cómo, cómo restablecer, explica, guía, paso a paso, tutorial`,

  alert: `
    actividad inusual, actividad sospechosa, alerta de seguridad, dispositivo desconocido,
    dispositivo nuevo, inicio de sesión desde, inicio de sesión detectado,
    intento de inicio de sesión, nuevo acceso, nuevo dispositivo, nuevo inicio de sesión
  `,

  done: `
    aceptó tu invitación, cambiaste tu contraseña, con éxito, confirmó la entrega, correctamente,
    está activa, está confirmada, está confirmado, exitosamente, fue autorizada, fue autorizado,
    fue cambiada, fue modificada, fue verificada, ha aceptado tu invitación, ha cambiado,
    ha firmado, ha sido activada, ha sido actualizada, ha sido actualizado, ha sido autorizada,
    ha sido autorizado, ha sido cambiada, ha sido cambiado, ha sido confirmada, ha sido confirmado,
    ha sido eliminada, ha sido firmado, ha sido modificada, ha sido modificado,
    ha sido restablecida, ha sido verificada, ha sido verificado, han firmado, se actualizó,
    se aprobó, se autorizó, se ha activado, se ha actualizado, se ha añadido, se ha cambiado,
    se ha confirmado, se ha eliminado, se ha firmado, se ha modificado, se ha restablecido,
    se ha unido, se ha verificado, se restableció, ya está activa
  `,

  undo: `
    anular, bloquear, cancela tu suscripción, cancelar, cancelar la suscripción, darse de baja,
    darte de baja, date de baja, dejar de recibir, denunciar, desuscribirme, desuscribirse,
    no autorizaste, no cambiaste, no creaste, no es usted que, no es usted quien, no fue usted,
    no fui yo, no fuiste tú, no ha realizado, no ha solicitado, no haber sido tú, no has,
    no has sido tú, no has solicitado, no he sido yo, no hiciste, no lo has hecho tú,
    no lo reconoces, no realizaste, no realizó, no reconoce, no reconoces, no solicitaste,
    no solicitó, no soy yo, otra persona hizo, protege tu cuenta, proteger mi cuenta, rechazar,
    reportar, revocar, si no eras tú, si no eres tú quien, si no es usted, si no fuiste,
    si no fuiste tú, si no ha sido usted, si no has sido tú, si no la reconoces, si no lo reconoce,
    si tú no, si usted no, suscribirte de nuevo, volver a suscribirte
  `,

  deletion: `
    borrar la cuenta, borrar mi cuenta, borrar tu cuenta, cerrar mi cuenta, cerrar tu cuenta,
    confirmar eliminación, confirmar la eliminación, eliminación de cuenta,
    eliminación de la cuenta, eliminación de su cuenta, eliminación de tu cuenta, eliminar cuenta,
    eliminar la cuenta, eliminar mi cuenta, eliminar su cuenta, eliminar tu cuenta
  `,

  errand: `
    aceptar oferta, aceptar presupuesto, activar (|tu) descuento, activar oferta,
    completa tu compra, completa tu pedido, completa tu perfil, completar compra, completar pedido,
    completar perfil, confirma tu asistencia, confirmación de pago, confirmar asistencia,
    confirmar cita, confirmar depósito, confirmar el depósito, confirmar entrega, confirmar la cita,
    confirmar la entrega, confirmar la reserva, confirmar mi cita, confirmar pago, confirmar pedido,
    confirmar recepción, confirmar reserva, confirmar tu asistencia, confirmaremos,
    desbloquear recompensa, finalizar compra, finalizar pedido, solicitar reembolso,
    verificar (estado|el estado|disponibilidad|la disponibilidad|mis datos), únete a la comunidad
  `,

  footer: `
    atención al cliente, autenticación de dos factores, aviso legal, ayuda, centro de ayuda,
    comprobar actividad, condiciones, configuración, contacto, contáctanos, descarga la app,
    estado de su pedido, estado de tu pedido, estado del pedido, gestionar dispositivos,
    más información, política de privacidad, preferencias, preguntas frecuentes, privacidad,
    responder, revisa la actividad, revisar actividad, seguimiento de su pedido,
    seguimiento de tu pedido, seguimiento del envío, seguimiento del pedido, seguir mi pedido,
    sobre nosotros, soporte, síguenos, todos los derechos reservados, términos, ver actividad,
    ver comentario, ver detalles, ver dispositivos, ver el comentario, ver el mensaje,
    ver en el navegador, ver en línea, ver factura, ver mensaje, ver pedido, ver perfil,
    verificación en dos pasos, verificar actividad, versión web
  `,

  event: `
    cita, conferencia telefónica, invitación de calendario, reunión, seminario web,
    videoconferencia, videollamada, webinar
  `,

  booking: `
    adultos, alojamiento, asiento, billete, embarque, entrada, entrega, enviado, estancia,
    habitación, hotel, huésped, huéspedes, llegada, mesa, noches, pasajero, pasajeros, pedido,
    reserva, reservado, salida, sus registros, viaje, viajeros, vuelo
  `,

  pickUp: `
    clave de recogida, código de entrega, código de recogida, código de retiro, código para recoger,
    pin de recogida
  `,

  example: `ejemplo, p. ej., por ejemplo, tal como`,

  lasting: `
    alarma, atención al cliente, buzón, buzón de voz, caja de llaves, candado, cerradura, impresora,
    portón, puerta, puerta principal, puk, sim, soporte, tarjeta sim, wifi
  `,

  answered: `
    aceptó (la|su|tu) invitación, ha aceptado (la|su|tu) invitación,
    ha rechazado (la|su|tu) invitación, invitación (caducada|cancelada|expirada|rechazada),
    invitación ha (caducado|expirado), invitación ha sido (aceptada|cancelada|rechazada),
    rechazó (la|su|tu) invitación
  `,
};
