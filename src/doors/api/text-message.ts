import type { Provider } from '../../received-mail.js';
import type { OutgoingMail } from './api-door.js';

interface TextMessage {
  /** Sender ID: a number, a short code or a name; '' if it is stored at the provider. */
  readonly from: string;
  /** Number of the recipient (E.164). */
  readonly to: string;
  readonly text: string;
  readonly provider: Provider | undefined;
}

const CONTROL = /\p{Cc}/gu;
const TO_ESCAPE = /["\\]/g;
const LINE_END = /\r\n?|\n/g;

/** Makes a mail of a text message: plain text without a subject, from a sender ID to a number. */
export function textMessage({ from, to, text, provider }: TextMessage): OutgoingMail {
  const mailFrom = from.replace(CONTROL, ' ').trim();
  const head = [
    ...(mailFrom ? [`From: "${mailFrom.replace(TO_ESCAPE, '\\$&')}"`] : []),
    `To: ${to}`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  const content = Buffer.from(
    [...head, '', text.replace(LINE_END, '\n')].join('\n').replaceAll('\n', '\r\n'),
  );
  return { mailFrom, recipients: [to], provider, content };
}
