import type { MailServerUrls } from './sent-mail.js';

/** A text message as a test sends it, by whatever door. */
interface SentText {
  /** @default ACME */
  readonly from?: string;
  readonly to: string;
  readonly text: string;
}

/** A door for text messages under test. */
export interface TextDoorUnderTest {
  readonly name: string;
  /** Name that the messages have in `provider`; undefined where they have none. */
  readonly provider: string | undefined;
  /** Sends a text; resolves when the door has accepted it, and rejects when it has not. */
  send(server: MailServerUrls, text: SentText): Promise<void>;
}
