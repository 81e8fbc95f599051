import type { Block, Style } from '../page/block.js';
import type { CodeShape } from './code-shape.js';
import type { Label } from './label.js';
import type { PageFacts } from './page-facts.js';

/** Is one place where a possible code stands, with all that the rules look at. */
export interface Sighting {
  readonly shape: CodeShape;
  readonly block: Block;
  readonly style: Style;
  readonly facts: PageFacts;
  /** Nothing else to read in its block. */
  readonly alone: boolean;
  /** No other value with digits stands alone. */
  readonly sole: boolean;
  /** The same capitalised word stands before it in several places: `Studio 1984`. */
  readonly named: boolean;
  /** Another place names the value as something else, and none as a code. */
  readonly disowned: boolean;
  /** Stands after a colon, or as a sentence of its own at the end of its block. */
  readonly introduced: boolean;
  /** Name of a number in the same sentence that belongs to it. */
  readonly label: Label | undefined;
  /** A phone number stands in the same sentence. */
  readonly besidePhone: boolean;
  /** Has a short name of its own that names no code, while another value is named as one. */
  readonly ownName: boolean;
  /** The block says to enter or use something. */
  readonly asked: boolean;
  /** Name in the block before or after, when it stands alone. */
  readonly neighbour: Label | undefined;
  /** Text right before and after, in the same block. */
  readonly before: string;
  readonly after: string;
}
