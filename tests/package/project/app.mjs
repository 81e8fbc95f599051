import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createTransport } from 'nodemailer';

const transport = createTransport(process.env['SMTP_URL']);

/** The code that was sent to each address. */
const codes = new Map();

const SIGN_UP = `<form method="post" action="/signup">
  <label>Email <input name="email"></label> <button>Sign up</button>
</form>`;

createServer(async (request, response) => {
  const form = new URLSearchParams(await readBody(request));
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  // A component under test is on an origin of the test runner.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.end(`<!doctype html><title>Acme</title>${await answer(request, form)}`);
}).listen(Number(readFileSync('port.json', 'utf8')), '127.0.0.1');

async function answer({ method, url }, form) {
  const email = form.get('email') ?? '';
  if (method !== 'POST') {
    return SIGN_UP;
  }
  if (url === '/verify') {
    return codes.get(email) === form.get('code') ? '<p>Welcome</p>' : '<p>Wrong code</p>';
  }
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  codes.set(email, code);
  await transport.sendMail({
    from: 'Acme <hello@acme.test>',
    to: email,
    subject: 'Confirm your e-mail address',
    text: `Hello,\n\nyour verification code is ${code}.\n\nAcme`,
  });
  return `<form method="post" action="/verify">
    <input type="hidden" name="email" value="${email}">
    <label>Code <input name="code"></label> <button>Confirm</button>
  </form>`;
}

async function readBody(request) {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
  }
  return body;
}
