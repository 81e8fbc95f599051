import type { ReceivedMail } from '../../src/received-mail.js';

let seq = 0;

/** Creates mail as the SMTP sink passes it to the router, each later than the one before. */
export function received(
  recipients: string | readonly string[],
  raw = Buffer.alloc(0),
): ReceivedMail {
  seq += 1;
  return {
    cursor: { serverId: 'server-0', seq },
    receivedAt: new Date(),
    envelope: {
      mailFrom: 'app@acme.test',
      recipients: [recipients].flat(),
      user: undefined,
      secure: false,
      client: { address: '127.0.0.1', hostname: 'app' },
    },
    raw,
  };
}
