/** The libraries that parse mail, loaded with the first mail. */
export interface MailParsers {
  readonly libmime: typeof import('libmime').default;
  readonly decodeQuotedPrintable: typeof import('libqp').decode;
  readonly parseAddresses: typeof import('nodemailer/lib/addressparser').default;
}

/**
 * Loads what parses mail; ahead of the first mail, for which it takes some 60 ms of the thread.
 *
 * @throws If one of them is not installed.
 */
export async function loadParsers(): Promise<MailParsers> {
  const [{ default: libmime }, { decode }, { default: parseAddresses }] = await Promise.all([
    import('libmime'),
    import('libqp'),
    import('nodemailer/lib/addressparser'),
  ]);
  return { libmime, decodeQuotedPrintable: decode, parseAddresses };
}
