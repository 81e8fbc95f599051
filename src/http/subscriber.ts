import type { ReceivedMail } from '../received-mail.js';
import type { Viewer } from './viewer.js';

/** A worker that may claim addresses, or the API in this process. */
export interface Subscriber {
  /** ID that stays the same when the worker reconnects. */
  readonly client: string;
  /** Name shown to others that want the same address. */
  readonly name: string;
  /** What it may see and claim. */
  readonly viewer: Viewer;
  /** Whether it keeps the mail of its addresses parsed in this process. */
  readonly parses?: boolean;
  /** Sends a message to the worker without waiting for it; the reply to the sender waits for the promise of the API. */
  push(mail: ReceivedMail): Promise<void> | undefined;
  /** Breaks the connection, so that the worker connects again. */
  cut?(): void;
  /** Returns whether mail of a claimed address is awaited; omitted by workers, which always wait. */
  waitsFor?(address: string): boolean;
}
