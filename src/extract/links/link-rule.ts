import type { LinkSighting } from './link-occurrence.js';

/** Is one piece of evidence for or against a link. */
export interface LinkRule {
  readonly name: string;
  /** Points; 5 are enough for a link. */
  readonly weight: number;
  /** In plain words, shown to whoever asks why. */
  readonly reason: string;
  readonly applies: (sighting: LinkSighting) => boolean;
}
