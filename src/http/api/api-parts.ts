import type { SmtpSink } from '../../doors/smtp/smtp-sink.js';
import type { Access } from '../access.js';
import type { Addresses } from '../addresses.js';
import type { CheckedServerOptions } from '../check-server-options.js';
import type { Journal } from '../journal/journal.js';
import type { MailRouter } from '../mail-router.js';
import type { Unread } from '../unread.js';
import type { Ids } from './ids.js';
import type { MailEvents } from './mail-events.js';
import type { ParsedMessages } from './parsed-messages.js';

/** Parts of the shared server that the API uses. */
export interface ServerParts {
  readonly options: CheckedServerOptions;
  readonly access: Access;
  readonly sink: SmtpSink;
  readonly addresses: Addresses;
  readonly router: MailRouter;
  readonly journal: Journal;
  readonly unread: Unread;
  /** Pattern of fresh addresses, which the upstream of the server has; undefined without one. */
  readonly freshAddresses: string | undefined;
}

/** What the parts of the API share. */
export interface ApiParts extends ServerParts {
  readonly ids: Ids;
  readonly messages: ParsedMessages;
  readonly events: MailEvents;
}
