import { type Declarations, parseDeclarations } from './parse-declarations.js';

/** Is what a selector is matched against. */
export interface StyledElement {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
}

interface Compound {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
}

interface Rule {
  readonly compounds: readonly Compound[];
  readonly specificity: number;
  readonly order: number;
  readonly declarations: Declarations;
}

const COMMENT_OPEN = '/*';
const SIMPLE_SELECTOR = /^[a-z0-9*.#_\s>-]+$/i;
const COMBINATOR = /[\s>]+/;
const NAME = /[.#]?[a-z0-9_-]+/gi;
// Mail templates have under 300 rules; more would make matching slow for nothing.
const NO_RULES: readonly Declarations[] = [];
const RULE_LIMIT = 1000;
const CSS_LIMIT = 200_000;

/** Holds the rules of a mail's style elements: type, class and id selectors, with descendants. */
export class StyleSheet {
  readonly #byKey = new Map<string, Rule[]>();
  #count = 0;

  /** Adds the text of one style element; at-rules with a block (media queries) are passed over. */
  add(css: string): void {
    const text = withoutComments(css.slice(0, CSS_LIMIT));
    let index = 0;
    while (index < text.length && this.#count < RULE_LIMIT) {
      const open = text.indexOf('{', index);
      if (open < 0) return;
      const prelude = text
        .slice(
          text.lastIndexOf(';', open - 1) >= index ? text.lastIndexOf(';', open - 1) + 1 : index,
          open,
        )
        .trim();
      const close = prelude.startsWith('@') ? endOfNested(text, open) : endOfRule(text, open);
      if (!prelude.startsWith('@')) this.#addRule(prelude, text.slice(open + 1, close));
      index = close + 1;
    }
  }

  /** Returns the declarations for an element, weakest first. */
  match(element: StyledElement, ancestors: readonly StyledElement[]): readonly Declarations[] {
    if (this.#count === 0) return NO_RULES;
    const found: Rule[] = [];
    const collect = (key: string): void => {
      for (const rule of this.#byKey.get(key) ?? [])
        if (matches(rule.compounds, element, ancestors)) found.push(rule);
    };
    collect(element.tag);
    collect('*');
    for (const name of element.classes) collect(`.${name}`);
    if (element.id) collect(`#${element.id}`);
    if (found.length === 0) return NO_RULES;
    if (found.length > 1) found.sort((a, b) => a.specificity - b.specificity || a.order - b.order);
    return found.map((rule) => rule.declarations);
  }

  #addRule(prelude: string, body: string): void {
    const declarations = parseDeclarations(body);
    for (const selector of prelude.slice(0, 2000).split(',')) {
      const trimmed = selector.trim();
      if (!SIMPLE_SELECTOR.test(trimmed)) continue;
      const compounds = trimmed.split(COMBINATOR).filter(Boolean).map(parseCompound);
      const last = compounds.at(-1);
      if (!last || compounds.length > 8) continue;
      this.#count++;
      const key = keyOf(last);
      const rule = {
        compounds,
        specificity: specificityOf(compounds),
        order: this.#count,
        declarations,
      };
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []).slice(-49), rule]);
    }
  }
}

function withoutComments(css: string): string {
  if (!css.includes(COMMENT_OPEN)) return css;
  const parts = css.split(COMMENT_OPEN);
  return parts
    .map((part, index) => (index === 0 ? part : part.slice(endOfComment(part))))
    .join(' ');
}

function endOfComment(part: string): number {
  const end = part.indexOf('*/');
  return end < 0 ? part.length : end + 2;
}

function endOfRule(css: string, open: number): number {
  const close = css.indexOf('}', open);
  return close < 0 ? css.length : close;
}

function endOfNested(css: string, open: number): number {
  let depth = 0;
  for (let index = open; index < css.length; index++) {
    const character = css.charCodeAt(index);
    if (character === 0x7b) depth++;
    else if (character === 0x7d && --depth === 0) return index;
  }
  return css.length;
}

function parseCompound(text: string): Compound {
  const names = text.match(NAME) ?? [];
  return {
    tag: names.find((name) => name[0] !== '.' && name[0] !== '#')?.toLowerCase() ?? '',
    id: names.find((name) => name[0] === '#')?.slice(1) ?? '',
    classes: names.filter((name) => name[0] === '.').map((name) => name.slice(1)),
  };
}

function keyOf(compound: Compound): string {
  if (compound.id) return `#${compound.id}`;
  if (compound.classes[0]) return `.${compound.classes[0]}`;
  return compound.tag || '*';
}

function specificityOf(compounds: readonly Compound[]): number {
  return compounds.reduce(
    (sum, { id, classes, tag }) => sum + (id ? 10_000 : 0) + classes.length * 100 + (tag ? 1 : 0),
    0,
  );
}

function matches(
  compounds: readonly Compound[],
  element: StyledElement,
  ancestors: readonly StyledElement[],
): boolean {
  let needed = compounds.length - 1;
  const last = compounds[needed];
  if (!last || !fits(last, element)) return false;
  for (let index = ancestors.length - 1; index >= 0 && needed > 0; index--) {
    const ancestor = ancestors[index];
    const compound = compounds[needed - 1];
    if (ancestor && compound && fits(compound, ancestor)) needed--;
  }
  return needed === 0;
}

function fits(compound: Compound, element: StyledElement): boolean {
  if (compound.tag && compound.tag !== '*' && compound.tag !== element.tag) return false;
  if (compound.id && compound.id !== element.id) return false;
  return compound.classes.every((name) => element.classes.includes(name));
}
