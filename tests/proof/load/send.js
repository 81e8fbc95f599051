// @ts-check
import { createTransport } from 'nodemailer';

/**
 * Sends mails over many connections, and returns how many were accepted.
 *
 * @param {number} port
 * @param {readonly string[]} recipients
 * @param {{ mails: number, first?: number, connections: number, accepted?: (recipient: string, index: number) => void }} options mails: for each recipient, numbered from first
 */
export async function sendTo(
  port,
  recipients,
  { mails, first = 0, connections, accepted = () => {} },
) {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    pool: true,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
  });
  const orders = Array.from({ length: mails }, (_, index) =>
    recipients.map((recipient) => ({ recipient, index: first + index })),
  )
    .flat()
    .values();
  let count = 0;
  const send = async () => {
    for (const { recipient, index } of orders) {
      await transport.sendMail(mailFor(recipient, index));
      accepted(recipient, index);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, send)).finally(() => transport.close());
  return count;
}

/**
 * @param {string} recipient
 * @param {number} index
 */
function mailFor(recipient, index) {
  const code = codeFor(index);
  const text = `Hello ${recipient} ,\r\n\r\nyour verification code is ${code}.\r\n${'Thanks. '.repeat(60)}`;
  const head = `From: Acme <hello@acme.test>\r\nTo: ${recipient}\r\nSubject: ${subjectFor(index)}`;
  return {
    envelope: { from: 'hello@acme.test', to: recipient },
    raw: `${head}\r\n\r\n${text}\r\n`,
  };
}

/**
 * Returns the subject of the mail with a number.
 *
 * @param {number} index
 */
export function subjectFor(index) {
  return `Code ${codeFor(index)} ${index}`;
}

/** @param {number} index */
function codeFor(index) {
  return 100_000 + ((index * 7919) % 900_000);
}
