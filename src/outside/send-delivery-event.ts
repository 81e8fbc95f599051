import { checkKeys } from '../errors/check-keys.js';
import { checkChoice, InvalidOptionError, wrongValue } from '../errors/option-errors.js';
import type { Message } from '../message/message.js';
import type { DeliveryEvent, DeliveryProvider } from './delivery-event.js';
import { WEBHOOKS } from './webhook-of-provider.js';

/** Options of `sendDeliveryEvent()`: where the application takes its webhooks, and how it tells that they are genuine. */
export interface DeliveryEventOptions {
  /** URL of the application's webhook. */
  readonly url: string;
  /**
   * Secret that the application verifies by: of Resend, that of the webhook (`whsec_…`); of Mailgun, the signing key; of
   * SendGrid, the private key (PEM, P-256) of the pair whose public key the application has; of Postmark, `user:password`.
   */
  readonly secret: string;
  /**
   * Provider that sends the webhook.
   * @default the one by whose API the mail was sent
   */
  readonly provider?: DeliveryProvider;
  /**
   * Recipient that the event is about.
   * @default the first one of the envelope
   */
  readonly recipient?: string;
}

/** What the application answered to a webhook. */
export interface WebhookAnswer {
  readonly status: number;
  readonly body: string;
}

/**
 * Tells the application by a webhook of its provider that a mail bounced, or was reported as spam, signed as the provider
 * signs it.
 *
 * @returns What the application answered.
 * @throws InvalidOptionError for an unknown event, an invalid option, and a mail that was sent by none of these providers
 *
 * @example
 * const message = await inbox.waitForMessage();
 * await sendDeliveryEvent(message, 'bounced', { url: `${baseURL}/webhooks/resend`, secret });
 */
export async function sendDeliveryEvent(
  message: Message,
  event: DeliveryEvent,
  options: DeliveryEventOptions,
): Promise<WebhookAnswer> {
  const { url, secret, provider, recipient } = check(message, event, options);
  const { headers, body } = WEBHOOKS[provider](
    {
      event,
      id: message.provider?.id ?? '',
      from: message.from?.address ?? message.envelope.mailFrom,
      to: recipient ?? message.envelope.recipients[0] ?? '',
      subject: message.subject,
      messageId: (message.headers['message-id'] ?? '').replace(BRACKETS, ''),
      at: new Date(),
    },
    secret,
  );
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(LONGEST_ANSWER),
  });
  return { status: response.status, body: await response.text() };
}

const PROVIDERS = Object.keys(WEBHOOKS) as DeliveryProvider[];
const BRACKETS = /[<>]/g;
const HTTP_URL = /^https?:\/\//;
const LONGEST_ANSWER = 30_000;

function check(
  message: Message,
  event: DeliveryEvent,
  options: DeliveryEventOptions,
): DeliveryEventOptions & { readonly provider: DeliveryProvider } {
  checkChoice('The event', event, ['bounced', 'complained']);
  const {
    url,
    secret,
    provider = message.provider?.name,
  } = checkKeys(options, {
    of: 'The options of sendDeliveryEvent()',
    keys: ['url', 'secret', 'provider', 'recipient'],
  });
  if (!(typeof url === 'string' && HTTP_URL.test(url) && URL.canParse(url)))
    throw wrongValue({ of: '{ url }', wanted: "the URL of the application's webhook", value: url });
  if (typeof secret !== 'string' || secret === '')
    throw new InvalidOptionError({
      summary: '{ secret } must be what the application verifies by.',
    });
  const known = PROVIDERS.find((name) => name === provider);
  if (known) return { ...options, provider: known };
  throw wrongValue({
    of: '{ provider }',
    wanted: `one of ${PROVIDERS.join(', ')}`,
    value: provider,
    hint: 'pass it for a mail that was sent by SMTP.',
  });
}
