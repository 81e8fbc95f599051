import type { CheerioAPI } from 'cheerio/slim';
import { ImageCodeError, type ReadImage } from '../errors/picture-errors.js';
import { extract } from '../extract/extract.js';
import { loadHtml } from '../html/load-html.js';
import type { Attachment } from '../message/attachment.js';
import type { Message } from '../message/message.js';
import { type PictureReader, startPictureReader } from './read-picture.js';

/** An image that came with a message. */
interface MailPicture {
  readonly name: string;
  readonly content: Buffer;
  /** Writes what the image says where it stands. */
  place(text: string): void;
}

// Reading takes some 50 ms each; more are decoration.
const MOST_PICTURES = 20;
const READABLE = /^image\/(?:png|jpe?g|webp|bmp|gif)\b/i;
const DATA_URL = /^data:(?<type>image\/[\w.+-]+);base64,(?<data>.+)$/is;
const REMOTE = /^(?:https?:)?\/\//i;
const CID = /^cid:/i;
// Of capitals and digits in 30 designs, what two looks agreed on was right from 65 on.
const CERTAIN = 65;
// Small letters look like capitals, and like each other.
const CERTAIN_OF_SMALL_LETTERS = 90;
const SMALL_LETTER = /[a-z]/;
const LONE_CODE = /^(?=.*\d)[\dA-Za-z]{4,10}$/;
const GAPS = /[\s-]/g;

/**
 * Reads the code in the images of a message as its reader does: what the images say takes their places, and extraction
 * chooses.
 *
 * @throws ImageCodeError if there is none, several, or one that is not read with certainty
 * @throws InvalidOptionError without the packages it needs
 */
export async function readCodeInImages(message: Message): Promise<string> {
  const $ = loadHtml(message.html ?? '');
  const remote = $('img')
    .toArray()
    .filter((image) => REMOTE.test(sourceOf($(image)))).length;
  const pictures = findPictures($, message).slice(0, MOST_PICTURES);
  const images: ReadImage[] = [];
  const reader = await startPictureReader();
  try {
    for (const picture of pictures) {
      const { text, confidence } = await readPicture(reader, picture);
      picture.place(text);
      images.push({ name: picture.name, text, confidence });
    }
  } finally {
    await reader.close();
  }
  const { subject, text } = message;
  const { code } = extract({ subject, text: message.html ? undefined : text, html: $.html() });
  return chooseCode(code ?? findLoneCode(images), { images, remote });
}

function findPictures($: CheerioAPI, { attachments }: Message): MailPicture[] {
  const left = new Set(attachments.filter(({ type }) => READABLE.test(type)));
  const inText = $('img')
    .toArray()
    .flatMap((element): MailPicture[] => {
      const source = sourceOf($(element));
      const attachment = attachmentOf(source, attachments);
      if (attachment) left.delete(attachment);
      const content = attachment?.content ?? contentOf(source);
      const place = (text: string): void =>
        void $(element).replaceWith($('<span></span>').text(` ${text} `));
      return content ? [{ name: attachment?.name ?? 'an image', content, place }] : [];
    });
  const apart = [...left].map(({ name = 'an attachment', content }) => ({
    name,
    content,
    place: (text: string) => void $.root().append($('<div></div>').text(text)),
  }));
  return [...inText, ...apart];
}

function sourceOf(image: ReturnType<CheerioAPI>): string {
  return image.attr('src')?.trim() ?? '';
}

function attachmentOf(source: string, attachments: readonly Attachment[]): Attachment | undefined {
  if (!CID.test(source)) return undefined;
  const cid = source.replace(CID, '');
  return attachments.find((attachment) => attachment.cid === cid && READABLE.test(attachment.type));
}

function contentOf(source: string): Buffer | undefined {
  const { type = '', data = '' } = DATA_URL.exec(source)?.groups ?? {};
  return READABLE.test(type) ? Buffer.from(data, 'base64') : undefined;
}

async function readPicture(
  reader: PictureReader,
  { content }: MailPicture,
): Promise<{ text: string; confidence: number }> {
  try {
    return await reader.read(content);
  } catch {
    // Not an image, whatever its type says.
    return { text: '', confidence: 0 };
  }
}

/** Returns what the images say besides words, if it is one thing that may be a code. */
function findLoneCode(images: readonly ReadImage[]): string | undefined {
  const texts = images.map(({ text }) => text.replace(GAPS, ''));
  const [code, ...others] = new Set(texts.filter((text) => LONE_CODE.test(text)));
  return others.length ? undefined : code;
}

function chooseCode(
  code: string | undefined,
  seen: { images: readonly ReadImage[]; remote: number },
): string {
  if (code === undefined)
    throw new ImageCodeError(seen, {
      summary: 'The images of the message have no code, or several.',
      hint: 'message.attachments has the images: look whether they have one.',
    });
  const plain = code.replace(GAPS, '');
  const image = seen.images.find(({ text }) => text.replace(GAPS, '').includes(plain));
  if (!image)
    throw new ImageCodeError(seen, {
      summary: `The code ${code} is not in an image of the message.`,
      hint: 'inbox.waitForCode() finds the code of a text.',
    });
  const certain = SMALL_LETTER.test(code) ? CERTAIN_OF_SMALL_LETTERS : CERTAIN;
  if (image.confidence < certain)
    throw new ImageCodeError(seen, {
      summary: `The image seems to say ${code}, which is too uncertain: ${image.confidence} %, not ${certain} %.`,
      hint: 'let the application draw it larger or plainer in tests, or send the code as text too.',
    });
  return code;
}
