import { InvalidOptionError } from '../errors/option-errors.js';
import { addressKey } from '../inbox/address.js';
import type { ServerView } from '../inbox/mailbox.js';
import { shortAddress } from '../inbox/short-address.js';
import { doorsOf, urlOf } from './doors-of.js';
import type { InboxTable } from './inbox-table.js';
import type { MailQueue } from './mail-queue.js';
import { type RunFault, titleOfFault } from './run-fault.js';
import type { MailSource } from './sources/mail-source.js';
import type { StrayList } from './stray-list.js';

interface Viewed {
  readonly source: MailSource;
  readonly inboxes: InboxTable;
  readonly queue: MailQueue;
  readonly strays: StrayList;
  readonly runFault: RunFault;
  settled(): Promise<void>;
  isClosing(): boolean;
}

/** Makes what the inboxes of a mail server know of it. */
export function viewOfInboxes({ source, inboxes, queue, strays, ...server }: Viewed): ServerView {
  return {
    // A shared mail server that was restarted may have another port.
    get url() {
      return urlOf(source);
    },
    get env() {
      return source.upstream ? {} : doorsOf(source).env;
    },
    settle: source.defaults?.settle,
    ready: () => source.ready(),
    activity: (since, address) =>
      source.activity(since, address === undefined ? undefined : addressKey(address)),
    async setFault({ address }, fault, callSite) {
      if (!source.setFault) throw withoutFaults();
      const key = addressKey(address);
      await server.runFault({
        title: titleOfFault(shortAddress(address), fault),
        callSite,
        set: async () => source.setFault?.(key, fault),
      });
    },
    idle: async (address) => {
      await source.idle(address);
      // All that got its 250 may not be in its inbox yet.
      await queue.settled();
    },
    settled: () => server.settled(),
    unread: (address) => queue.unread(addressKey(address)),
    strays: (since, begun) => strays.since(since, begun),
    others: (address) => inboxes.others(addressKey(address)).map(({ mailbox }) => mailbox),
    release: async (address, id) => {
      // Closing the source gives everything back.
      if (inboxes.remove(address, id) && !server.isClosing())
        await source.release(addressKey(address));
    },
  };
}

function withoutFaults(): InvalidOptionError {
  return new InvalidOptionError({
    summary:
      'A fault needs a mail server of this package: here, another program receives the mail.',
    hint: 'let the application send to the mail server that mailWebServer() or mailServer runs.',
  });
}
