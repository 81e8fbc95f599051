import type { CodeCandidate, LinkCandidate } from '../extract/candidate.js';

/** An inbox in the JSON of the API. */
export interface InboxJson {
  readonly id: string;
  readonly email: string;
  readonly username: string;
  readonly domain: string;
  readonly created_at: string;
  readonly expires_at: string | null;
  readonly message_count: number;
}

/** An attachment in the JSON of the API. */
export interface AttachmentJson {
  readonly index: number;
  readonly filename: string | null;
  readonly content_type: string;
  readonly size: number;
  readonly cid: string | null;
  readonly url: string;
}

/** The provider that a mail was sent by, in the JSON of the API. */
export interface ProviderJson {
  readonly name: string;
  readonly id: string;
  readonly template: string | null;
  readonly scheduled_at: string | null;
}

/** Fields shared by a message and its summary. */
export interface MessageSummaryJson {
  readonly id: string;
  readonly inbox_id: string | null;
  readonly seq: number;
  readonly from: string;
  readonly from_address: string;
  readonly from_name: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly code: string | null;
  readonly link: string | null;
  readonly ambiguous: { readonly code: boolean; readonly link: boolean };
  readonly truncated: boolean;
  readonly received_at: string;
  readonly recipients: readonly string[];
  readonly provider: ProviderJson | null;
  readonly size: number;
  readonly attachments: readonly AttachmentJson[];
  readonly parse_error: string | null;
  readonly preview: string;
}

/** A message in the JSON of the API. */
export interface MessageJson extends Omit<MessageSummaryJson, 'preview'> {
  readonly plain_body: string | null;
  readonly html_body: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly codes: readonly CodeCandidate[];
  readonly links: readonly LinkCandidate[];
}
