import type { InboxFault, MailServerFault } from '../../faults/fault.js';
import type { Activity, Cursor, ReceivedMail, UpstreamInfo } from '../../received-mail.js';
import type { SmtpAddress, SourceDefaults } from '../../wire/channel.js';

/** Listener for mail, called one by one per inbox; the reply to the sender waits for the promise if the source says so. */
export type MailListener = (mail: ReceivedMail) => Promise<void>;

/** Origin of received mail. Everything after a source is the same code for all sources. */
export interface MailSource {
  /** Where the application sends its mail; undefined where others receive it. */
  readonly smtp: SmtpAddress | undefined;
  /** Base URL of the HTTP APIs that the application may send by instead; undefined where others receive its mail. */
  readonly apiUrl: string | undefined;
  /** Who receives the mail instead; left out where the application sends it here. */
  readonly upstream?: UpstreamInfo;
  readonly defaults?: SourceDefaults | undefined;
  /** Sets the listener for mail; called once, before the first claim. */
  onMail(listener: MailListener): void;
  /** Sets the listener for a lost connection; it gets a function that makes errors. Left out where none can be lost. */
  onGone?(listener: (makeError: () => Error) => void): void;
  /** Sets the listener for claimed addresses that were lost to another client while the source was disconnected. */
  onClaimLost?(listener: (address: string, holder: string) => void): void;
  /** Resolves when mail can arrive; rejects immediately with the reason when it cannot. */
  ready(): Promise<void>;
  /**
   * Claims the mail of an address from now on, and returns the current cursor of the source. An address that is shared may be
   * claimed again, by others too who share it.
   *
   * @throws AddressTakenError if another client holds the address
   */
  claim(address: string, shared?: boolean): Promise<Cursor>;
  release(address: string): Promise<void>;
  /** Sets the fault of a claimed address, or ends it. Left out where mail is received by another program. */
  setFault?(address: string, fault: InboxFault | undefined): Promise<void>;
  /** Sets the fault of the mail server, or ends it. Left out where several workers share it. */
  setServerFault?(fault: MailServerFault | undefined): void;
  /** Summarizes the activity of clients since a cursor, with the faults of an address. */
  activity(since: Cursor, address?: string): Promise<Activity>;
  /** Resolves when all mail accepted so far is emitted. */
  settled(): Promise<void>;
  /** Resolves when all messages that are being received now and may be for an address have arrived. */
  idle(address?: string): Promise<void>;
  close(): Promise<void>;
}
