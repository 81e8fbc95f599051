import type { Message } from '../../message/message.js';
import type { ReceivedMail } from '../../received-mail.js';
import type { MessageSummaryJson } from '../../wire/json.js';
import type { Viewer } from '../viewer.js';
import type { ApiInboxes } from './api-inboxes.js';
import type { ApiParts } from './api-parts.js';
import { heldBytes } from './held-bytes.js';
import { plainBody, summaryJson } from './message-json.js';

/** What lists and searches need of a message, small enough to keep as long as the mail. */
interface MessageDigest {
  readonly summary: MessageSummaryJson;
  /** What a search looks at, in lower case. */
  readonly text: string;
}

// Five thousand digests are to stay small beside their messages.
const SEARCHED_BODY = 4000;

/** Makes digests of messages, each once. */
export class MessageDigests {
  readonly #parts: ApiParts;
  readonly #inboxes: ApiInboxes;
  readonly #digests = new WeakMap<ReceivedMail, MessageDigest>();

  constructor(parts: ApiParts, inboxes: ApiInboxes) {
    this.#parts = parts;
    this.#inboxes = inboxes;
  }

  /** Returns the digest of a message as a viewer sees it; which inbox has it may have changed since the last time. */
  async of(mail: ReceivedMail, viewer: Viewer): Promise<MessageDigest> {
    const names = this.#inboxes.namesFor(viewer, mail);
    const { path: _, ...named } = names;
    const known = this.#digests.get(mail);
    if (known) return { ...known, summary: { ...known.summary, ...named } };
    const message = await this.#parts.messages.parse(mail);
    // A copy: a part of a text would hold the whole of it.
    const digest = structuredClone({
      summary: summaryJson(message, names),
      text: searchedText(message),
    });
    this.#digests.set(mail, digest);
    this.#parts.router.store.measure(mail.cursor.seq, 'digest', heldBytes(digest));
    return digest;
  }
}

function searchedText(message: Message): string {
  const people = [message.from, ...message.to, ...message.cc].map(
    (person) => `${person?.name ?? ''} ${person?.address ?? ''}`,
  );
  const body = (plainBody(message) ?? '').slice(0, SEARCHED_BODY);
  const { subject, code = '', link = '', envelope } = message;
  return [subject, ...people, ...envelope.recipients, code, link, body].join('\n').toLowerCase();
}
