import { type ClosedBecause, Inbox } from './inbox.js';

/**
 * A phone number and the text messages that came for it, in arrival order: an {@link Inbox} in all else.
 *
 * A message has the sender ID as `from.name` and `envelope.mailFrom`, the text as `text`, and no subject.
 *
 * @example
 * const phone = await mailServer.createPhone();
 * await page.getByLabel('Phone').fill(phone.number);
 * await page.getByRole('button', { name: 'Sign up' }).click();
 * await page.getByLabel('Code').fill(await phone.waitForCode());
 */
export class Phone extends Inbox {
  /** Phone number (E.164), such as `+12125550123`. */
  readonly number: string = this.address;

  /** Releases the number and ends pending waits with an {@link InboxClosedError}; closing twice does no harm. */
  override close(): Promise<void> {
    return this.closeBecause(CLOSED_BY_CALL);
  }

  /** Returns the number, the number of messages and the last text, for reports and `console.log`. */
  override toJSON(): Record<string, unknown> {
    const { messages } = this.mailbox;
    return { number: this.number, messages: messages.length, lastText: messages.at(-1)?.text };
  }
}

const CLOSED_BY_CALL: ClosedBecause = {
  reason: 'phone.close() was called',
  hint: 'make another with createPhone().',
};
