import type { Activity, Cursor, ReceivedMail } from '../received-mail.js';

/** Listener for mail, called one by one per inbox; the reply to the sender waits for the promise if the source says so. */
export type MailListener = (mail: ReceivedMail) => Promise<void>;

/** Origin of received mail. Everything after a source is the same code for all sources. */
export interface MailSource {
  /** Host that the application hands mail to. */
  readonly host: string;
  /** Port that the application hands mail to. */
  readonly port: number;
  /** URL of that host and port, `smtps:` where TLS is expected from the first byte, with the credentials it demands. */
  readonly url: string;
  /** Certificate (PEM) that the application is to trust; undefined without TLS. */
  readonly certificate: string | undefined;
  /** Sets the listener for mail; called once, before the first claim. */
  onMail(listener: MailListener): void;
  /** Sets the listener for the moment when no mail can come any more; it gets a maker of errors that say why. */
  onGone(listener: (makeError: () => Error) => void): void;
  /** Sets the listener for claimed addresses that were lost to another client while the source was disconnected. */
  onClaimLost(listener: (address: string, holder: string) => void): void;
  /** Resolves when mail can arrive; rejects immediately with the reason when it cannot. */
  ready(): Promise<void>;
  /**
   * Claims the mail of an address from now on, and returns the current cursor of the source. An address that is shared may be
   * claimed again, by others too who share it.
   *
   * @throws AddressTakenError if another client holds the address
   */
  claim(address: string, shared?: boolean): Promise<Cursor>;
  /** Releases an address. */
  release(address: string): Promise<void>;
  /** Sums up what SMTP clients did since a cursor. */
  activity(since: Cursor): Promise<Activity>;
  /** Resolves when all that was accepted so far is emitted. */
  settled(): Promise<void>;
  /** Resolves when the mails are through that are between MAIL and the reply to their DATA and may be for an address. */
  idle(address?: string): Promise<void>;
  /** Stops. */
  close(): Promise<void>;
}
