import { createTransport } from 'nodemailer';

/** Address of an SMTP server. */
export interface SmtpAddress {
  readonly host: string;
  readonly port: number;
  /** Whether it speaks LMTP (RFC 2033), as the delivery of a mailbox does. */
  readonly lmtp?: boolean;
}

/** Describes a mail; `raw` stands for all of its content. */
export interface Outgoing {
  readonly to: string | readonly string[];
  readonly bcc?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly raw?: Buffer;
}

/** Sends one mail over a connection of its own, and resolves when it got its 250. */
export async function sendMail({ host, port, lmtp }: SmtpAddress, mail: Outgoing): Promise<void> {
  const to = [mail.to].flat();
  const transport = createTransport({ host, port, lmtp, ignoreTLS: true });
  const content = mail.raw
    ? { envelope: { from: 'app@acme.test', to }, raw: mail.raw }
    : { subject: 'Hello', text: 'Hello', ...mail, from: 'app@acme.test', to };
  // A mailbox gets a copy for each recipient.
  const copies = lmtp ? [...to, ...(mail.bcc ? [mail.bcc] : [])] : [undefined];
  try {
    for (const copy of copies)
      await transport.sendMail({
        ...content,
        ...(copy && { envelope: { from: 'app@acme.test', to: copy } }),
      });
  } finally {
    transport.close();
  }
}

/** Sends many mails over a pool of connections. */
export async function sendAll(
  { host, port, lmtp }: SmtpAddress,
  { mails, connections }: { mails: readonly Outgoing[]; connections: number },
): Promise<void> {
  const transport = createTransport({
    host,
    port,
    lmtp,
    ignoreTLS: true,
    pool: true,
    maxConnections: connections,
  });
  const sending = mails.map(({ to, text = 'Hello' }) =>
    transport.sendMail({ from: 'app@acme.test', to: [to].flat(), subject: 'Hello', text }),
  );
  await Promise.all(sending);
  transport.close();
}

/** Makes a mail of a size with every byte value in it, and dots where lines begin. */
export function binaryMail(size: number): Buffer {
  const line = Buffer.from([...Array(256).keys()].filter((byte) => byte !== 10 && byte !== 13));
  const lines = [Buffer.from('subject: bytes\r\n\r\n')];
  for (let length = 0; length < size; length += line.length + 3)
    lines.push(Buffer.from('.'), line, Buffer.from('\r\n'));
  return Buffer.concat(lines);
}
