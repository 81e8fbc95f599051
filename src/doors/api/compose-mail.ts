import MailComposer, { type MailComposerAttachment } from 'nodemailer/lib/mail-composer';
import { holdingImmediate } from '../../timers.js';
import type { AttachedFile, MailboxName, MailContent } from './api-door.js';

/** Composes the bytes of a mail (RFC 5322). Bcc recipients are in its envelope only. */
export async function composeMail(content: MailContent): Promise<Buffer> {
  const { from, to = [], cc = [], replyTo = [], subject, text, html, headers = {} } = content;
  const composer = new MailComposer({
    from: from && toAddress(from),
    to: to.map(toAddress),
    cc: cc.map(toAddress),
    replyTo: replyTo.map(toAddress),
    subject,
    text,
    html,
    headers,
    attachments: (content.attachments ?? []).map(toAttachment),
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

function toAttachment({ name, type, content, cid }: AttachedFile): MailComposerAttachment {
  return { filename: name ?? false, contentType: type, content, cid };
}
