/** What the demo application can be told; everything has a default. */
export interface AppOptions {
  /** Port to listen on, 0 for any free one. @default 0 */
  port?: number | undefined;
  /** Where mail goes. @default 'smtp://127.0.0.1:1025' */
  smtpUrl?: string | undefined;
  /** A new connection for each mail, or a pool that stays open. @default 'single' */
  mailTransport?: 'single' | 'pool' | undefined;
  /** Mail waits this long in a queue before it is sent; 0 sends at once. @default 0 */
  mailDelayMs?: number | undefined;
  /** Loses the first mail to each address on the way. @default false */
  losesFirstMail?: boolean | undefined;
  /** The From of all mail. @default 'Larkspur <hello@larkspur.example>' */
  mailFrom?: string | undefined;
  /** Shows an error page when mail cannot be sent, instead of success. @default false */
  mailStrict?: boolean | undefined;
  /** Who is told about new accounts. @default 'admin@inbox.example.com' */
  adminAddress?: string | undefined;
  /** Origin of the links in mail. @default the Host of the request */
  publicUrl?: string | undefined;
  /** Serves `/__backdoor/code?email=`. @default false */
  backdoor?: boolean | undefined;
  /** How long a code is good for. @default 600_000 */
  codeTtlMs?: number | undefined;
  /** How long a link is good for. @default 1_800_000 */
  linkTtlMs?: number | undefined;
}

export interface RunningApp {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly url: string;
  /** Ends every connection and resolves when no handle is left. */
  close(): Promise<void>;
}

export function startApp(options?: AppOptions): Promise<RunningApp>;
