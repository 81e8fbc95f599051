export { AmbiguousCodeError, AmbiguousLinkError } from './errors/mail-errors.js';
export { type ConnectOptions, connectMailServer } from './mail-server/connect-mail-server.js';
export { type MailServerOptions, startMailServer } from './mail-server/start-mail-server.js';
export * from './mail-server-exports.js';
export type { Provider } from './received-mail.js';
