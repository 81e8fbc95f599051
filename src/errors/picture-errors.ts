import { count, InboxError, numbered } from './base.js';

/** Thrown by `readQrCode()` unless there is one QR code. */
export class QrCodeError extends InboxError {
  /** Number of QR codes that were there. */
  readonly count: number;

  constructor(found: number, timeout: number) {
    super({
      summary: found
        ? `There must be one QR code, got ${found}.`
        : `There must be a QR code, got none within ${timeout} ms.`,
      hint: found
        ? 'narrow the locator to one of them.'
        : 'let the locator point at the picture of the QR code or an element around it, and at nothing that covers it.',
    });
    this.count = found;
  }
}

/** What was read in an image of a message. */
export interface ReadImage {
  /** File name or source of the image. */
  readonly name: string;
  /** What it says; '' if nothing was read. */
  readonly text: string;
  /** How certain the reading is, from 0 to 100. */
  readonly confidence: number;
}

/** Thrown by `readImageCode()` when the images of a message have no code that can be read with certainty, or several. */
export class ImageCodeError extends InboxError {
  readonly images: readonly ReadImage[];

  constructor(
    { images, remote }: { images: readonly ReadImage[]; remote: number },
    text: { summary: string; hint: string },
  ) {
    super({
      summary: text.summary,
      facts: [
        ['Images', images.length ? numbered(images.map(imageLine)) : 'none'],
        ...(remote ? [['Remote', `${count(remote, 'image')}, never fetched`] as const] : []),
      ],
      hint: text.hint,
    });
    this.images = images;
  }
}

function imageLine({ name, text, confidence }: ReadImage): string {
  return text ? `${name}: "${text}", ${confidence} % certain` : `${name}: nothing`;
}
