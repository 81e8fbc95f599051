// @ts-check
/** The command: an application on better-auth, whose mail goes to SMTP_URL. */
import { createServer } from 'node:http';
import { fromNodeHeaders, toNodeHandler } from 'better-auth/node';
import { createAuth } from './auth.js';
import { findPage, homePage } from './pages.js';

const server = createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const origin = `http://127.0.0.1:${port}`;
const auth = createAuth(origin);
const answerAuth = toNodeHandler(auth);

server.on('request', async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', origin);
  if (pathname.startsWith('/api/auth/')) {
    await answerAuth(request, response);
    return;
  }
  const page = pathname === '/' ? await home(request) : findPage(pathname);
  response.writeHead(page ? 200 : 404, { 'content-type': 'text/html' }).end(page ?? 'Not found');
});
process.stdout.write(`better-auth ready at ${origin}\n`);

/** @param {import('node:http').IncomingMessage} request */
async function home({ headers }) {
  const session = await auth.api.getSession({ headers: fromNodeHeaders(headers) });
  return homePage(session?.user.email);
}
