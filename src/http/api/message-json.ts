import { headlineOf } from '../../message/headline.js';
import { formatAddress } from '../../message/mail-address.js';
import type { Message } from '../../message/message.js';
import type { Provider } from '../../received-mail.js';
import type { MessageJson, MessageSummaryJson, ProviderJson } from '../../wire/json.js';

export interface MessageNames {
  readonly id: string;
  readonly inbox_id: string | null;
  readonly seq: number;
  /** Path of the message, with that of the public URL. */
  readonly path: string;
}

const PREVIEW_LENGTH = 140;
const WHITE_SPACE = /\s+/g;

/** Shows a message whole. */
export function messageJson(message: Message, names: MessageNames): MessageJson {
  const { headers, codes, links, html } = message;
  return {
    ...commonJson(message, names),
    plain_body: plainBody(message),
    html_body: html ?? null,
    headers,
    codes,
    links,
  };
}

/** Shows a message in a list. */
export function summaryJson(message: Message, names: MessageNames): MessageSummaryJson {
  const text = (plainBody(message) ?? '').replace(WHITE_SPACE, ' ').trim();
  return { ...commonJson(message, names), preview: text.slice(0, PREVIEW_LENGTH) };
}

/** Returns the text part; of a message that has none, what a reader sees of its HTML. */
export function plainBody({ text, html, extraction }: Message): string | null {
  return text ?? (html === undefined ? null : extraction.visibleText);
}

function commonJson(message: Message, names: MessageNames): Omit<MessageSummaryJson, 'preview'> {
  const { from, envelope, provider, code, link, extraction } = message;
  const { path, ...named } = names;
  return {
    ...named,
    from: from ? formatAddress(from) : envelope.mailFrom,
    from_address: from?.address || envelope.mailFrom,
    from_name: from?.name ?? '',
    to: message.to.map(formatAddress),
    cc: message.cc.map(formatAddress),
    subject: message.subject,
    headline: headlineOf(message),
    code: code ?? null,
    link: link ?? null,
    ambiguous: extraction.ambiguous,
    truncated: extraction.truncated,
    received_at: message.receivedAt.toISOString(),
    recipients: envelope.recipients,
    provider: provider ? providerJson(provider) : null,
    size: message.raw.length,
    attachments: message.attachments.map(({ name, type, size, cid }, index) => ({
      index,
      filename: name ?? null,
      content_type: type,
      size,
      cid: cid ?? null,
      url: `${path}/attachments/${index}`,
    })),
    parse_error: message.parseError?.message ?? null,
  };
}

function providerJson({ name, id, template, scheduledAt }: Provider): ProviderJson {
  return { name, id, template: template ?? null, scheduled_at: scheduledAt ?? null };
}
