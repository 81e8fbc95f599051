import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Bbox, Line, Page, Worker } from 'tesseract.js';
import { missingPackage } from '../errors/option-errors.js';

/** What a picture says. */
interface Reading {
  /** Its lines, with line feeds between them. */
  readonly text: string;
  /** How certain the least certain line is, from 0 to 100. */
  readonly confidence: number;
}

export interface PictureReader {
  /** Reads a PNG, JPEG, WebP, BMP or GIF; throws for anything else. */
  read(picture: Buffer): Promise<Reading>;
  close(): Promise<void>;
}

const DATA = '@tesseract.js-data/eng';
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz- ';
// What the edges of a picture are taken for.
const FRAME = /^[\s|[\](){}_—–-]+|[\s|[\](){}_—–-]+$/g;
const GAPS = /[\s-]/g;
// In pixels: a closer look and a wider one err differently.
const MARGINS = [8, 16];

/**
 * Starts tesseract.js with its English data, both from node_modules: nothing is downloaded.
 *
 * @throws InvalidOptionError without these packages
 */
export async function startPictureReader(): Promise<PictureReader> {
  const { createWorker } = await load();
  const worker = await createWorker('eng', 1, {
    langPath: join(dirname(require.resolve(`${DATA}/package.json`)), '4.0.0_best_int'),
    cacheMethod: 'none',
    errorHandler: () => undefined,
  });
  return {
    read: (picture) => read(worker, picture),
    close: async () => void (await worker.terminate()),
  };
}

const require = createRequire(import.meta.url);

async function load(): Promise<typeof import('tesseract.js')> {
  try {
    require.resolve(`${DATA}/package.json`);
    return (await import('tesseract.js')).default;
  } catch (error) {
    throw missingPackage('readImageCode()', `tesseract.js ${DATA}`, error);
  }
}

async function read(worker: Worker, picture: Buffer): Promise<Reading> {
  const lines = await look(worker, picture);
  const [line, ...others] = lines;
  if (!line || others.length) return toReading(lines);
  const looks = [toReading(lines)];
  for (const margin of MARGINS)
    looks.push(toReading(await look(worker, picture, around(line.bbox, margin))));
  return mostAgreed(looks);
}

/** Looks at a whole picture; at a part of it, only for the signs of a code. */
async function look(worker: Worker, picture: Buffer, rectangle?: Rectangle): Promise<Line[]> {
  await worker.setParameters({
    tessedit_pageseg_mode: (rectangle ? ONE_LINE : ONE_BLOCK) as never,
    tessedit_char_whitelist: rectangle ? SIGNS : '',
    // Pictures for screens do not say theirs.
    user_defined_dpi: '300',
  });
  const { data } = await worker.recognize(picture, rectangle && { rectangle }, { blocks: true });
  return linesOf(data).filter(({ text }) => textOf(text));
}

const ONE_BLOCK = '6';
const ONE_LINE = '7';

type Rectangle = Readonly<Record<'left' | 'top' | 'width' | 'height', number>>;

function around({ x0, y0, x1, y1 }: Bbox, margin: number): Rectangle {
  const [left, top] = [Math.max(0, x0 - margin), Math.max(0, y0 - margin)];
  return { left, top, width: x1 + margin - left, height: y1 + margin - top };
}

function linesOf({ blocks }: Page): Line[] {
  return (blocks ?? []).flatMap(({ paragraphs }) => paragraphs).flatMap(({ lines }) => lines);
}

function textOf(line: string): string {
  return line.replace(FRAME, '');
}

function toReading(lines: readonly Line[]): Reading {
  const confidence = Math.min(...lines.map((line) => line.confidence));
  return {
    text: lines.map(({ text }) => textOf(text)).join('\n'),
    confidence: lines.length ? Math.round(confidence) : 0,
  };
}

/** Returns what most looks read, in any case; nothing is certain that no two agree on. */
function mostAgreed(looks: readonly Reading[]): Reading {
  const [first = { text: '', confidence: 0 }] = looks;
  const groups = looks.map(({ text }) => looks.filter((other) => isSame(other.text, text)));
  const [largest = []] = groups.sort((a, b) => b.length - a.length);
  const { text } = largest[0] ?? first;
  const agreed = largest.length > 1 ? largest.map(({ confidence }) => confidence) : [];
  return { text, confidence: Math.max(0, ...agreed) };
}

function isSame(a: string, b: string): boolean {
  return a.replace(GAPS, '').toLowerCase() === b.replace(GAPS, '').toLowerCase();
}
