// @ts-check
import { MailNotSentError } from '../mailer.js';
import { layout } from '../pages/layout.js';
import { mailFailurePage, messagePage } from '../pages/message-page.js';
import { readForm } from './read-form.js';

/** @typedef {import('./reply.js').Reply} Reply */
/** @typedef {import('../start-app.js').Services} Services */

/**
 * One request, as a flow sees it.
 * @typedef {object} Exchange
 * @property {Services} services
 * @property {URL} url
 * @property {URLSearchParams} form  empty unless posted
 * @property {import('./sessions.js').Session} session
 * @property {string} origin  for the links in mail
 */

/** @typedef {(exchange: Exchange) => Reply | Promise<Reply>} Handler */
/** @typedef {Record<string, Handler>} Routes  keys like `GET /signup` */

/**
 * Connects the routes to node:http.
 * @param {Routes} routes
 * @param {Services} services
 * @returns {import('node:http').RequestListener}
 */
export function createListener(routes, services) {
  return (request, response) => {
    answer({ routes, services, request })
      .catch(failure)
      .then((reply) => write(reply, { services, request, response }))
      .catch((error) => response.destroy(error));
  };
}

/**
 * @param {{ routes: Routes, services: Services, request: import('node:http').IncomingMessage }} call
 * @returns {Promise<Reply>}
 */
async function answer({ routes, services, request }) {
  const local = `http://${request.headers.host}`;
  const url = new URL(request.url ?? '/', local);
  const handler = routes[`${request.method} ${url.pathname}`];
  if (!handler) {
    return messagePage('Page not found', {
      lead: 'There is nothing at this address.',
      status: 404,
    });
  }
  const form = await readForm(request);
  if (!form) {
    return messagePage('Too large', { lead: 'This form holds too much.', status: 413 });
  }
  const session = services.sessions.find(request.headers.cookie);
  return handler({ services, url, form, session, origin: services.settings.publicUrl ?? local });
}

/** @param {unknown} error @returns {Reply} */
function failure(error) {
  if (error instanceof MailNotSentError) {
    return mailFailurePage();
  }
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  return messagePage('Something went wrong', { lead: 'Try again in a moment.', status: 500 });
}

/**
 * @param {Reply} reply
 * @param {{
 *   services: Services,
 *   request: import('node:http').IncomingMessage,
 *   response: import('node:http').ServerResponse,
 * }} call
 */
function write(reply, { services: { sessions }, request, response }) {
  const cookies = request.headers.cookie;
  response.writeHead(reply.status, {
    'content-type': reply.type,
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(reply.location && { location: reply.location }),
    ...(reply.session && { 'set-cookie': sessions.replace(cookies, reply.session) }),
  });
  const signedIn = (reply.session ?? sessions.find(cookies)).email !== undefined;
  response.end(reply.page ? String(layout({ ...reply.page, signedIn })) : reply.body);
}
