import type { MailTimeoutFacts, RejectedMessage } from '../../errors/wait-errors.js';
import type { FaultReport } from '../../faults/fault.js';
import type { Refusal, UpstreamActivity } from '../../received-mail.js';
import type { Query } from '../query.js';
import type { Resends } from '../resends.js';
import type { WaitEnd } from '../wait.js';
import type { BrowserState } from './browser-state.js';
import type { Excerpt } from './excerpt.js';

/** Way in which a message failed a wait. */
export type Failing = 'filtered' | 'no-value' | 'taken';

/** Message that did not satisfy a wait, with the way it failed. */
export interface Verdict extends RejectedMessage {
  readonly failing: Failing;
}

/** All that an explanation is made of. */
export interface Findings extends Omit<MailTimeoutFacts, 'reason' | 'messages'> {
  readonly query: Pick<Query<unknown>, 'kind' | 'value' | 'hint'>;
  readonly end: WaitEnd;
  readonly verdicts: readonly Verdict[];
  /** Content of the newest message that fits and has no value. */
  readonly excerpt: Excerpt | undefined;
  /** Names of its files that are no images. */
  readonly files: readonly string[];
  /** Whether a client ever connected to the mail server, before this wait or its inbox. */
  readonly everConnected: boolean;
  /** How it asked for another message; undefined when it was not to. */
  readonly asking: Pick<Resends, 'after' | 'calling'> | undefined;
  /** What was refused last, of which {@link MailTimeoutFacts.refusals} has the text. */
  readonly lastRefusal: Refusal | undefined;
  /** Number of SMTP sessions that ended with EHLO or HELO, but without MAIL and without a refusal. */
  readonly leftAfterGreeting: number;
  /** Faults of the inbox and of the mail server, with what they did in that time. */
  readonly faults: readonly FaultReport[];
  /** What is known of the upstream that mail is read from; undefined where clients hand it in here. */
  readonly upstream?: UpstreamActivity | undefined;
  /** Times in which the shared mail server could not be reached, in ms from the start of the wait. */
  readonly outages: readonly { readonly after: number; readonly until: number | undefined }[];
  /** URL that receives mail, such as `smtp://127.0.0.1:41234`. */
  readonly url: string;
  /** Environment that tells the application where to send its mail. */
  readonly env: Readonly<Record<string, string>>;
  /** What the browser of the test shows; undefined where none is known. */
  readonly browser: BrowserState | undefined;
}
