// @ts-check
import { assetRoutes } from './assets.js';
import { authenticatorRoutes } from './authenticator.js';
import { backdoorRoutes } from './backdoor.js';
import { homeRoutes } from './home.js';
import { magicLinkRoutes } from './magic-link.js';
import { passkeyRoutes } from './passkey.js';
import { passwordLoginRoutes } from './password-login.js';
import { passwordResetRoutes } from './password-reset.js';
import { phoneRoutes } from './phone.js';
import { registerRoutes } from './register.js';
import { signUpRoutes } from './sign-up.js';

/**
 * All routes; the back door only if it is turned on.
 * @param {import('../settings.js').Settings} settings
 * @returns {import('../http/listener.js').Routes}
 */
export function routes(settings) {
  return {
    ...assetRoutes,
    ...homeRoutes,
    ...signUpRoutes,
    ...magicLinkRoutes,
    ...phoneRoutes,
    ...registerRoutes,
    ...passwordResetRoutes,
    ...passwordLoginRoutes,
    ...authenticatorRoutes,
    ...passkeyRoutes,
    ...(settings.backdoor && backdoorRoutes),
  };
}
