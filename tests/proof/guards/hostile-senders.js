// @ts-check

/** @import { Guard } from './guards.js' */

/** @type {readonly Guard[]} Most of them are in smtp-server. */
export const OF_HOSTILE_SENDERS = [
  {
    test: 'tests/doors/smtp/hostile.test.ts › does not take %j for the end of a mail',
    file: 'node_modules/smtp-server/dist/esm/smtp-stream.js',
    text: 'Buffer.compare(chunk.subarray(i - 2, i + 3), END_SEQUENCE) === 0',
    without: 'chunk[i + 1] === 0x0a || chunk[i + 2] === 0x0a',
  },
  {
    test: 'tests/doors/smtp/tls.test.ts › drops commands that were slipped in before the handshake',
    file: 'node_modules/smtp-server/dist/esm/smtp-connection.js',
    text: `this._parser.isClosed = true;
        this._parser = this._createParser();
        this._upgrading = true;`,
    without: '',
  },
  {
    test: 'tests/doors/smtp/hostile.test.ts › ends a browser that says %s',
    file: 'node_modules/smtp-server/dist/esm/smtp-connection.js',
    text: '(OPTIONS|GET|HEAD|POST|PUT|DELETE|TRACE|CONNECT)',
    without: '(OPTIONS)',
  },
  {
    test: 'tests/doors/smtp/hostile.test.ts › ends a client that sends a command without an end, after 16 KiB of it',
    file: 'node_modules/smtp-server/dist/esm/smtp-stream.js',
    text: 'this._remainder.length > this._maxCommandLength',
    without: 'false',
  },
  {
    test: 'tests/doors/smtp/authentication.test.ts › turns wrong credentials away by %s, and says so',
    file: 'src/doors/smtp/smtp-sink.ts',
    text: 'user.username === auth.user && proven',
    without: 'true',
  },
  {
    test: 'tests/doors/smtp/authentication.test.ts › turns a client away that does not log in, and lets it in once it does',
    file: 'src/doors/smtp/smtp-sink.ts',
    text: "authOptional: options.auth === undefined || options.auth === 'any'",
    without: 'authOptional: true',
  },
];
