/** What a mail server says about itself. */
export interface ServerConfig {
  /** Version of the package that the server runs. */
  readonly version: string;
  readonly smtp: {
    readonly host: string;
    readonly port: number;
    /** URL without credentials, such as `smtp://127.0.0.1:1025`. */
    readonly url: string;
    readonly tls: false | 'starttls' | 'implicit';
    /** Whether clients must log in. */
    readonly authRequired: boolean;
  };
  /** Domain of fresh addresses. */
  readonly domain: string;
  /** Whether the API needs a key. */
  readonly authRequired: boolean;
}
