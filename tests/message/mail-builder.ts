import type { Extraction } from '../../src/extract/candidate.js';
import type { ReceivedMail } from '../../src/received-mail.js';

/** Bytes of a mail made of lines, ended by CRLF as on the wire; the last line stays open. */
export function bytes(...lines: readonly string[]): Buffer {
  return Buffer.from(lines.join('\r\n'), 'latin1');
}

/** What a source emits for these bytes. */
export function received(raw: Buffer): ReceivedMail {
  return {
    cursor: { serverId: 'worker-0', seq: 7 },
    receivedAt: new Date('2026-01-02T03:04:05Z'),
    envelope: {
      mailFrom: 'bounce@acme.test',
      recipients: ['ada@inbox.example.com'],
      user: undefined,
      secure: false,
      client: { address: '127.0.0.1', hostname: 'app' },
    },
    raw,
  };
}

/** One part of a multipart body; `head` are its header lines. */
export function part(boundary: string, head: readonly string[], body: string): string {
  return [`--${boundary}`, ...head, '', body, ''].join('\r\n');
}

/** Extraction that finds nothing, for tests of everything else. */
export function findNothing(): Extraction {
  return {
    code: undefined,
    link: undefined,
    codes: [],
    links: [],
    schemelessAddresses: [],
    ambiguous: { code: false, link: false },
    truncated: false,
    visibleText: '',
  };
}
