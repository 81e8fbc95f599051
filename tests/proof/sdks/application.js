// A sign-up as an application with the SDK of Resend has it: nothing here knows of tests.
import { randomInt } from 'node:crypto';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { Resend } from 'resend';

const resend = new Resend(process.env.RESEND_API_KEY);
const codes = new Map();

const pages = {
  'GET /signup': () =>
    form(
      '/signup',
      '<label>Email <input name="email" type="email"></label><button>Sign up</button>',
    ),
  async 'POST /signup'({ email }) {
    const code = String(randomInt(100_000, 1_000_000));
    codes.set(code, email);
    const { error } = await resend.emails.send({
      from: 'Acme <onboarding@acme.test>',
      to: email,
      subject: 'Confirm your address',
      html: `<p>Your verification code is <strong>${code}</strong>. It expires in 10 minutes.</p>`,
    });
    if (error) return `<p role="alert">${error.message}</p>`;
    return form('/confirm', '<label>Code <input name="code"></label><button>Confirm</button>');
  },
  async 'POST /confirm'({ code }) {
    return codes.has(code)
      ? `<h1>Welcome, ${codes.get(code)}</h1>`
      : '<p role="alert">Wrong code</p>';
  },
};

const server = createServer(async (request, response) => {
  const page = pages[`${request.method} ${request.url}`];
  const fields = Object.fromEntries(new URLSearchParams(await text(request)));
  response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page ? await page(fields) : 'Not found');
});
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  process.stdout.write(`ready at http://127.0.0.1:${server.address().port}\n`);
});

function form(action, fields) {
  return `<!doctype html><form method="post" action="${action}">${fields}</form>`;
}
