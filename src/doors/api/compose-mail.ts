import MailComposer, { type MailComposerAttachment } from 'nodemailer/lib/mail-composer';
import { holdingImmediate } from '../../timers.js';
import type { AttachedFile, MailboxName, MailContent } from './api-door.js';

/** Header field in which extraction finds the variables of a template. */
const TEMPLATE_VARIABLES = 'X-Template-Variables';

/** Composes the bytes of a mail (RFC 5322). Bcc recipients are in its envelope only. */
export async function composeMail(content: MailContent): Promise<Buffer> {
  const { from, to = [], cc = [], replyTo = [], headers, variables, attachments = [] } = content;
  const { subject, text, html, messageId } = content;
  const composer = new MailComposer({
    subject,
    text,
    html,
    messageId,
    from: from && toAddress(from),
    to: to.map(toAddress),
    cc: cc.map(toAddress),
    // An empty one would take the place of a custom header.
    ...(replyTo.length && { replyTo: replyTo.map(toAddress) }),
    headers: { ...headers, ...(variables && { [TEMPLATE_VARIABLES]: toForm(variables) }) },
    attachments: attachments.map(toAttachment),
    newline: 'win',
    // What a client sends must not read files of this machine, nor the network.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const node = composer.compile();
  return holdingImmediate(() => node.build());
}

function toAddress({ name, address }: MailboxName): MailboxName {
  return { name, address };
}

/** Writes variables as a form; a space behind each lets the header be folded (RFC 5322 section 2.2.3). */
function toForm(variables: readonly (readonly [name: string, value: string])[]): string {
  return variables.map((variable) => new URLSearchParams([[...variable]]).toString()).join('& ');
}

function toAttachment({ name, type, content, cid }: AttachedFile): MailComposerAttachment {
  return { filename: name ?? false, contentType: type, content, cid };
}
