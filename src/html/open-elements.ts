import { ENDED_BY, FOREIGN_ELEMENTS, PARAGRAPH_ENDS, VOID_ELEMENTS } from './elements.js';

/** Element with at least a tag. */
interface Tagged {
  readonly tag: string;
}

// Mail nests tables 30 deep; beyond 512 it is an attack (100,000 nested elements), and the tags are ignored, not their text.
const DEPTH_LIMIT = 512;
const NONE: readonly never[] = [];

/** Stack of open elements, with the rules by which HTML closes elements implicitly. */
export class OpenElements<E extends Tagged> {
  readonly #stack: E[] = [];
  /** Open elements, outermost first. */
  readonly all: readonly E[] = this.#stack;
  readonly #counts = new Map<string, number>();
  /** How many of the outermost are counted: only mail whose end tags are in another order needs it. */
  #counted = 0;
  #beyond = 0;

  /** Innermost open element. */
  get top(): E | undefined {
    return this.#stack[this.#stack.length - 1];
  }

  /** Returns whether an element is of SVG or MathML, where `/>` closes it. */
  isForeign(tag: string): boolean {
    return FOREIGN_ELEMENTS.has(tag) || [...FOREIGN_ELEMENTS].some((name) => this.#isOpen(name));
  }

  /** Ignores an element that is nested too deep; returns false if it is not. */
  skip(tag: string): boolean {
    if (this.#stack.length < DEPTH_LIMIT) return false;
    if (!VOID_ELEMENTS.has(tag)) this.#beyond++;
    return true;
  }

  /** Opens an element, which must not be a void one. */
  push(element: E): void {
    // By index: a stack is made for each mail, and code with an inlined push() is deoptimized by the first object in it.
    this.#stack[this.#stack.length] = element;
  }

  /** Closes an element and the ones open in it; returns those closed. */
  close(tag: string): readonly E[] {
    if (this.#beyond > 0) {
      this.#beyond--;
      return NONE;
    }
    let index = this.#stack.length - 1;
    if (this.#stack[index]?.tag !== tag) {
      if (!this.#isOpen(tag)) return NONE;
      while (index > 0 && this.#stack[index]?.tag !== tag) index--;
    }
    return this.#closeFrom(index);
  }

  /** Closes the elements that a start tag ends implicitly: a paragraph before a block, a cell before a cell. */
  closeBefore(tag: string): readonly E[] {
    const stack = this.#stack;
    const last = stack[stack.length - 1];
    if (!last) return NONE;
    if (last.tag === 'p' && PARAGRAPH_ENDS.has(tag)) return this.#closeFrom(stack.length - 1);
    const ended = ENDED_BY.get(tag);
    if (!ended) return NONE;
    let from = stack.length;
    while (from > 0 && ended.has(stack[from - 1]?.tag ?? '')) from--;
    return from < stack.length ? this.#closeFrom(from) : NONE;
  }

  #isOpen(tag: string): boolean {
    while (this.#counted < this.#stack.length) this.#count(this.#counted++, 1);
    return (this.#counts.get(tag) ?? 0) > 0;
  }

  #closeFrom(index: number): readonly E[] {
    while (this.#counted > index) this.#count(--this.#counted, -1);
    // One, as a rule.
    const isLast = index === this.#stack.length - 1;
    return isLast ? [this.#stack.pop() as E] : this.#stack.splice(index);
  }

  #count(index: number, change: number): void {
    const { tag } = this.#stack[index] as E;
    this.#counts.set(tag, (this.#counts.get(tag) ?? 0) + change);
  }
}
