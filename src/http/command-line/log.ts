import { clip, quoteSubject } from '../../errors.js';
import { readSubject } from '../../message/read-headers.js';
import type { ReceivedMail } from '../../received-mail.js';
import { packageVersion } from '../package-version.js';
import type { SharedServer } from '../shared-server.js';
import { SMTP_USER } from './read-command-line.js';

/** Is what a log says about a server. */
type LoggedServer = Pick<SharedServer, 'smtp' | 'url' | 'needsKey'>;

/** Says what happens, for people or for programs. */
export interface ServerLog {
  /** The server can be used. */
  ready(server: LoggedServer): void;
  /** A mail came. */
  mail(mail: ReceivedMail): void;
  /** The server has stopped. */
  stopped(): void;
}

const SHOWN_RECIPIENTS = 200;
// Nobody can connect to these: they stand for all interfaces.
const EVERYWHERE = /\/\/(?:0\.0\.0\.0|\[::\]):/;
// Mail is untrusted: an escape sequence must not reach the terminal.
const CONTROL = /\p{Cc}/gu;

/** Makes the log of the command. */
export function createLog(json: boolean, say: (line: string) => void): ServerLog {
  return json ? jsonLog(say) : textLog(say);
}

function textLog(say: (line: string) => void): ServerLog {
  return {
    ready: (server) => say(readyText(server)),
    mail({ receivedAt, envelope, raw }) {
      const recipients = clip(envelope.recipients.join(', '), SHOWN_RECIPIENTS);
      const line = `${receivedAt.toTimeString().slice(0, 8)}  ${recipients}  ${quoteSubject(readSubject(raw))}`;
      say(line.replace(CONTROL, ' '));
    },
    stopped: () => say('playwright-inbox has stopped.'),
  };
}

function readyText({ smtp, url, needsKey }: LoggedServer): string {
  const login = needsKey ? `user ${SMTP_USER}, password: the API key` : 'no user, no password';
  const header = needsKey ? ` -H 'X-API-Key: …'` : '';
  const page = url.replace(EVERYWHERE, '//127.0.0.1:');
  const host = EVERYWHERE.test(url) ? '(name of this machine)' : smtp.host;
  return `playwright-inbox receives mail at ${smtp.url} (${url})

  Set in your application     SMTP host ${host}, port ${smtp.port}, ${login}, no TLS
  Open in your browser        ${page}
  Ask from any program        curl -X POST${header} ${page}/v1/inboxes

  Ctrl+C ends it.
`;
}

function jsonLog(say: (line: string) => void): ServerLog {
  const tell = (event: string, fields: object): void => say(JSON.stringify({ event, ...fields }));
  return {
    ready: ({ smtp, url, needsKey }) =>
      tell('ready', { version: packageVersion(), smtp, http: { url }, auth_required: needsKey }),
    mail: ({ receivedAt, envelope: { mailFrom, recipients }, raw }) =>
      tell('mail', {
        received_at: receivedAt,
        mail_from: mailFrom,
        recipients,
        subject: readSubject(raw),
        size: raw.length,
      }),
    stopped: () => tell('stopped', {}),
  };
}
