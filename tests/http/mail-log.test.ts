import { describe, expect, it, vi } from 'vitest';
import { MailLog } from '../../src/http/mail-log.js';
import { received } from './received-mail.js';

vi.setConfig({ testTimeout: 90_000 });

// One buffer stands for the bytes of every mail: the log counts them, but nothing has to be held.
const MEBIBYTE = Buffer.alloc(1024 * 1024);
const ADA = new Map([['ada@acme.test', 'worker-0']]);
const NOBODY = { owners: new Map<string, string>(), free: ['nobody@acme.test'], late: false };

describe('MailLog', () => {
  it('keeps the newest 256 MiB of nobody’s mail, but all mail of open inboxes', () => {
    const log = new MailLog();
    const first = received('ada@acme.test', MEBIBYTE);
    log.add(first, { owners: ADA, free: [], late: false });
    for (let count = 0; count < 300; count += 1) {
      log.add(received('nobody@acme.test', MEBIBYTE), NOBODY);
      log.add(received('ada@acme.test', MEBIBYTE), { owners: ADA, free: [], late: false });
    }
    const last = received('nobody@acme.test', MEBIBYTE);
    log.add(last, NOBODY);
    expect(log.straysAfter(0)).toHaveLength(255);
    expect(log.straysAfter(0).at(-1)).toBe(last);
    expect(log.adopt('ada@acme.test', 0)).toHaveLength(301);
    expect(log.adopt('nobody@acme.test', 0)).toHaveLength(255);
  });

  it('counts what an empty mail takes', () => {
    const log = new MailLog();
    for (let count = 0; count < 140_000; count += 1) log.add(received('nobody@acme.test'), NOBODY);
    expect(log.straysAfter(0)).toHaveLength(131_072);
  });

  it('drops the mail of an inbox that closes, unless another has it', () => {
    const log = new MailLog();
    const both = received(['ada@acme.test', 'bob@acme.test']);
    const owners = new Map([...ADA, ['bob@acme.test', 'worker-1']]);
    log.add(both, { owners, free: [], late: false });
    log.add(received('ada@acme.test'), { owners: ADA, free: [], late: false });
    log.release('ada@acme.test');
    expect(log.adopt('ada@acme.test', 0)).toEqual([both]);
    log.release('ada@acme.test');
    expect(log.adopt('bob@acme.test', 0)).toEqual([both]);
    log.release('bob@acme.test');
    expect(log.adopt('bob@acme.test', 0)).toEqual([]);
  });

  it('gives nobody’s mail to the address that comes for it', () => {
    const log = new MailLog();
    const mail = received('ada+shop@acme.test');
    const free = ['ada+shop@acme.test', 'ada@acme.test'];
    log.add(mail, { owners: new Map(), free, late: false });
    expect(log.adopt('ada@acme.test', mail.cursor.seq)).toEqual([]);
    expect(log.adopt('ada@acme.test', 0)).toEqual([mail]);
    expect(log.straysAfter(0)).toEqual([]);
  });

  it('counts the mail of others, late mail among it, but no strays', () => {
    const log = new MailLog();
    const mail = received('ada@acme.test');
    log.add(mail, { owners: ADA, free: [], late: false });
    log.add(received('gone@acme.test'), { ...NOBODY, late: true });
    log.add(received('nobody@acme.test'), NOBODY);
    expect(log.countOthers('worker-0', 0)).toBe(1);
    expect(log.countOthers('worker-1', 0)).toBe(2);
    expect(log.countOthers('worker-1', mail.cursor.seq)).toBe(1);
  });
});
