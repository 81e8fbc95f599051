import type { Sighting } from './occurrence.js';

/** Is one piece of evidence for or against a code. */
export interface CodeRule {
  readonly name: string;
  /** Points; 5 are enough for a code. */
  readonly weight: number;
  /** In plain words, shown to whoever asks why. */
  readonly reason: string;
  readonly applies: (sighting: Sighting) => boolean;
}
