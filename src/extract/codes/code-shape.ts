/** Says how a possible code is written. */
export type CodeForm =
  | 'digits'
  | 'grouped-digits'
  | 'prefixed-digits'
  | 'upper-alnum'
  | 'mixed-alnum'
  | 'lower-alnum'
  | 'grouped-alnum'
  | 'uneven-alnum'
  | 'upper-letters'
  | 'mixed-letters'
  | 'lower-letters'
  | 'words';

/** Is a stretch of text that has the form of a code. */
export interface CodeShape {
  readonly start: number;
  readonly end: number;
  /** What one would type. */
  readonly value: string;
  /** What is shown. */
  readonly shown: string;
  readonly form: CodeForm;
}

/** Is a stretch of text that looked like a code and is something else. */
export interface NotACode {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly why: string;
}

/** Is what one block holds. */
export interface Shapes {
  readonly shapes: readonly CodeShape[];
  readonly others: readonly NotACode[];
}
