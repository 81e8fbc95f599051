import type { MailSource } from '../../src/mail-server/sources/mail-source.js';
import type { ReceivedMail } from '../../src/received-mail.js';

/** Keeps the mails of a source in arrival order. */
export interface Collected {
  readonly mails: readonly ReceivedMail[];
  /** Recipients of the mails, in arrival order. */
  readonly recipients: readonly string[];
  /** Resolves when so many have come. */
  arrived(count: number): Promise<void>;
}

/** Listens to a source. */
export function collect(source: MailSource): Collected {
  const mails: ReceivedMail[] = [];
  let check = (): void => undefined;
  source.onMail(async (mail) => {
    mails.push(mail);
    check();
  });
  return {
    mails,
    get recipients() {
      return mails.flatMap(({ envelope }) => envelope.recipients);
    },
    arrived: (count) =>
      new Promise((resolve) => {
        check = () => mails.length >= count && resolve();
        check();
      }),
  };
}
