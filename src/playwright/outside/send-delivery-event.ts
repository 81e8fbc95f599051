import { quoteSubject } from '../../errors/base.js';
import type { CallSite } from '../../inbox/call-site.js';
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

interface DeliveryEventToSend {
  readonly message: Message;
  readonly event: DeliveryEvent;
  readonly options: DeliveryEventOptions;
}

/** Sends the webhook of a message, called from a line of a test. */
export function sendDeliveryEvent(
  { message, event, options }: DeliveryEventToSend,
  callSite: CallSite,
): Promise<WebhookAnswer> {
  return callSite.pointRejections(async () => {
    checkMessageArgument(message, 'sendDeliveryEvent');
    const title = `Webhook: ${quoteSubject(headlineOf(message))} ${event}`;
    return await step(title, callSite, () => send(message, event, options));
  });
}
