import { type Declarations, parseDeclarations } from './parse-declarations.js';
import type { Work } from './work.js';

/** An element as selectors match it. */
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

/** A rule of a style sheet, for one selector. */
export interface Rule {
  readonly compounds: readonly Compound[];
  readonly specificity: number;
  /** Number of the rule on its sheet. */
  readonly order: number;
  readonly body: string;
  /** Body, parsed when it is first asked for: most rules of a template match nothing. */
  declarations: Declarations | undefined;
}

const COMMENT_OPEN = '/*';
const SIMPLE_SELECTOR = /^[a-z0-9*.#_\s>-]+$/i;
const COMBINATOR = /[\s>]+/;
const NAME = /[.#]?[a-z0-9_-]+/gi;
const NO_RULES: readonly Rule[] = [];
const CHARACTERS_PER_STEP = 16;
const RULE_STEPS = 2;
const SELECTOR_STEPS = 8;
const MATCH_STEPS = 10;
// Those of its tag, of its ID, and of every element.
const KEY_STEPS = 3;
// What no template needs, and what would make one match slow.
const LONGEST_SELECTOR = 8;

/** Rules of a mail's style elements: type, class and id selectors, with descendants. */
export class StyleSheet {
  readonly #byKey = new Map<string, Rule[]>();
  readonly #work: Work;
  #count = 0;

  constructor(work: Work) {
    this.#work = work;
  }

  /** Adds the text of one style element; at-rules with a block (media queries) are passed over. */
  add(css: string): void {
    if (!this.#work.spend(Math.ceil(css.length / CHARACTERS_PER_STEP))) return;
    const text = withoutComments(css);
    let index = 0;
    while (index < text.length && this.#work.spend(RULE_STEPS)) {
      const open = text.indexOf('{', index);
      if (open < 0) return;
      const before = text.slice(index, open);
      const prelude = before.slice(before.lastIndexOf(';') + 1).trim();
      const close = prelude.startsWith('@') ? endOfNested(text, open) : endOfRule(text, open);
      if (!prelude.startsWith('@')) this.#addRule(prelude, text.slice(open + 1, close));
      index = close + 1;
    }
  }

  /** Returns the rules that an element may match by itself, weakest first. */
  rulesFor({ tag, id, classes }: StyledElement): readonly Rule[] {
    if (this.#byKey.size === 0) return NO_RULES;
    const found: Rule[] = [];
    this.#collect(tag, found);
    this.#collect('*', found);
    for (let at = 0; at < classes.length; at++) this.#collect(`.${classes[at]}`, found);
    if (id) this.#collect(`#${id}`, found);
    if (!this.#work.spend(KEY_STEPS + classes.length + found.length)) return NO_RULES;
    if (found.length === 0) return NO_RULES;
    return found.sort((a, b) => a.specificity - b.specificity || a.order - b.order);
  }

  /** Selects the rules among those that an element matches where it is. */
  match(
    rules: readonly Rule[],
    element: StyledElement,
    ancestors: readonly StyledElement[],
  ): readonly Rule[] {
    return rules.filter((rule) => this.#applies(rule, element, ancestors));
  }

  #collect(key: string, found: Rule[]): void {
    const rules = this.#byKey.get(key);
    if (rules) found.push(...rules);
  }

  #applies(rule: Rule, element: StyledElement, ancestors: readonly StyledElement[]): boolean {
    const steps = rule.compounds.length > 1 ? 1 + Math.ceil(ancestors.length / 4) : 1;
    if (!this.#work.spend(steps) || !matches(rule.compounds, element, ancestors)) return false;
    return this.#work.spend(MATCH_STEPS);
  }

  #addRule(prelude: string, body: string): void {
    for (const selector of prelude.split(',')) {
      const trimmed = selector.trim();
      if (!SIMPLE_SELECTOR.test(trimmed)) continue;
      if (!this.#work.spend(SELECTOR_STEPS + Math.ceil(trimmed.length / 2))) return;
      const compounds = trimmed.split(COMBINATOR).filter(Boolean).map(parseCompound);
      const last = compounds.at(-1);
      if (!last || isLong(compounds) || compounds.some(({ classes }) => isLong(classes))) continue;
      const rule: Rule = {
        compounds,
        specificity: specificityOf(compounds),
        order: ++this.#count,
        body,
        declarations: undefined,
      };
      const key = keyOf(last);
      const rules = this.#byKey.get(key);
      if (rules) rules.push(rule);
      else this.#byKey.set(key, [rule]);
    }
  }
}

/** Returns the declarations of a rule. */
export function declarationsOf(rule: Rule): Declarations {
  rule.declarations ??= parseDeclarations(rule.body);
  return rule.declarations;
}

function isLong({ length }: readonly unknown[]): boolean {
  return length > LONGEST_SELECTOR;
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
