import { quoteSubject } from '../../errors/base.js';
import { CallSite } from '../../inbox/call-site.js';
import { headlineOf } from '../../message/headline.js';
import type { Message } from '../../message/message.js';
import type { DeliveryEvent } from '../../outside/delivery-event.js';
import {
  type DeliveryEventOptions,
  sendDeliveryEvent as send,
  type WebhookAnswer,
} from '../../outside/send-delivery-event.js';
import { checkMessageArgument } from '../check-message-argument.js';
import { step } from '../step.js';

/**
 * Tells the application by a webhook of its provider that a mail bounced, or was reported as spam, signed as the provider
 * signs it.
 *
 * @returns What the application answered.
 * @throws InvalidOptionError for a value that is not a message, an unknown event, an invalid option, and a mail that was
 * sent by none of these providers
 *
 * @example
 * const message = await inbox.waitForMessage();
 * await sendDeliveryEvent(message, 'bounced', { url: `${baseURL}/webhooks/resend`, secret });
 */
export function sendDeliveryEvent(
  message: Message,
  event: DeliveryEvent,
  options: DeliveryEventOptions,
): Promise<WebhookAnswer> {
  const callSite = CallSite.above(sendDeliveryEvent);
  return callSite.pointRejections(async () => {
    checkMessageArgument(message, 'sendDeliveryEvent');
    const title = `Webhook: ${quoteSubject(headlineOf(message))} ${event}`;
    return await step(title, callSite, () => send(message, event, options));
  });
}
