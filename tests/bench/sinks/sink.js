// @ts-check
/**
 * A way to get at mail, as the benchmark sees it.
 * @typedef {object} Sink
 * @property {string} name
 * @property {number} port
 * @property {boolean} [slow] greets 100 ms after a client connected
 * @property {() => Promise<Awaited>} expectMail gets ready for one mail to a new address
 * @property {() => Promise<void>} close
 */

/**
 * One mail that is to come: the value is the code, for those that find one, else the text.
 * @typedef {{ to: string, value: Promise<string>, done(): Promise<void> }} Awaited
 */

export const BARE = 'bare sink';
export const BARE_PARSING = 'bare sink + parsing';
export const OURS = 'ours, in process';
export const SHARED = 'ours, shared';
export const EVENTS = 'ours, event frame';
export const STOCK = 'stock smtp-server + parsing';
export const SMTP_TESTER = 'smtp-tester';
export const MAILDEV = 'MailDev, polled';
export const MAILDEV_SOCKET = 'MailDev, WebSocket';
export const MAILPIT = 'Mailpit, polled';
export const MAILPIT_SOCKET = 'Mailpit, WebSocket';
/** What others use. */
export const OTHERS = [SMTP_TESTER, MAILPIT, MAILPIT_SOCKET, MAILDEV, MAILDEV_SOCKET];

let made = 0;

/** An address that no mail has gone to. */
export function freshAddress() {
  made += 1;
  return `bench-${process.pid}-${made}@inbox.example.com`;
}
