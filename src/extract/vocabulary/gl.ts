import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Galician. */
export const gl: Vocabulary = {
  language: 'gl',
  common: 'o, os, a, as, seu, súa, para, con, este, esta, unha, que, do, da, non, se',
  code: 'código de verificación, código de confirmación, código de seguridade, código de acceso, código dun só uso, código de inicio de sesión, contrasinal dun só uso, código de activación',
  weakCode: 'código',
  password: 'contrasinal',
  enter: 'introduza, introduce, use, escriba',
  copula: 'é, seguinte',
  open: 'aquí, prema, faga clic, ligazón, botón, navegador',
  signIn: 'iniciar sesión, inicia sesión',
  confirm: 'confirmar, confirma, confirme, verificar, verifica, activar',
  reset: 'restablecer, restablecer o contrasinal, cambiar o contrasinal, novo contrasinal',
  invite: 'convite, invitación, aceptar',
  undo: 'non foi vostede, cancelar, darse de baixa',
};
