import type { Connection } from './connection.js';

type Done = () => void;

/** Mechanisms offered when clients may log in. */
export const AUTH_MECHANISMS: string[] = ['PLAIN', 'LOGIN', 'CRAM-MD5', 'XOAUTH2', 'OAUTHBEARER'];

/** Reply to AUTH when it is not offered (RFC 5321 section 4.2.4: recognized, but not implemented). */
const NOT_OFFERED =
  "AUTH is not offered: send without a user and password, or start playwright-inbox with { auth: 'any' } (--smtp-auth any)";
const WHITESPACE = /\s+/;
// RFC 7628 section 3.1, and XOAUTH2 as Google and Microsoft define it.
const USER = /^(?:n,a=([^,]*)|user=(.*))/;
const TOKEN = /^auth=Bearer +(.*)/i;

/** Answers AUTH on a connection that does not offer it with a reply that says how to turn it on. */
export function refuseAuth(connection: Connection): void {
  connection.handler_AUTH = (_command, done) => {
    connection.send(502, NOT_OFFERED);
    done();
  };
}

/**
 * Adds what smtp-server lacks: OAUTHBEARER and empty user names. Each mechanism ends as AUTH PLAIN, with an access token
 * as the password.
 */
export function completeAuth(connection: Connection): void {
  const answer = connection.handler_AUTH.bind(connection);
  const logIn = (user: string, pass: string, done: Done): void =>
    answer(Buffer.from(`AUTH PLAIN ${encode(`\0${user}\0${pass}`)}`), done);
  const logInByToken = (response: string, done: Done): void => {
    const fields = response.split('\x01');
    const [, bearer, xoauth2] = first(fields, USER);
    const [, token] = first(fields, TOKEN);
    if (token === undefined) {
      connection.send(501, 'Error: invalid userdata');
      done();
    } else logIn(bearer ?? xoauth2 ?? '', token, done);
  };
  const askPassword = (user: string, done: Done): void => {
    ask(connection, 'Password:', (pass, next) => logIn(user, pass, next));
    done();
  };
  connection.handler_AUTH = (command, done) => {
    const [, mechanism = '', initial, ...rest] = command.toString().trim().split(WHITESPACE);
    const isLogin = mechanism.toUpperCase() === 'LOGIN';
    const isToken = BY_TOKEN.has(mechanism.toUpperCase());
    const proceed = isLogin ? askPassword : logInByToken;
    if (connection.session.user || rest.length || !(isLogin || isToken)) answer(command, done);
    else if (initial !== undefined) proceed(decode(initial), done);
    else {
      ask(connection, isLogin ? 'Username:' : '', proceed);
      done();
    }
  };
}

const BY_TOKEN: ReadonlySet<string> = new Set(['XOAUTH2', 'OAUTHBEARER']);

function ask(
  connection: Connection,
  challenge: string,
  proceed: (response: string, done: Done) => void,
): void {
  connection._nextHandler = (line, done) => {
    const response = line.toString().trim();
    if (response === '*') {
      connection.send(501, 'Authentication aborted');
      done();
    } else proceed(decode(response), done);
  };
  connection.send(334, encode(challenge));
}

function first(fields: readonly string[], pattern: RegExp): RegExpExecArray | [] {
  for (const field of fields) {
    const match = pattern.exec(field);
    if (match) return match;
  }
  return [];
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64');
}

function decode(base64: string): string {
  return Buffer.from(base64, 'base64').toString();
}
