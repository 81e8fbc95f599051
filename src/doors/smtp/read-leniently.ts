import { domainToUnicode } from 'node:url';
import { parseMailbox } from '../../mailbox.js';
import type { Connection } from './connection.js';

// A path with or without brackets; a quoted local part may contain brackets.
const PATHS = [
  /^<((?:"(?:[^"\\]|\\.)*"|[^<>"])*)>(.*)$/s,
  /^<([^<>]*)>(.*)$/s,
  /^((?:"(?:[^"\\]|\\.)*"|[^\s<>"])+)((?:\s[^<]*)?)$/s,
];
// Ignored, as RFC 5321 appendix C demands.
const SOURCE_ROUTE = /^@[^\s,:@]+(?:\s*,\s*@[^\s,:@]+)*\s*:\s*/;
// RFC 5321 section 4.5.3.1.3 allows 256; more lets developers see what their application sent by mistake.
const LONGEST_ADDRESS = 1000;
const WITHOUT_DOMAIN = /^[^\s@<>"]+$/;
// Characters that make one address look like another, or break a log.
const UNSAFE = /[\p{Cc}\u200B\u2060\uFEFF]/u;
const WHITESPACE = /\s+/;

/**
 * Accepts what real clients send and smtp-server refuses: EHLO and HELO with several words or none, and paths with quoted
 * local parts, spaces inside the brackets, or no brackets.
 */
export function readLeniently(connection: Connection): void {
  const { _parseAddressCommand: parse, handler_EHLO: ehlo, handler_HELO: helo } = connection;
  connection.handler_EHLO = (command, done) =>
    ehlo.call(connection, withOneName(command, connection), done);
  connection.handler_HELO = (command, done) =>
    helo.call(connection, withOneName(command, connection), done);
  connection._parseAddressCommand = (name, command) => {
    const [verb = '', ...rest] = command.toString().split(':');
    const path = readPath(rest.join(':').trim());
    if (!path || !isAllowed(path.address, verb)) return false;
    // smtp-server reads the verb and the parameters.
    const parsed = parse.call(connection, name, `${verb}:<> ${path.parameters}`);
    return parsed && { ...parsed, address: decodeDomain(path.address) };
  };
}

// A client without a name is named by its address (RFC 5321 section 4.1.1.1).
function withOneName(command: Buffer, { remoteAddress }: Connection): Buffer {
  const [verb, ...words] = command.toString().trim().split(WHITESPACE);
  const literal = `[${remoteAddress.includes(':') ? 'IPv6:' : ''}${remoteAddress}]`;
  return Buffer.from(`${verb} ${words.join('-') || literal}`);
}

function readPath(text: string): { address: string; parameters: string } | undefined {
  for (const path of PATHS) {
    const [, inside, parameters] = path.exec(text) ?? [];
    if (inside !== undefined && parameters !== undefined)
      return { address: inside.trim().replace(SOURCE_ROUTE, ''), parameters: parameters.trim() };
  }
  return undefined;
}

/** Decodes a domain in punycode (RFC 5890). */
function decodeDomain(address: string): string {
  if (!address.toLowerCase().includes('xn--')) return address;
  const at = address.lastIndexOf('@') + 1;
  return address.slice(0, at) + (domainToUnicode(address.slice(at)) || address.slice(at));
}

function isAllowed(address: string, verb: string): boolean {
  if (UNSAFE.test(address) || address.length > LONGEST_ADDRESS) return false;
  if (parseMailbox(address)) return true;
  return verb.trim().toUpperCase() === 'RCPT TO'
    ? address.toLowerCase() === 'postmaster'
    : address === '' || WITHOUT_DOMAIN.test(address);
}
