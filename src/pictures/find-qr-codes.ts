import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { missingPackage } from '../errors/option-errors.js';

// More are as wrong as two.
const MOST = 16;

/**
 * Finds the QR codes in a picture, upright or not, dark on light or light on dark.
 *
 * @param picture PNG or JPEG
 * @returns what they say
 * @throws InvalidOptionError without the package zxing-wasm
 */
export async function findQrCodes(picture: Uint8Array): Promise<string[]> {
  decoder ??= loadDecoder();
  const { readBarcodes } = await decoder;
  const found = await readBarcodes(picture, { ...OPTIONS, maxNumberOfSymbols: MOST });
  return found.map(({ text }) => text);
}

const OPTIONS = { formats: ['QRCode'] as ['QRCode'], tryHarder: true, tryInvert: true };

type Decoder = typeof import('zxing-wasm/reader');

let decoder: Promise<Decoder> | undefined;

async function loadDecoder(): Promise<Decoder> {
  try {
    const loaded = await import('zxing-wasm/reader');
    const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
    // Left alone it downloads the file.
    const wasmBinary = (await readFile(file)).buffer as ArrayBuffer;
    await loaded.prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
    return loaded;
  } catch (error) {
    decoder = undefined;
    throw missingPackage('readQrCode()', 'zxing-wasm', error);
  }
}
