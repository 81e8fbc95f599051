import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Problem } from './problem.js';
import { pathOf } from './request-path.js';

interface PageFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly packed: Buffer;
}

const FOLDER = new URL('web-inbox/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

// Mail is untrusted: the page runs its own files and nothing else, and cannot make markup of text (trusted types).
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Serves the files of the web inbox, which needs no building: they are the ones in the package. */
export class WebInboxFiles {
  readonly #files: ReadonlyMap<string, PageFile>;

  /** Reads them all, and packs each once. */
  static async load(): Promise<WebInboxFiles> {
    const names = (await readdir(FOLDER)).filter((name) => extname(name) in TYPES);
    const files = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
    return new WebInboxFiles(new Map(files));
  }

  private constructor(files: ReadonlyMap<string, PageFile>) {
    this.#files = files;
  }

  /**
   * Answers with the file that a request names, the page itself for `/`.
   *
   * @throws Problem
   */
  respond(request: IncomingMessage, response: ServerResponse): void {
    const { method, headers } = request;
    const name = pathOf(request).slice(1) || 'index.html';
    const file = this.#files.get(name);
    if (!file) throw new Problem('not-found', `There is nothing at /${name}.`);
    if (method !== 'GET' && method !== 'HEAD')
      throw new Problem('wrong-method', `The method must be GET, got ${method}.`);
    const packed = String(headers['accept-encoding']).includes('gzip');
    response.writeHead(200, {
      'content-type': file.type,
      ...(packed && { 'content-encoding': 'gzip' }),
      ...(name === 'index.html' && {
        'content-security-policy': POLICY,
        'cross-origin-opener-policy': 'same-origin',
      }),
    });
    response.end(packed ? file.packed : file.plain);
  }
}

async function read(name: string): Promise<PageFile> {
  const plain = await readFile(new URL(name, FOLDER));
  const packed = await promisify(gzip)(plain, { level: 9 });
  return { type: TYPES[extname(name)] ?? '', plain, packed };
}
