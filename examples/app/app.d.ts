/** Options of the demo application. */
export interface AppOptions {
  /** Port to listen on; 0 means any free port. @default 0 */
  port?: number | undefined;
  /** URL of the mail server. @default 'smtp://127.0.0.1:1025' */
  smtpUrl?: string | undefined;
  /** URL of the gateway for text messages. @default 'http://127.0.0.1:1080/v1/sms' */
  smsUrl?: string | undefined;
  /** A new connection for each mail, or a pool that stays open. @default 'single' */
  mailTransport?: 'single' | 'pool' | undefined;
  /** Time in ms that mail waits in a queue; 0 sends it immediately. @default 0 */
  mailDelayMs?: number | undefined;
  /** Loses the first mail to each address. @default false */
  losesFirstMail?: boolean | undefined;
  /** The From of all mail. @default 'Larkspur <hello@larkspur.example>' */
  mailFrom?: string | undefined;
  /** Changes each mail before it is sent, for tests of what breaks. */
  changeMail?: ((mail: AppMail) => AppMail) | undefined;
  /** Shows an error page when mail cannot be sent, instead of success. @default false */
  mailStrict?: boolean | undefined;
  /** Times that a mail is sent again after a failure that may pass. @default 0 */
  mailRetries?: number | undefined;
  /** Pause before that, in ms. @default 100 */
  mailRetryMs?: number | undefined;
  /** Time to wait for a reply of the mail server, in ms. @default 10_000 */
  mailTimeoutMs?: number | undefined;
  /** URL of the API of Resend, to send by it instead of SMTP. */
  resendUrl?: string | undefined;
  /** Address that is notified of new accounts. @default 'admin@inbox.example.com' */
  adminAddress?: string | undefined;
  /** Origin of the links in mail. @default the Host of the request */
  publicUrl?: string | undefined;
  /** Serves `/__backdoor/code?email=`. @default false */
  backdoor?: boolean | undefined;
  /** Time a code is valid, in ms. @default 600_000 */
  codeTtlMs?: number | undefined;
  /** Time a link is valid, in ms. @default 1_800_000 */
  linkTtlMs?: number | undefined;
}

export interface AppMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly attachments?: readonly { filename: string; content: Buffer; cid?: string }[];
}

export interface RunningApp {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly url: string;
  /** Closes every connection; resolves when no handle is left. */
  close(): Promise<void>;
}

export function startApp(options?: AppOptions): Promise<RunningApp>;
