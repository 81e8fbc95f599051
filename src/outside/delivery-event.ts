/** Providers that tell applications of deliveries by webhooks. */
export type DeliveryProvider = 'Resend' | 'SendGrid' | 'Postmark' | 'Mailgun';

/** What became of a mail: its recipient refused it for good, or reported it as spam. */
export type DeliveryEvent = 'bounced' | 'complained';

/** What a webhook says. */
export interface DeliveryReport {
  readonly event: DeliveryEvent;
  /** Message id that the application got for the mail. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** Message-ID of the header, without brackets. */
  readonly messageId: string;
  /** Time of the event. */
  readonly at: Date;
}

/** A request of a webhook. */
export interface WebhookRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
