import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { MailRouter } from '../../src/http/mail-router.js';
import type { Subscriber } from '../../src/http/subscriber.js';
import { EVERYBODY } from '../../src/http/viewer.js';
import type { ReceivedMail } from '../../src/received-mail.js';
import { countBlocks } from '../count-blocks.js';
import { received } from './received-mail.js';

const NEW = { held: [], seen: undefined };

describe('MailRouter', () => {
  it('routes mail to the worker that claimed its address, and unclaimed mail to all', () => {
    const router = new MailRouter();
    const [first, second] = [worker('first'), worker('second')];
    router.join(first, NEW);
    router.join(second, NEW);
    router.claim(first, 'ada@acme.test');
    const mails = [received('Ada+x@acme.test'), received('nobody@acme.test')];
    for (const mail of mails) void router.route(mail);
    expect(first.pushed).toEqual(mails);
    expect(second.pushed).toEqual([mails[1]]);
    expect(router.othersMail(second, 0)).toBe(1);
  });

  it('delivers missed mail in arrival order, whatever the order of the claims', () => {
    const router = new MailRouter();
    const [before, after] = [worker('first'), worker('first')];
    router.join(before, NEW);
    router.claim(before, 'ada@acme.test');
    router.claim(before, 'bob@acme.test');
    router.leave(before, false);
    const mails = ['bob@acme.test', 'ada@acme.test', 'nobody@acme.test', 'bob@acme.test'].map(
      (to) => received(to),
    );
    for (const mail of mails) void router.route(mail);
    const held = ['ada@acme.test', 'bob@acme.test'].map((address) => ({ address, since: 0 }));
    expect(router.join(after, { held, seen: 0 })).toEqual([]);
    expect(after.pushed).toEqual(mails);
    expect(before.pushed).toEqual([]);
  });

  it('keeps a worker whose old connection ends after the new one began', () => {
    const router = new MailRouter();
    const [before, after] = [worker('first'), worker('first')];
    router.join(before, NEW);
    router.claim(before, 'ada@acme.test');
    router.join(after, { held: [{ address: 'ada@acme.test', since: 0 }], seen: 0 });
    router.leave(before, false);
    const mail = received('ada@acme.test');
    void router.route(mail);
    expect(after.pushed).toEqual([mail]);
  });

  it('routes mail for a claimed +tag to its claimant, also after a lost connection', () => {
    const router = new MailRouter();
    const [plain, tagged, back] = [worker('plain'), worker('tagged'), worker('plain')];
    router.join(plain, NEW);
    router.join(tagged, NEW);
    router.claim(plain, 'ada@acme.test');
    router.claim(tagged, 'ada+news@acme.test');
    router.leave(plain, false);
    void router.route(received('ada+news@acme.test'));
    router.join(back, { held: [{ address: 'ada@acme.test', since: 0 }], seen: 0 });
    expect(back.pushed).toEqual([]);
    expect(tagged.pushed).toHaveLength(1);
  });

  it('keeps the mail of claimed inboxes, but not of API inboxes without pending waits', () => {
    const router = new MailRouter({ maxMessages: 3 });
    const waited = new Set(['busy@acme.test']);
    const api = { ...worker('api'), waitsFor: (address: string) => waited.has(address) };
    const first = worker('first');
    router.join(first, NEW);
    router.join(api, NEW);
    router.claim(first, 'ada@acme.test');
    router.claim(api, 'busy@acme.test');
    router.claim(api, 'idle@acme.test');
    const mails = ['idle@acme.test', 'busy@acme.test', 'ada@acme.test'].map((to) => received(to));
    const late = [received('nobody@acme.test'), received('idle@acme.test')];
    for (const mail of [...mails, ...late]) void router.route(mail);
    expect(router.store.all(EVERYBODY)).toEqual([mails[1], mails[2], late[1]]);
  });

  it('notifies listeners of all mail, and of dropped mail', () => {
    const router = new MailRouter({ maxMessages: 1 });
    const seen: [string, ReceivedMail][] = [];
    router.watch({
      routed: (mail) => void seen.push(['routed', mail]),
      dropped: (mail) => void seen.push(['dropped', mail]),
    });
    const [first, second] = [received('nobody@acme.test'), received('nobody@acme.test')];
    for (const mail of [first, second]) void router.route(mail);
    expect(seen).toEqual([
      ['routed', first],
      ['dropped', first],
      ['routed', second],
    ]);
  });

  it('resolves when a subscriber in this process has the mail', async () => {
    const router = new MailRouter();
    const order: string[] = [];
    const push = async (): Promise<void> => {
      await setImmediate();
      order.push('delivered');
    };
    const api: Subscriber = { client: 'api', name: 'api', viewer: EVERYBODY, push };
    router.join(api, NEW);
    router.claim(api, 'ada@acme.test');
    await router.route(received('ada@acme.test'));
    order.push('routed');
    expect(order).toEqual(['delivered', 'routed']);
  });

  it('needs ten times the work for ten times the claims and mails', async () => {
    const file = 'http/mail-router.js';
    const [once = 0, tenfold = 0] = await countBlocks(file, [100, 1000], routeMany);
    expect(once).toBeGreaterThan(1000);
    expect(tenfold / once).toBeLessThan(12);
  });
});

function routeMany(compiled: typeof import('../../src/http/mail-router.js'), count: number): void {
  const router = new compiled.MailRouter({ maxMessages: 1_000_000 });
  const [before, after] = [worker('first'), worker('first')];
  const addresses = [...Array(count).keys()].map((index) => `user-${index}@acme.test`);
  router.join(before, NEW);
  for (const address of addresses) router.claim(before, address);
  for (const address of addresses) {
    void router.route(received(address));
    void router.route(received(`not-${address}`));
  }
  router.join(after, { held: addresses.map((address) => ({ address, since: 0 })), seen: 0 });
  for (const address of addresses) router.release(after, address);
  expect(after.pushed).toHaveLength(2 * count);
}

function worker(client: string): Subscriber & { readonly pushed: readonly ReceivedMail[] } {
  const pushed: ReceivedMail[] = [];
  const push: Subscriber['push'] = (mail) => {
    pushed.push(mail);
    return undefined;
  };
  return { client, name: client, viewer: EVERYBODY, pushed, push };
}
