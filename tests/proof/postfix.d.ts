/** Postfix that hands on all mail for inbox.example.com. */
export interface Postfix {
  readonly smtp: { readonly host: string; readonly port: number };
  close(): Promise<void>;
}

/**
 * Starts a Postfix.
 *
 * @param transport Where it hands mail on to, such as `lmtp:inet:127.0.0.1:24`.
 * @throws Skipped where it is not installed
 */
export function startPostfix(transport: string): Promise<Postfix>;
