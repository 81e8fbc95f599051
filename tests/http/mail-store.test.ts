import { describe, expect, it } from 'vitest';
import { checkLimits, type LimitOptions } from '../../src/http/limits.js';
import { MailStore, type StoreKeeper } from '../../src/http/mail-store.js';
import { EVERYBODY } from '../../src/http/viewer.js';
import type { ReceivedMail } from '../../src/received-mail.js';
import { received } from './received-mail.js';

// One buffer stands for the bytes of every mail: the store counts them, but nothing has to be held.
const MEBIBYTE: Buffer<ArrayBuffer> = Buffer.alloc(1024 * 1024);
const NOBODY = { owners: new Map<string, string[]>(), free: ['nobody@acme.test'] };

describe('MailStore', () => {
  it('keeps the newest 5,000 mails', () => {
    const { add, kept } = createStore();
    for (let count = 0; count < 5010; count += 1) add('nobody@acme.test');
    expect(kept()).toHaveLength(5000);
    expect(kept().at(-1)).toBe(add.latest);
  });

  it('keeps the newest 512 MiB, including the overhead of small mails', () => {
    const { add, kept } = createStore();
    for (let count = 0; count < 520; count += 1) add('nobody@acme.test', { raw: MEBIBYTE });
    expect(kept()).toHaveLength(510);
  });

  it('also counts parsed mail', () => {
    const { add, kept } = createStore({ maxBytes: 10 * 1024 * 1024 });
    for (let count = 0; count < 10; count += 1)
      add('ada@acme.test', { client: 'api', raw: MEBIBYTE, parsed: true });
    expect(kept()).toHaveLength(3);
  });

  it('drops strays first, then mail of closed inboxes, then that of open ones', () => {
    const { store, add, kept, dropped } = createStore({ maxMessages: 4, waited: [] });
    const [open, closed, stray] = [
      add('ada@acme.test', { client: 'worker-0' }),
      add('bob@acme.test', { client: 'worker-0' }),
      add('nobody@acme.test'),
    ];
    store.release('bob@acme.test');
    const others = [1, 2, 3, 4].map(() => add('eve@acme.test', { client: 'worker-1' }));
    expect(dropped).toEqual([stray, closed, open]);
    expect(kept()).toEqual(others);
  });

  it('keeps the newest tenth, whatever it is, while there is something older', () => {
    const { store, add, dropped } = createStore({ maxMessages: 20 });
    const old = [...Array(20).keys()].map(() => add('ada@acme.test', { client: 'worker-0' }));
    store.release('ada@acme.test');
    const strays = [1, 2, 3].map(() => add('nobody@acme.test'));
    expect(dropped).toEqual([old[0], old[1], strays[0]]);
  });

  it('never empties an inbox with a pending wait', () => {
    const { add, kept } = createStore({ maxMessages: 3, waited: ['ada@acme.test'] });
    const [, second] = [1, 2].map(() => add('ada@acme.test', { client: 'worker-0' }));
    for (let count = 0; count < 5; count += 1) add('bob@acme.test', { client: 'worker-1' });
    for (let count = 0; count < 5; count += 1) add('nobody@acme.test');
    expect(kept()).toHaveLength(3);
    expect(kept()).toContain(second);
  });

  it('exceeds its limits rather than drop the only mail of an inbox with a pending wait', () => {
    const addresses = [1, 2, 3, 4].map((number) => `user-${number}@acme.test`);
    const { add, kept, dropped } = createStore({ maxMessages: 2, waited: addresses });
    const mails = addresses.map((address) => add(address, { client: 'worker-0' }));
    expect(kept()).toEqual(mails);
    const again = add('user-1@acme.test', { client: 'worker-0' });
    expect(dropped).toEqual([mails[0]]);
    expect(kept()).toEqual([...mails.slice(1), again]);
  });

  it('limits even a single inbox with a pending wait', () => {
    const { add, kept } = createStore({ maxMessages: 3, waited: ['ada@acme.test'] });
    const mails = [1, 2, 3, 4, 5].map(() => add('ada@acme.test', { client: 'worker-0' }));
    expect(kept()).toEqual(mails.slice(2));
  });

  it('keeps the mail of an inbox that closes, but not for the next one with its address', () => {
    const { store, add, kept } = createStore();
    const owners = new Map([
      ['ada@acme.test', ['worker-0']],
      ['bob@acme.test', ['worker-1']],
    ]);
    const both = received(['ada@acme.test', 'bob@acme.test']);
    store.add(both, { owners, free: [], late: false, parsed: false });
    const single = add('ada@acme.test', { client: 'worker-0' });
    store.release('ada@acme.test');
    expect(store.adopt('ada@acme.test', 0)).toEqual([]);
    expect(store.openAddresses(both.cursor.seq)).toEqual(['bob@acme.test']);
    expect(store.adopt('bob@acme.test', 0)).toEqual([both]);
    store.release('bob@acme.test');
    expect(store.adopt('bob@acme.test', 0)).toEqual([]);
    expect(kept()).toEqual([both, single]);
  });

  it('gives unclaimed mail to an address that is claimed later', () => {
    const { store } = createStore();
    const mail = received('ada+shop@acme.test');
    const free = ['ada+shop@acme.test', 'ada@acme.test'];
    store.add(mail, { owners: new Map(), free, late: false, parsed: false });
    expect(store.straysAfter(0)).toEqual([mail]);
    expect(store.adopt('ada@acme.test', mail.cursor.seq)).toEqual([]);
    expect(store.adopt('ada@acme.test', 0)).toEqual([mail]);
    expect(store.straysAfter(0)).toEqual([]);
    expect(store.openAddresses(mail.cursor.seq)).toEqual(['ada@acme.test']);
  });

  it('forgets a mail that is removed', () => {
    const { store, add, kept, dropped } = createStore();
    const mail = add('ada@acme.test', { client: 'worker-0' });
    store.remove(mail.cursor.seq, EVERYBODY);
    store.remove(mail.cursor.seq, EVERYBODY);
    expect(dropped).toEqual([mail]);
    expect(kept()).toEqual([]);
    expect(store.get(mail.cursor.seq, EVERYBODY)).toBeUndefined();
    expect(store.adopt('ada@acme.test', 0)).toEqual([]);
  });

  it('counts the mail of others, late mail among it, but no strays', () => {
    const { store, add } = createStore();
    const mail = add('ada@acme.test', { client: 'worker-0' });
    store.add(received('gone@acme.test'), { ...NOBODY, late: true, parsed: false });
    add('nobody@acme.test');
    expect(store.countOthers({ client: 'worker-0', viewer: EVERYBODY }, 0)).toBe(1);
    expect(store.countOthers({ client: 'worker-1', viewer: EVERYBODY }, 0)).toBe(2);
    expect(store.countOthers({ client: 'worker-1', viewer: EVERYBODY }, mail.cursor.seq)).toBe(1);
  });
});

