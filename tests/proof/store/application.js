// @ts-check
import { randomInt } from 'node:crypto';
import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { createTransport } from 'nodemailer';

// An application with sign-ups by code, whose mailer tries again like any mail server: its argument is the SMTP port.
const transport = createTransport({ host: '127.0.0.1', port: Number(process.argv[2]) });
/** @type {Map<string, { code: string, isUsed: boolean }>} */
const codes = new Map();

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const email = searchParams.get('email') ?? '';
  const known = codes.get(email);
  if (pathname === '/sign-up') {
    const code = String(randomInt(100_000, 1_000_000));
    codes.set(email, { code, isUsed: false });
    void send(email, code);
    response.end('sent');
    return;
  }
  const found = searchParams.get('code');
  const owner = [...codes].find(([other, { code }]) => other !== email && code === found);
  const verdict = !known || known.code !== found ? 'wrong' : known.isUsed ? 'twice' : 'welcome';
  if (known && verdict === 'welcome') known.isUsed = true;
  response.end(verdict === 'wrong' && owner ? 'crossed' : verdict);
});
server.listen(0, '127.0.0.1', () => {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  process.stdout.write(`ready ${port}\n`);
});

/**
 * @param {string} to
 * @param {string} code
 */
async function send(to, code) {
  for (;;) {
    try {
      const text = `Your verification code is ${code}.`;
      await transport.sendMail({ from: 'app@acme.test', to, subject: 'Sign up', text });
      return;
    } catch {
      await delay(200);
    }
  }
}
