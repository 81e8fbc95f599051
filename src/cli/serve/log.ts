import { clip, quoteSubject } from '../../errors/base.js';
import { packageVersion } from '../../http/package-version.js';
import type { SharedServer } from '../../http/shared-server.js';
import type { Message } from '../../message/message.js';
import { parseMessage } from '../../message/parse-message.js';
import { readSubject } from '../../message/read-headers.js';
import type { ReceivedMail } from '../../received-mail.js';
import { printableLine } from '../printable.js';

/** What the log needs to know about a server. */
type LoggedServer = Pick<SharedServer, 'addresses' | 'needsKey'>;

/** Log of the command, as text or JSON. */
interface ServerLog {
  ready(server: LoggedServer): void;
  mail(mail: ReceivedMail): void;
  /** Logs that the file of keys was read again. */
  keysRead(): void;
  /** Logs that the file of keys is invalid, so that the earlier keys stay. */
  keysBroken(error: Error): void;
  /** Logs that the server has stopped; resolves when everything has been written. */
  stopped(): Promise<void>;
}

interface Lines {
  ready(server: LoggedServer): void;
  mail(mail: ReceivedMail, message: Message | undefined): void;
  keysRead(): void;
  keysBroken(error: Error): void;
  stopped(): void;
}

const SHOWN_RECIPIENTS = 200;
// Waiting mail takes memory beyond what the server keeps: of further mail only the header is read.
const MOST_WAITING = 100;

export function createLog(json: boolean, say: (line: string) => void): ServerLog {
  const lines = json ? jsonLines(say) : textLines(say);
  let waiting = 0;
  let written: Promise<void> = Promise.resolve();
  const write = async (mail: ReceivedMail, parse: boolean): Promise<void> => {
    lines.mail(mail, parse ? await parseMessage(mail) : undefined);
    waiting -= 1;
  };
  return {
    ready: (server) => lines.ready(server),
    mail(mail) {
      waiting += 1;
      const parse = waiting <= MOST_WAITING;
      written = written.then(() => write(mail, parse));
    },
    keysRead: () => lines.keysRead(),
    keysBroken: (error) => lines.keysBroken(error),
    async stopped() {
      await written;
      lines.stopped();
    },
  };
}

function textLines(say: (line: string) => void): Lines {
  return {
    ready: (server) => say(readyText(server)),
    mail({ receivedAt, envelope, raw }, message) {
      const time = receivedAt.toTimeString().slice(0, 8);
      const recipients = clip(envelope.recipients.join(', '), SHOWN_RECIPIENTS);
      const values = message ? describeValues(message) : [];
      say(printableLine([time, recipients, quoteSubject(readSubject(raw)), ...values].join('  ')));
    },
    keysRead: () => say('The keys were read again.'),
    keysBroken: ({ message }) => say(`The earlier keys stay. ${message}`),
    stopped: () => say('playwright-inbox has stopped.'),
  };
}

function describeValues({ code, link, extraction: { ambiguous } }: Message): string[] {
  const values: string[] = [];
  if (code !== undefined) values.push(`code ${code}`);
  else if (ambiguous.code) values.push('several possible codes');
  if (link !== undefined) values.push(`link to ${linkHost(link)}`);
  else if (ambiguous.link) values.push('several possible links');
  return values;
}

/** Returns just the host: a whole URL would fill the line, and show its token to onlookers. */
function linkHost(link: string): string {
  return URL.canParse(link) ? new URL(link).host || link.split(':', 1)[0] || link : link;
}

function readyText({ addresses, needsKey }: LoggedServer): string {
  const { openSmtp: smtp, url, ports, areTold } = addresses;
  const login = smtp.needsLogin ? 'the user and password of --smtp-auth' : 'no user, no password';
  const header = needsKey ? ` -H 'X-API-Key: …'` : '';
  const local = `smtp://127.0.0.1:${ports.smtp} and http://127.0.0.1:${ports.http}`;
  const here = areTold ? `\n  On this machine         ${local}` : '';
  const host = smtp.everywhere ? '(name of this machine)' : smtp.host;
  return `playwright-inbox receives mail at ${smtp.url} (${url})

  In your application     SMTP host ${host}, port ${smtp.port}, ${login}, no TLS
  In your browser         ${url}
  From any program        curl -X POST${header} ${url}/v1/inboxes${here}

  Ctrl+C stops it.
`;
}

function jsonLines(say: (line: string) => void): Lines {
  const write = (event: string, fields: object): void => say(JSON.stringify({ event, ...fields }));
  return {
    ready({ addresses: { openSmtp, url, ports, areTold }, needsKey }) {
      const { needsLogin, everywhere: _, ...smtp } = openSmtp;
      const listening = { smtp: { ...smtp, auth_required: needsLogin }, http: { url } };
      write('ready', {
        ...{ version: packageVersion(), ...listening, auth_required: needsKey },
        ...(areTold && { ports }),
      });
    },
    mail: ({ receivedAt, envelope: { mailFrom, recipients }, raw }, message) =>
      write('mail', {
        received_at: receivedAt,
        mail_from: mailFrom,
        recipients,
        subject: readSubject(raw),
        ...(message && { code: message.code ?? null, link: message.link ?? null }),
        size: raw.length,
      }),
    keysRead: () => write('keys', { error: null }),
    keysBroken: ({ message }) => write('keys', { error: message }),
    stopped: () => write('stopped', {}),
  };
}