describe('checkLimits()', () => {
  it.each([0, 1.5, -1, Number.NaN])('refuses %s mails', (maxMessages) => {
    expect(() => checkLimits({ maxMessages })).toThrow(
      `{ maxMessages } must be a whole number from 1 upwards, got ${maxMessages}.`,
    );
  });
});

interface AddOptions {
  readonly client?: string;
  readonly raw?: Buffer<ArrayBuffer>;
  readonly parsed?: boolean;
}

interface TestedStore {
  readonly store: MailStore;
  readonly dropped: readonly ReceivedMail[];
  readonly add: ((address: string, options?: AddOptions) => ReceivedMail) & { latest?: unknown };
  kept(): readonly ReceivedMail[];
}

/** Makes a store whose every open inbox somebody waits on, unless told otherwise. */
function createStore({
  waited,
  ...limits
}: LimitOptions & { readonly waited?: readonly string[] } = {}): TestedStore {
  const dropped: ReceivedMail[] = [];
  const keeper: StoreKeeper = {
    isWaited: (address) => waited?.includes(address) ?? true,
    dropped: (mail) => void dropped.push(mail),
  };
  const store = new MailStore(checkLimits(limits), keeper);
  const add: TestedStore['add'] = (address, { client, raw, parsed = false } = {}) => {
    const mail = received(address, raw);
    const owners = new Map(client === undefined ? [] : [[address, [client]]]);
    store.add(mail, { owners, free: client ? [] : [address], late: false, parsed });
    add.latest = mail;
    return mail;
  };
  return { store, dropped, add, kept: () => store.all(EVERYBODY) };
}
