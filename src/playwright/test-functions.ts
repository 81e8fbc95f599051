// What a test calls with its messages and pages. To import this costs a test file little: each function notes where it was
// called, and loads the rest at its first call.

import type { Locator } from '@playwright/test';
import type { CheckedLink } from '../errors/mail-errors.js';
import { CallSite } from '../inbox/call-site.js';
import type { Message } from '../message/message.js';
import type { DeliveryEvent } from '../outside/delivery-event.js';
import type { ScanLinksOptions, ScannedLink } from '../outside/scan-links.js';
import type { DeliveryEventOptions, WebhookAnswer } from '../outside/send-delivery-event.js';
import type { CheckLinksOptions } from './checks/check-links.js';
import type { CheckMessageOptions } from './checks/check-message.js';
import type { FillCodeOptions } from './code-field/fill-code.js';
import type { ReadQrCodeOptions } from './pictures/read-qr-code.js';

/**
 * Opens each link of a message once, without a session, and checks that the response status is below 400. Links with
 * side effects and other hosts are left alone unless the options allow them. A link that can work for no reader (`#`, an
 * incomplete URL, `{{ placeholder }}`) counts as broken.
 *
 * @returns All links of the message, each with its outcome.
 * @throws BrokenLinksError if a link is broken
 * @throws InvalidOptionError for a value that is not a message, and for invalid options
 *
 * @example
 * await checkLinks(await inbox.waitForMessage());
 */
export async function checkLinks(
  message: Message,
  options: CheckLinksOptions = {},
): Promise<readonly CheckedLink[]> {
  const callSite = CallSite.above(checkLinks);
  const { checkLinks: run } = await import('./checks/check-links.js');
  return run(message, options, callSite);
}

/**
 * Checks a message itself, without any request: it has a subject and a text part, both parts have the same code and
 * link, images have alternative texts and sources, links lead somewhere, no placeholder was left, and List-Unsubscribe
 * is well formed (RFC 2369, RFC 8058).
 *
 * @throws MailProblemsError with all problems that were found
 * @throws InvalidOptionError for a value that is not a message, and for invalid options
 *
 * @example
 * await checkMessage(await inbox.waitForMessage());
 *
 * @example
 * await checkMessage(message, { ignore: ['text-part'] });
 */
export async function checkMessage(
  message: Message,
  options: CheckMessageOptions = {},
): Promise<void> {
  const callSite = CallSite.above(checkMessage);
  const { checkMessage: run } = await import('./checks/check-message.js');
  return run(message, options, callSite);
}

/**
 * Types a one-time code as a user does, key by key, into one field or into one box per character, and checks that the
 * fields have it afterwards.
 *
 * @param locator The field, the boxes, or the element around them, such as a fieldset.
 * @param code The code as `waitForCode()` returns it. Spaces and hyphens are left out if the fields have no room for them.
 * @param options
 *
 * @throws CodeFieldError if there is no field for the code, or the fields do not have it afterwards
 * @throws InvalidOptionError for an empty code, and for invalid options
 *
 * @example
 * await fillCode(page.getByRole('group', { name: 'Code' }), await inbox.waitForCode());
 */
export async function fillCode(
  locator: Locator,
  code: string,
  options: FillCodeOptions = {},
): Promise<void> {
  const callSite = CallSite.above(fillCode);
  const { fillCode: run } = await import('./code-field/fill-code.js');
  return run({ locator, code, options }, callSite);
}

/**
 * Reads the one-time code in an image of a message: digits and Latin letters. Images that did not come with the message
 * are never fetched. Needs the packages tesseract.js and @tesseract.js-data/eng, and takes about a second.
 *
 * @throws ImageCodeError if there is none, several, or one that is not read with certainty
 * @throws InvalidOptionError for a value that is not a message, and without the packages
 *
 * @example
 * const code = await readImageCode(await inbox.waitForMessage());
 */
export async function readImageCode(message: Message): Promise<string> {
  const callSite = CallSite.above(readImageCode);
  const { readImageCode: run } = await import('./pictures/read-image-code.js');
  return run(message, callSite);
}

/**
 * Reads a QR code from the page as a camera does: in an image, a canvas, an SVG or a background, of any size, dark on light
 * or light on dark. Nothing is fetched. That of an authenticator app is an otpauth:// URI, which `totp()` takes. Needs the
 * package zxing-wasm.
 *
 * @param locator The QR code, or the element around it.
 * @param options
 *
 * @throws QrCodeError if there is none in time, or several
 * @throws InvalidOptionError for invalid options, and without the package
 *
 * @example
 * const uri = await readQrCode(page.getByRole('img', { name: 'QR code' }));
 * await page.getByLabel('Code').fill(totp({ uri }));
 */
export async function readQrCode(
  locator: Locator,
  options: ReadQrCodeOptions = {},
): Promise<string> {
  const callSite = CallSite.above(readQrCode);
  const { readQrCode: run } = await import('./pictures/read-qr-code.js');
  return run(locator, options, callSite);
}

/**
 * Opens every link of a message as security gateways and mail clients do before its reader: HEAD, GET and a prefetch, each
 * without cookies. A one-time link must survive that. No script runs, and no form is sent.
 *
 * @returns All links of the message, with what was requested.
 * @throws InvalidOptionError for a value that is not a message, and for invalid options
 *
 * @example
 * const message = await inbox.waitForMessage();
 * await scanLinks(message);
 * await page.goto(await inbox.waitForLink());
 */
export async function scanLinks(
  message: Message,
  options: ScanLinksOptions = {},
): Promise<readonly ScannedLink[]> {
  const callSite = CallSite.above(scanLinks);
  const { scanLinks: run } = await import('./outside/scan-links.js');
  return run(message, options, callSite);
}

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
export async function sendDeliveryEvent(
  message: Message,
  event: DeliveryEvent,
  options: DeliveryEventOptions,
): Promise<WebhookAnswer> {
  const callSite = CallSite.above(sendDeliveryEvent);
  const { sendDeliveryEvent: run } = await import('./outside/send-delivery-event.js');
  return run({ message, event, options }, callSite);
}
