/**
 * Marks a point in what a source has seen: every event of a source has a higher `seq` than the one before.
 */
export interface Cursor {
  /** Names one run of one mail server; a `seq` means nothing on another run. */
  readonly serverId: string;
  /** Position in that run, from 1 upwards. */
  readonly seq: number;
}

/** Describes the SMTP client that handed a mail in. */
export interface SmtpClient {
  /** IP address the client connected from, such as `127.0.0.1`. */
  readonly address: string;
  /** Name the client gave in its EHLO or HELO command (RFC 5321 section 4.1.1.1), if any. */
  readonly hostname: string | undefined;
}

/** Carries what SMTP said about a mail, apart from its content (RFC 5321 section 2.3.1). */
export interface Envelope {
  /** Address of MAIL FROM; empty for a bounce, whose reverse path is null. */
  readonly mailFrom: string;
  /** Addresses of RCPT TO as the client spelled them, Bcc recipients among them. */
  readonly recipients: readonly string[];
  /** User name the client logged in with, or undefined without AUTH. */
  readonly user: string | undefined;
  /** Whether the session was encrypted when the mail came. */
  readonly secure: boolean;
  /** Client that handed the mail in. */
  readonly client: SmtpClient;
}

/** Is what every source emits: one accepted mail, not yet parsed. */
export interface ReceivedMail {
  /** Where the mail stands among the events of its source. */
  readonly cursor: Cursor;
  /** When the last byte of the mail had come. */
  readonly receivedAt: Date;
  /** What SMTP said about the mail. */
  readonly envelope: Envelope;
  /** Mail as it came (RFC 5322), dot-stuffing undone. */
  readonly raw: Buffer;
}

/** A reply of 400 or above, a failed TLS handshake, or a connection lost within a mail. */
export interface Refusal {
  /** When it happened. */
  readonly at: Date;
  /** IP address of the client. */
  readonly client: string;
  /** Command that was answered, without credentials, such as `AUTH PLAIN`; undefined where no command was. */
  readonly command: string | undefined;
  /** Reply code (RFC 5321 section 4.2); undefined for what is not a reply. */
  readonly code: number | undefined;
  /** What the client was told or did, such as `Error: Authentication credentials invalid`. */
  readonly text: string;
}

/** What SMTP clients did at a source since a cursor: what the explanation of a timeout needs. */
export interface Activity {
  /** Sessions that were open at some time since then. */
  readonly sessions: number;
  /** Sessions that ended since then with EHLO or HELO, but without MAIL and without a refusal. */
  readonly leftAfterGreeting: number;
  /** What was refused since then, oldest first. */
  readonly refusals: readonly Refusal[];
  /** Mails since then for inboxes of others; always 0 at a source that serves one worker. */
  readonly othersMail: number;
}
