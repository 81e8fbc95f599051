import { clip, InboxError, numbered, quoteSubject } from '../errors.js';

/** Is what became of a link of a mail. */
export interface CheckedLink {
  /** Href as it was sent, entities decoded. */
  readonly href: string;
  /** Visible text; the URL itself in the text part. */
  readonly text: string;
  /** Whether it works, does not, or was not opened. */
  readonly outcome: 'works' | 'broken' | 'not-opened';
  /** HTTP status of the last answer; undefined if there was none. */
  readonly status: number | undefined;
  /** Where redirects have led to; undefined if it was not opened. */
  readonly finalUrl: string | undefined;
  /** Why it does not work or was not opened; undefined if it works. */
  readonly reason: string | undefined;
}

/** Is thrown when links of a mail do not work, and lists them. */
export class BrokenLinksError extends InboxError {
  /** All links of the mail, with what became of each. */
  readonly links: readonly CheckedLink[];

  constructor(subject: string, links: readonly CheckedLink[]) {
    const broken = links.filter(({ outcome }) => outcome === 'broken');
    const unopened = links.filter(({ outcome }) => outcome === 'not-opened');
    super({
      summary: `${broken.length} of the ${links.length} links in ${quoteSubject(subject)} ${broken.length === 1 ? 'does' : 'do'} not work.`,
      facts: [
        ['Broken', numbered(broken.map(lineOf))],
        ...(unopened.length ? [['Not opened', numbered(unopened.map(lineOf))] as const] : []),
      ],
      hint: 'look at what the template of the mail makes links from; error.links has all of them.',
    });
    this.links = links;
  }
}

const SHOWN = 120;

function lineOf({ href, text, reason }: CheckedLink): string {
  const url = clip(href, SHOWN) || '""';
  const named = text === '' || text === href ? url : `"${clip(text, SHOWN)}" ${url}`;
  return `${named} (${reason})`;
}
