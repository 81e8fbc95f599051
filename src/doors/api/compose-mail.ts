import MailComposer, { type MailComposerAttachment } from 'nodemailer/lib/mail-composer';
import { holdingImmediate } from '../../timers.js';
import type { AttachedFile, MailboxName, MailContent } from './api-door.js';

/** Composes the bytes of a mail (RFC 5322). Bcc recipients are in its envelope only. */
export async function composeMail(content: MailContent): Promise<Buffer> {
  const { from, to = [], cc = [], replyTo = [], headers = {}, attachments = [], ...rest } = content;
  const composer = new MailComposer({
    ...rest,
    from: from && toAddress(from),
    to: to.map(toAddress),
    cc: cc.map(toAddress),
    // An empty one would take the place of a custom header.
    ...(replyTo.length && { replyTo: replyTo.map(toAddress) }),
    headers,
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

function toAttachment({ name, type, content, cid }: AttachedFile): MailComposerAttachment {
  return { filename: name ?? false, contentType: type, content, cid };
}
