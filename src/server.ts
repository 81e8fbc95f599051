export { AmbiguousCodeError, AmbiguousLinkError } from './errors/mail-errors.js';
export { type ConnectOptions, connectMailServer } from './mail-server/connect-mail-server.js';
export { type MailServerOptions, startMailServer } from './mail-server/start-mail-server.js';
export * from './mail-server-exports.js';
export type { DeliveryEvent, DeliveryProvider } from './outside/delivery-event.js';
export { type ScanLinksOptions, type ScannedLink, scanLinks } from './outside/scan-links.js';
export {
  type DeliveryEventOptions,
  sendDeliveryEvent,
  type WebhookAnswer,
} from './outside/send-delivery-event.js';
export type { Provider } from './received-mail.js';
