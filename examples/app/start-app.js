// @ts-check
import { createServer } from 'node:http';
import { routes } from './flows/routes.js';
import { createListener } from './http/listener.js';
import { Sessions } from './http/sessions.js';
import { Mailer } from './mailer.js';
import { completeSettings } from './settings.js';
import { Accounts } from './store/accounts.js';
import { Authenticators } from './store/authenticators.js';
import { Codes } from './store/codes.js';
import { Links } from './store/links.js';
import { Passkeys } from './store/passkeys.js';
import { Texter } from './texter.js';

/**
 * What every flow uses: the settings, the in-memory stores and the mailer.
 * @typedef {ReturnType<typeof createServices>} Services
 */

const HOST = '127.0.0.1';

/**
 * Starts the demo application and resolves once it listens.
 * @param {import('./app.js').AppOptions} [options]
 * @returns {Promise<import('./app.js').RunningApp>}
 */
export async function startApp(options = {}) {
  const services = createServices(options);
  const server = createServer(createListener(routes(services.settings), services));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(services.settings.port, HOST, () => resolve(undefined));
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

  /** @type {Promise<void> | undefined} */
  let closed;
  async function close() {
    services.mailer.close();
    const ended = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await ended;
  }
  return {
    url: `http://${HOST}:${port}`,
    close() {
      closed ??= close();
      return closed;
    },
  };
}

/** @param {import('./app.js').AppOptions} options */
function createServices(options) {
  const settings = completeSettings(options);
  return {
    settings,
    sessions: new Sessions(),
    accounts: new Accounts(),
    authenticators: new Authenticators(),
    codes: new Codes(settings.codeTtlMs),
    passkeys: new Passkeys(),
    links: new Links(settings.linkTtlMs),
    mailer: new Mailer(settings),
    texter: new Texter(settings.smsUrl),
  };
}
