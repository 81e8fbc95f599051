/** A position in the events of a source; `seq` grows with every event. */
export interface Cursor {
  /** ID of one run of one mail server; a `seq` means nothing in another run. */
  readonly serverId: string;
  /** Position in that run, from 1 upwards. */
  readonly seq: number;
}

/** The SMTP client that sent a mail. */
export interface SmtpClient {
  /** IP address the client connected from, such as `127.0.0.1`. */
  readonly address: string;
  /** Name given in the EHLO or HELO command (RFC 5321 section 4.1.1.1), if any. */
  readonly hostname: string | undefined;
}

/** The SMTP envelope of a mail (RFC 5321 section 2.3.1). */
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

/** A mail as its source accepted it, not yet parsed. */
export interface ReceivedMail {
  /** Position of the mail in the events of its source. */
  readonly cursor: Cursor;
  /** Time at which the last byte arrived. */
  readonly receivedAt: Date;
  /** SMTP envelope. */
  readonly envelope: Envelope;
  /** Raw bytes of the mail (RFC 5322), with dot-stuffing undone. */
  readonly raw: Buffer;
}

/** A reply of 400 or above, a failed TLS handshake, or a connection lost in the middle of a mail. */
export interface Refusal {
  /** Time of the refusal. */
  readonly at: Date;
  /** IP address of the client. */
  readonly client: string;
  /** Refused command without credentials, such as `AUTH PLAIN`; undefined outside a command. */
  readonly command: string | undefined;
  /** Reply code (RFC 5321 section 4.2); undefined without a reply. */
  readonly code: number | undefined;
  /** Text of the reply, or what the client did, such as `Error: Authentication credentials invalid`. */
  readonly text: string;
}

/** Activity of SMTP clients since a cursor, used to explain a timeout. */
export interface Activity {
  /** Number of sessions that were open at any time since then. */
  readonly sessions: number;
  /** Number of sessions that ended since then after EHLO or HELO, without MAIL or a refusal. */
  readonly leftAfterGreeting: number;
  /** Refusals since then, oldest first. */
  readonly refusals: readonly Refusal[];
  /** Number of mails since then for inboxes of other workers; always 0 at a source that serves one worker. */
  readonly othersMail: number;
}
