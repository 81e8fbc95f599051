import { randomBytes, randomUUID } from 'node:crypto';
import type { MailboxName, MailContent, OutgoingMail } from '../api/api-door.js';
import { attachedFiles } from '../api/attached-files.js';
import { fillIn } from '../api/fill-in.js';
import { addressesOf, parseMailboxName } from '../api/parse-mailbox-name.js';
import { RawHeader } from '../api/raw-header.js';
import { type JsonObject, listOf, objectOf, parseJson, textOf, textsOf } from '../api/read-json.js';
import { templateContent } from '../api/template-content.js';

export type Refuse = (message: string) => Error;

/** Envelope of a request, as both versions write it. */
export interface SesEnvelope {
  readonly from: unknown;
  readonly destination: unknown;
  readonly replyTo: unknown;
  /** Address that bounces go to, if it is another than the sender. */
  readonly returnPath?: unknown;
}

const NAME = 'Amazon SES';
const MOST_RECIPIENTS = 50;
const FILE = { name: 'FileName', type: 'ContentType', cid: 'ContentId', content: 'RawContent' };

/** Reads mails out of requests; its refusals are those of one version. */
export class SesMail {
  readonly #refuse: Refuse;

  constructor(refuse: Refuse) {
    this.#refuse = refuse;
  }

  /** Reads a mail that is composed from a subject and bodies. */
  simple(envelope: SesEnvelope, message: JsonObject): OutgoingMail {
    const { text, html } = readBody(message['Body']);
    const subject = dataOf(message['Subject']);
    if (text === undefined && html === undefined)
      throw this.#refuse('Message body must have text or html content.');
    return this.#compose(envelope, { subject, text, html, ...this.#extras(message) });
  }

  /** Reads a mail that comes as bytes. */
  raw(envelope: SesEnvelope, data: unknown): OutgoingMail {
    const bytes = Buffer.from(textOf(data) ?? '', 'base64');
    if (!bytes.length) throw this.#refuse('Raw message data must not be empty.');
    const header = new RawHeader(bytes);
    const from = textOf(envelope.from)
      ? this.#sender(envelope).address
      : header.addresses('from')[0];
    if (from === undefined) throw this.#refuse("Missing required header 'From'.");
    const { to, cc, bcc } = this.#recipients(envelope.destination);
    const named = addressesOf(to, cc, bcc);
    const recipients = named.length ? named : header.addresses('to', 'cc', 'bcc');
    if (!recipients.length) throw this.#refuse("Missing required header 'To'.");
    return {
      mailFrom: textOf(envelope.returnPath) ?? from,
      recipients,
      provider: { name: NAME, id: messageId() },
      content: header.without('bcc'),
    };
  }

  /** Reads a mail whose template is stored at the provider, or comes with it. */
  template(envelope: SesEnvelope, template: JsonObject, ...data: readonly unknown[]): OutgoingMail {
    const variables = Object.assign({}, ...data.map((json) => this.#variables(json)));
    const { TemplateContent: inline } = template;
    const extras = this.#extras(template);
    if (inline !== undefined) {
      const { Subject: subject, Text: text, Html: html } = objectOf(inline);
      const [first, ...bodies] = [subject, text, html].map((part) =>
        fillIn(textOf(part), variables),
      );
      return this.#compose(envelope, {
        subject: first,
        text: bodies[0],
        html: bodies[1],
        ...extras,
      });
    }
    const id = textOf(template['TemplateName']) ?? textOf(template['TemplateArn']);
    if (id === undefined) throw this.#refuse('Template name must not be empty.');
    const content = templateContent(NAME, { id, variables });
    return this.#compose(envelope, { ...content, ...extras }, id);
  }

  #compose(envelope: SesEnvelope, content: MailContent, template?: string): OutgoingMail {
    const from = this.#sender(envelope);
    const { to, cc, bcc } = this.#recipients(envelope.destination);
    const recipients = addressesOf(to, cc, bcc);
    if (!recipients.length) throw this.#refuse('Recipient count is less than 1.');
    if (recipients.length > MOST_RECIPIENTS)
      throw this.#refuse(`Recipient count exceeds ${MOST_RECIPIENTS}.`);
    const replyTo = this.#mailboxes(envelope.replyTo);
    return {
      mailFrom: textOf(envelope.returnPath) ?? from.address,
      recipients,
      provider: { name: NAME, id: messageId(), template },
      content: { ...content, from, to, cc, replyTo },
    };
  }

  #extras(message: JsonObject): Pick<MailContent, 'headers' | 'attachments'> {
    const headers = listOf(message['Headers']).map(objectOf);
    return {
      headers: textsOf(headers.map(({ Name, Value }) => [Name, Value])),
      attachments: attachedFiles(message['Attachments'], FILE),
    };
  }

  #sender({ from }: SesEnvelope): MailboxName {
    const [sender] = this.#mailboxes(from);
    if (!sender) throw this.#refuse("Missing required header 'From'.");
    return sender;
  }

  #recipients(destination: unknown): Record<'to' | 'cc' | 'bcc', MailboxName[]> {
    const { ToAddresses: to, CcAddresses: cc, BccAddresses: bcc } = objectOf(destination);
    return { to: this.#mailboxes(to), cc: this.#mailboxes(cc), bcc: this.#mailboxes(bcc) };
  }

  #mailboxes(value: unknown): MailboxName[] {
    return listOf(value).map((text) => {
      const mailbox = parseMailboxName(text);
      if (!mailbox) throw this.#refuse("Missing final '@domain'");
      return mailbox;
    });
  }

  #variables(data: unknown): JsonObject {
    const json = textOf(data);
    if (json === undefined) return {};
    const variables = parseJson(Buffer.from(json));
    if (typeof variables !== 'object') throw this.#refuse('Template data must be valid JSON.');
    return objectOf(variables);
  }
}

function readBody(value: unknown): Pick<MailContent, 'text' | 'html'> {
  const body = objectOf(value);
  return { text: dataOf(body['Text']), html: dataOf(body['Html']) };
}

function dataOf(content: unknown): string | undefined {
  return textOf(objectOf(content)['Data']);
}

/** Makes a message id in the form that Amazon SES gives them. */
function messageId(): string {
  return `01${randomBytes(7).toString('hex')}-${randomUUID()}-000000`;
}
