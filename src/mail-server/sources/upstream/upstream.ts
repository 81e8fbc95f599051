import type { IncomingMail } from '../../../doors/incoming-mail.js';
import type { UpstreamInfo } from '../../../received-mail.js';
import type { SourceDefaults } from '../../../wire/channel.js';

/** A connection to an upstream. */
export interface UpstreamSession {
  /** Resolves with the cause when the connection has ended, by either side. */
  readonly ended: Promise<unknown>;
  /** Resolves when all mail that the upstream has by now is handed on. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** What an upstream hands on, in arrival order. */
export interface UpstreamListener {
  mail(mail: IncomingMail): void;
  /** A message was deleted before it was read. */
  deleted(): void;
  /** No header field told the envelope recipients of a message, which comes next. */
  byHeader(): void;
}

/** A mail catcher or mailbox that others deliver to. Nothing in it is changed, deleted or marked as read. */
export interface Upstream extends UpstreamInfo {
  /** Whether only this machine can reach it. */
  readonly isLocal: boolean;
  readonly defaults: SourceDefaults;
  /**
   * Connects. The first time only mail that comes from now on is handed on; later what came after the last connection too.
   *
   * @throws UpstreamError
   */
  connect(listener: UpstreamListener): Promise<UpstreamSession>;
}
