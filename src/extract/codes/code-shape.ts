/** How a possible code is written. */
export type CodeForm =
  | 'digits'
  | 'grouped-digits'
  | 'place-digits'
  | 'prefixed-digits'
  | 'upper-alnum'
  | 'mixed-alnum'
  | 'lower-alnum'
  | 'grouped-alnum'
  | 'uneven-alnum'
  | 'upper-letters'
  | 'mixed-letters'
  | 'lower-letters'
  | 'machine-made'
  | 'words';

/** A stretch of text that has the form of a code. */
export interface CodeShape {
  readonly start: number;
  readonly end: number;
  /** What a person types. */
  readonly value: string;
  /** What is shown. */
  readonly shown: string;
  readonly form: CodeForm;
}

/** What a stretch of text is that is no code by its form. */
export type OtherNumberKind =
  | 'account'
  | 'address'
  | 'card'
  | 'cut-off'
  | 'date'
  | 'decimal'
  | 'email-address'
  | 'path-or-date'
  | 'phone'
  | 'quantity'
  | 'range'
  | 'time'
  | 'too-long'
  | 'token'
  | 'word';

/** A stretch of text that looks like a code and is something else by its form. */
export interface OtherNumber {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly kind: OtherNumberKind;
}

/** What one block holds. */
export interface Shapes {
  readonly shapes: readonly CodeShape[];
  readonly others: readonly OtherNumber[];
}
