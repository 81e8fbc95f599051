import { expect, test } from 'vitest';
import { explain, verdict } from './explain.js';

const SIGN_UP = 'http://127.0.0.1:3000/signup';

test('a page that has submitted nothing is named', () => {
  const browser = { pages: [SIGN_UP], submitted: undefined };
  expect(explain({ browser }).message).toMatchInlineSnapshot(`
    "No message arrived in 15000 ms: no client connected to the mail server.

      Inbox:       ada@inbox.example.com
      Waiting for: a code
      Mail server: smtp://127.0.0.1:2525
      HTTP APIs:   http://127.0.0.1:2580
      Page:        http://127.0.0.1:3000/signup
      Submitted:   nothing: no request but GET
    Hint: the form may not have been submitted: look at the page in the trace, which shows what kept it."
  `);
  expect(explain({ browser, everConnected: true, sessions: 1 }).message).toContain(
    `Page:        ${SIGN_UP}`,
  );
});

test('a form that was answered with an error is named', () => {
  const submitted = { method: 'POST', url: SIGN_UP, answer: 500 };
  expect(explain({ browser: { pages: [SIGN_UP], submitted } }).message).toMatchInlineSnapshot(`
    "No message arrived in 15000 ms: no client connected to the mail server.

      Inbox:       ada@inbox.example.com
      Waiting for: a code
      Mail server: smtp://127.0.0.1:2525
      HTTP APIs:   http://127.0.0.1:2580
      Page:        http://127.0.0.1:3000/signup
      Submitted:   POST http://127.0.0.1:3000/signup, answered 500
    Hint: the application answered with an error: look in its log, and at the page in the trace. If it could not connect to its mail server, start it with the host and port of this one (env of mailWebServer() or mailServer)."
  `);
  expect(
    explain({ browser: { pages: [SIGN_UP], submitted }, everConnected: true }).message,
  ).toMatch(/Hint: .* at the page in the trace\.$/);
});

test('a form that was taken leaves the mail settings to blame', () => {
  const submitted = { method: 'POST', url: SIGN_UP, answer: 303 };
  const pages = ['http://127.0.0.1:3000/verify', 'about:blank'];
  expect(explain({ browser: { pages, submitted } }).message).toMatchInlineSnapshot(`
    "No message arrived in 15000 ms: no client connected to the mail server.

      Inbox:       ada@inbox.example.com
      Waiting for: a code
      Mail server: smtp://127.0.0.1:2525
      HTTP APIs:   http://127.0.0.1:2580
      Page:        http://127.0.0.1:3000/verify
                   about:blank
      Submitted:   POST http://127.0.0.1:3000/signup, answered 303
    Hint: the application sends elsewhere, late or not at all: look in its log for an error, start it with this host and port (env of mailWebServer() or mailServer), not one that runs already with other settings (reuseExistingServer), or raise { timeout }."
  `);
});

test('a form that is not answered yet says so', () => {
  const submitted = { method: 'POST', url: SIGN_UP, answer: undefined };
  expect(explain({ browser: { pages: [SIGN_UP], submitted } }).message).toContain(
    `Submitted:   POST ${SIGN_UP}, not answered yet\n`,
  );
});

test('the page says nothing about a message that came', () => {
  const browser = { pages: [SIGN_UP], submitted: undefined };
  expect(explain({ browser, verdicts: [verdict('filtered')] }).message).not.toContain('Page:');
});
