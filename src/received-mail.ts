import type { FaultReport } from './faults/fault.js';

/** A position in the events of a source; `seq` grows with every event. */
export interface Cursor {
  /** ID of one run of one mail server; a `seq` means nothing in another run. */
  readonly serverId: string;
  /** Position in that run, from 1 upwards. */
  readonly seq: number;
}

/** The client that sent a mail. */
export interface SmtpClient {
  /** IP address the client connected from, such as `127.0.0.1`. */
  readonly address: string;
  /** Name given in the EHLO or HELO command (RFC 5321 section 4.1.1.1), if any; undefined by HTTP. */
  readonly hostname: string | undefined;
}

/** The envelope of a mail (RFC 5321 section 2.3.1); HTTP APIs have one too, under other names. */
export interface Envelope {
  /** Address of MAIL FROM; empty for a bounce (null reverse path). */
  readonly mailFrom: string;
  /** Addresses of RCPT TO as the client spelled them, including Bcc recipients. */
  readonly recipients: readonly string[];
  /** User name the client logged in with, or undefined without AUTH. */
  readonly user: string | undefined;
  /** Whether the mail came over TLS. */
  readonly secure: boolean;
  /** Client that sent the mail. */
  readonly client: SmtpClient;
}

/** The e-mail provider whose HTTP API an application sent a mail by, and what its API was told beside the mail. */
export interface Provider {
  /** Name of the provider, such as `Resend`. */
  readonly name: string;
  /** Message id that the application got for the mail. */
  readonly id: string;
  /** Id or alias of the template stored at the provider; undefined for a mail that has a body. */
  readonly template?: string | undefined;
  /** Time for which the application scheduled the mail, as it wrote it; the mail was delivered immediately. */
  readonly scheduledAt?: string | undefined;
}

/** A mail as its source accepted it, not yet parsed. */
export interface ReceivedMail {
  /** Position of the mail in the events of its source. */
  readonly cursor: Cursor;
  /** Time at which the last byte arrived. */
  readonly receivedAt: Date;
  /** Sender and recipients as the client named them. */
  readonly envelope: Envelope;
  /** Raw bytes of the mail (RFC 5322), with dot-stuffing undone. */
  readonly raw: Buffer;
  /** Provider that the mail was sent by; undefined for SMTP and the raw intake. */
  readonly provider?: Provider | undefined;
}

/** A reply of 400 or above, a failed TLS handshake, or a connection lost in the middle of a mail. */
export interface Refusal {
  /** Name of the HTTP API that refused, such as `Resend`; undefined for SMTP. */
  readonly api?: string | undefined;
  /** Time of the refusal. */
  readonly at: Date;
  /** IP address of the client. */
  readonly client: string;
  /** Refused command or request without credentials, such as `AUTH PLAIN` or `POST /resend/emails`, if there was one. */
  readonly command: string | undefined;
  /** Reply code (RFC 5321 section 4.2) or HTTP status; undefined without a reply. */
  readonly code: number | undefined;
  /** Whether a request was refused for the page or the name it came by, whatever is in it. */
  readonly foreign?: boolean;
  /** Text of the reply, or what the client did, such as `Error: Authentication credentials invalid`. */
  readonly text: string;
  /** Recipient that was refused, or those of the refused mail; left out where they are not known. */
  readonly recipients?: readonly string[];
}

/** Activity of clients since a cursor, used to explain a timeout. */
export interface Activity {
  /**
   * Number of SMTP sessions and API requests that were open at any time since then, without
   * sessions that only ended, their mail having been accepted before; undefined where a source does not know its clients.
   */
  readonly sessions?: number;
  /**
   * Number of sessions that ended since then after EHLO or HELO, without MAIL or a refusal; undefined where a source does
   * not know its clients.
   */
  readonly leftAfterGreeting?: number;
  /** Refusals since then, oldest first. */
  readonly refusals: readonly Refusal[];
  /** Number of mails since then for inboxes of other workers; always 0 at a source that serves one worker. */
  readonly othersMail: number;
  /** Faults of the address that was asked for, and of the mail server, with what they did since then. */
  readonly faults: readonly FaultReport[];
  /** What is known of the upstream that mail is read from; undefined where clients hand it in here. */
  readonly upstream?: UpstreamActivity;
  /** Times in which a shared mail server could not be reached, oldest first; left out where none is used. */
  readonly outages?: readonly Outage[];
}

/** A time in which a shared mail server could not be reached. */
export interface Outage {
  readonly since: Date;
  /** Its end; undefined if it lasts. */
  readonly until: Date | undefined;
}

/** A mail catcher or mailbox of others that mail is read from. */
export interface UpstreamInfo {
  /** What it is, such as `Mailpit`. */
  readonly name: string;
  /** Where it is, without credentials. */
  readonly url: string;
  /** Where the application must send its mail so that it comes there. */
  readonly sendTo: string;
}

/** What became of the mail of an upstream since a cursor. */
export interface UpstreamActivity extends UpstreamInfo {
  /** Time that it could not be reached, in ms. */
  readonly away: number;
  /** Number of messages that were deleted there before they were read. */
  readonly deleted: number;
  /** Number of messages whose recipients only their To and Cc header fields told. */
  readonly byHeader: number;
}
