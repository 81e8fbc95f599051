/** A guard of docs/security.md: what keeps something out, and the test that fails without it. */
export interface Guard {
  /** File and name, as docs/security.md has them. */
  readonly test: string;
  /** Source that has the guard. */
  readonly file: string;
  /** The guard. */
  readonly text: string;
  /** What is left when it is taken out. */
  readonly without: string;
}

export const GUARDS: readonly Guard[];
