import { decodePercent } from '../decode-percent.js';
import { cleanUrl, isUnsafe } from '../html/schemes.js';
import type { Attachment } from './attachment.js';

/** Returns the URL that the content of an attachment is served at: absolute, from the root, or `data:`. */
export type ResourceUrl = (attachment: Attachment, index: number) => string;

/** What a message may load, and from where. */
interface ResourceOptions {
  readonly resourceUrl: ResourceUrl;
  readonly remote: boolean;
  readonly linkUrl: (href: string) => string;
}

/**
 * Bounds on what the page of one message shows. What is beyond them is left out, and the page says so.
 *
 * A message of 1 MB that shows one image 300 times made a page of 306 MB. 25 MB of images, each shown once, are
 * 34,000,000 characters; Gmail cuts a message off at 102 KB of HTML.
 */
const LIMITS = {
  /** Characters of the URLs of inline parts, counted wherever one is shown. */
  inline: 50_000_000,
  /** Characters of style sheets and `style` attributes: 1 ms for each 350 of the worst. */
  css: 300_000,
  /** Characters of those lines of text that hold URLs: 1 ms for each 1,000 of the worst. */
  links: 500_000,
} as const;

const LEFT_OUT: Readonly<Record<keyof typeof LIMITS, string>> = {
  inline: 'inline images beyond 50 MB, counted wherever they are shown',
  css: 'styles beyond 300 KB',
  links: 'links in the text beyond 500 KB',
};

/** Decides what a message may load and where its links lead. */
export class PageResources {
  readonly #attachments: readonly Attachment[];
  readonly #options: ResourceOptions;
  readonly #inline = new Map<number, string>();
  readonly #spent = { inline: 0, css: 0, links: 0 };

  constructor(attachments: readonly Attachment[], options: ResourceOptions) {
    this.#attachments = attachments;
    this.#options = options;
  }

  /** Kinds of content that the page leaves out because there is too much. */
  get leftOut(): readonly string[] {
    const all = Object.keys(LIMITS) as (keyof typeof LIMITS)[];
    return all.filter((kind) => this.#spent[kind] > LIMITS[kind]).map((kind) => LEFT_OUT[kind]);
  }

  /** Counts characters that go into the page; returns false if they are too many. */
  spend(kind: keyof typeof LIMITS, length: number): boolean {
    this.#spent[kind] += length;
    return this.#spent[kind] <= LIMITS[kind];
  }

  /** Attachments that the mail does not show itself, with their URLs. */
  get others(): readonly { readonly attachment: Attachment; readonly url: string }[] {
    return this.#attachments.flatMap((attachment, index) =>
      this.#inline.has(index)
        ? []
        : [{ attachment, url: this.#options.resourceUrl(attachment, index) }],
    );
  }

  /** Sources that a policy must allow for the parts the mail shows itself (CSP section 2.3.1). */
  get origins(): readonly string[] {
    return [...new Set([...this.#inline.values()].map(sourceOf))];
  }

  /**
   * Finds what to load for a URL in the mail.
   *
   * Only `data:`, parts of the mail itself (`cid:`, RFC 2392) and, if they may, http(s) URLs load. A
   * relative URL means nothing in a message: here it would lead to the server that shows it.
   */
  find(url: string): string | undefined {
    const clean = cleanUrl(url);
    if (DATA.test(clean)) return clean;
    if (CID.test(clean)) return this.#part(clean.slice('cid:'.length));
    if (!REMOTE.test(clean)) return undefined;
    if (!this.#options.remote) return undefined;
    return clean.startsWith('//') ? `https:${clean}` : clean;
  }

  /**
   * Finds what to load for a style sheet: nothing from the mail, because URLs inside a sheet would go unchecked.
   */
  findSheet(url: string): string | undefined {
    const clean = cleanUrl(url);
    return REMOTE.test(clean) ? this.find(clean) : undefined;
  }

  /** Finds what to load for a `srcset` (HTML section 2.5.3); returns '' for nothing. */
  findSet(srcset: string): string {
    const found: string[] = [];
    for (const { url, descriptor } of candidatesOf(srcset)) {
      const source = this.find(url);
      if (source !== undefined)
        found.push(`${source.replace(WHITE_SPACE, '%20')} ${descriptor}`.trim());
    }
    return found.join(', ');
  }

  /** Finds where a link leads; undefined for one that must lead nowhere: a script, or files of this machine. */
  link(href: string): string | undefined {
    return isUnsafe(href) ? undefined : this.#options.linkUrl(href.trim());
  }

  #part(id: string): string | undefined {
    const wanted = decodePercent(id);
    const at = this.#attachments.findIndex(({ cid }) => cid !== undefined && cid === wanted);
    const attachment = this.#attachments[at];
    if (!attachment) return undefined;
    const url = this.#inline.get(at) ?? this.#options.resourceUrl(attachment, at);
    this.#inline.set(at, url);
    return this.spend('inline', url.length) ? url : undefined;
  }
}

function* candidatesOf(srcset: string): Generator<{ url: string; descriptor: string }> {
  const words = srcset.split(WHITE_SPACE).filter((word) => word !== '');
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    // A comma at its end parts a URL from the next, so it has no descriptor.
    if (word.endsWith(',')) {
      yield { url: word.slice(0, -1), descriptor: '' };
      continue;
    }
    const next = words[i + 1] ?? '';
    const comma = next.indexOf(',');
    yield { url: word, descriptor: comma < 0 ? next : next.slice(0, comma) };
    // `1x,b.png` holds the next URL as well.
    if (comma >= 0 && comma < next.length - 1) words[i + 1] = next.slice(comma + 1);
    else i++;
  }
}

function sourceOf(url: string): string {
  if (url.startsWith('data:')) return 'data:';
  return URL.canParse(url) ? new URL(url).origin : "'self'";
}

const WHITE_SPACE = /\s+/g;
// Not a style sheet, a page or a playlist, which ask for more.
const DATA =
  /^data:(?:image|font|audio|video)\/(?!(?:x-)?mpegurl)|^data:(?:[;,]|application\/(?:x-|vnd\.ms-)?font)/i;
const CID = /^cid:/i;
const REMOTE = /^(?:https?:|\/\/)/i;
