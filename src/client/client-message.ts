import type { ListedCandidate } from '../errors/mail-errors.js';
import type { Provider } from '../received-mail.js';
import type { AttachmentJson, MessageJson, ProviderJson } from '../wire/json.js';

/** A possible code or link, with the evidence for and against it. */
export interface ClientCandidate extends ListedCandidate {
  readonly score: number;
}

/** A link of a message. */
export interface ClientLinkCandidate extends ClientCandidate {
  /** Visible text of the link; the URL itself in plain text. */
  readonly text: string;
  /** Whether the evidence is against it, so that it is never returned. */
  readonly rejected: boolean;
}

/** An attachment of a message. */
export interface ClientAttachment {
  /** Index of the attachment, from 0. */
  readonly index: number;
  /** File name, or undefined if the part has none. */
  readonly filename: string | undefined;
  /** Media type in lower case, such as `application/pdf`. */
  readonly contentType: string;
  /** Size in bytes. */
  readonly size: number;
  /** Content-ID without its angle brackets, if the part has one. */
  readonly cid: string | undefined;
  /** Path on the mail server; messages.getAttachment() fetches the bytes. */
  readonly url: string;
}

/** A received message, as plain data. */
export interface ClientMessage {
  /** ID of the message, unique across runs of the mail server. */
  readonly id: string;
  /** Inbox of the message, or undefined if it was deleted. */
  readonly inboxId: string | undefined;
  /** Position among all messages of the mail server; later ones have a higher `seq`. */
  readonly seq: number;
  /** Sender, such as `Acme <hello@acme.test>`. */
  readonly from: string;
  readonly fromAddress: string;
  readonly fromName: string;
  /** Recipients in the header (To), formatted like `from`. */
  readonly to: readonly string[];
  /** Further recipients in the header (Cc), formatted like `from`. */
  readonly cc: readonly string[];
  readonly subject: string;
  /** Text part, or the visible text of the HTML part without one; '' without either. */
  readonly text: string;
  /** Source of the HTML part; '' without one. */
  readonly html: string;
  /** One-time code, or undefined if there is none or several are equally likely. */
  readonly code: string | undefined;
  /** Verification link, or undefined if there is none or several are equally likely. */
  readonly link: string | undefined;
  /** Possible codes, best first. */
  readonly codes: readonly ClientCandidate[];
  /** Links, best first, rejected ones last. */
  readonly links: readonly ClientLinkCandidate[];
  /** Whether the message is too large to look for codes and links in all of it. */
  readonly truncated: boolean;
  readonly receivedAt: Date;
  /** Actual recipients (RCPT TO), including Bcc. */
  readonly recipients: readonly string[];
  /** Provider whose HTTP API the mail was sent by; undefined for SMTP. */
  readonly provider: Provider | undefined;
  /** Size of the whole mail in bytes. */
  readonly size: number;
  /** Header fields by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly ClientAttachment[];
  /** Why the mail could not be parsed completely; undefined if it could. */
  readonly parseError: string | undefined;
}

/**
 * Creates a message of what the API writes.
 *
 * @internal
 */
export function toClientMessage(json: MessageJson): ClientMessage {
  return {
    id: json.id,
    inboxId: json.inbox_id ?? undefined,
    seq: json.seq,
    from: json.from,
    fromAddress: json.from_address,
    fromName: json.from_name,
    to: json.to,
    cc: json.cc,
    subject: json.subject,
    text: json.plain_body ?? '',
    html: json.html_body ?? '',
    code: json.code ?? undefined,
    link: json.link ?? undefined,
    codes: json.codes,
    links: json.links,
    truncated: json.truncated,
    receivedAt: new Date(json.received_at),
    recipients: json.recipients,
    provider: json.provider ? toProvider(json.provider) : undefined,
    size: json.size,
    headers: json.headers,
    attachments: json.attachments.map(toAttachment),
    parseError: json.parse_error ?? undefined,
  };
}

function toProvider({ name, id, template, scheduled_at }: ProviderJson): Provider {
  return { name, id, template: template ?? undefined, scheduledAt: scheduled_at ?? undefined };
}

function toAttachment(json: AttachmentJson): ClientAttachment {
  return {
    index: json.index,
    filename: json.filename ?? undefined,
    contentType: json.content_type,
    size: json.size,
    cid: json.cid ?? undefined,
    url: json.url,
  };
}
