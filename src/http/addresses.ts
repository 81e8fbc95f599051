import { isEverywhere, smtpUrl, urlHost } from '../doors/smtp/smtp-options.js';
import type { SmtpSink } from '../doors/smtp/smtp-sink.js';
import type { SmtpAddress } from '../wire/channel.js';
import type { CheckedServerOptions } from './check-server-options.js';

type Options = Pick<CheckedServerOptions, 'publicUrl' | 'publicSmtp' | 'httpHost'>;

/** SMTP address as anybody may know it. */
interface OpenSmtp {
  readonly host: string;
  readonly port: number;
  readonly url: string;
  readonly needsLogin: boolean;
  /** Whether the host is every interface, and clients have been told no name of it. */
  readonly everywhere: boolean;
}

/** Addresses by which clients reach a shared server: those it was told, or those that it listens on. */
export class Addresses {
  readonly #options: Options;
  readonly #sink: SmtpSink;
  /** Port of the HTTP server, set when it listens. */
  httpPort = 0;

  constructor(options: Options, sink: SmtpSink) {
    this.#options = options;
    this.#sink = sink;
  }

  /** URL for workers and browsers, such as `http://127.0.0.1:1080`. */
  get url(): string {
    return this.publicUrl ?? this.localUrl;
  }

  /** URL for programs on this machine. */
  get localUrl(): string {
    return `http://${urlHost(this.#options.httpHost)}:${this.httpPort}`;
  }

  /** URL of a reverse proxy; undefined without one. */
  get publicUrl(): string | undefined {
    return this.#options.publicUrl?.href;
  }

  /** Whether clients are told other addresses than those that it listens on. */
  get areTold(): boolean {
    const { publicUrl, publicSmtp } = this.#options;
    return publicUrl !== undefined || publicSmtp !== undefined;
  }

  /** What public paths begin with: empty, or such as `/inbox`. */
  get prefix(): string {
    return this.#options.publicUrl?.prefix ?? '';
  }

  /** Where the application sends its mail, with the credentials that it needs. */
  get smtp(): SmtpAddress {
    const { publicSmtp } = this.#options;
    const { host, port, url, certificate, options } = this.#sink;
    if (!publicSmtp) return { host, port, url, certificate };
    const open = { host: publicSmtp.host, port: publicSmtp.port ?? port };
    return { ...open, url: smtpUrl({ ...options, host: open.host }, open.port), certificate };
  }

  /** SMTP address without credentials. */
  get openSmtp(): OpenSmtp {
    const { host, port } = this.smtp;
    const { options, needsLogin } = this.#sink;
    const everywhere = isEverywhere(options.host) && !this.#options.publicSmtp;
    return { host, port, url: smtpUrl({ host, tls: options.tls }, port), needsLogin, everywhere };
  }

  /** Ports that it listens on, whatever addresses its clients were told. */
  get ports(): { readonly smtp: number; readonly http: number } {
    return { smtp: this.#sink.port, http: this.httpPort };
  }

  /**
   * Takes the prefix from the URL of a request, which a reverse proxy may have left in it; undefined for the prefix without
   * a slash.
   */
  withoutPrefix(url: string): string | undefined {
    const { prefix } = this;
    if (!prefix || !url.startsWith(prefix)) return url;
    const rest = url.slice(prefix.length);
    if (rest === '' || rest.startsWith('?')) return undefined;
    return rest.startsWith('/') ? rest : url;
  }
}
