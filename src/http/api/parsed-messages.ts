import type { Message } from '../../message/message.js';
import { parseMessage } from '../../message/parse-message.js';
import type { ReceivedMail } from '../../received-mail.js';

/** Parses each message once for all simultaneous readers; parses it again once they are gone. */
export class ParsedMessages {
  readonly #underway = new Map<ReceivedMail, Promise<Message>>();
  readonly #parsed = new WeakMap<ReceivedMail, WeakRef<Message>>();

  async parse(mail: ReceivedMail): Promise<Message> {
    const known = this.#parsed.get(mail)?.deref();
    if (known) return known;
    const underway = this.#underway.get(mail) ?? this.#begin(mail);
    return underway;
  }

  #begin(mail: ReceivedMail): Promise<Message> {
    const parsing = parseMessage(mail).then((message) => {
      this.#parsed.set(mail, new WeakRef(message));
      return message;
    });
    this.#underway.set(mail, parsing);
    return parsing.finally(() => this.#underway.delete(mail));
  }
}
