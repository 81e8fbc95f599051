import type { Attributes } from '../../html/walk-html.js';
import type { Style } from './block.js';
import {
  type ComputedStyle,
  computeStyle,
  PAGE_STYLE,
  restyle,
  STYLED_ATTRIBUTES,
} from './compute-style.js';
import { parseDeclarations } from './parse-declarations.js';
import { declarationsOf, type Rule, type StyledElement, type StyleSheet } from './style-sheet.js';
import type { Work } from './work.js';

/** How the elements that are written alike look, in one place of a page. */
export interface Look {
  readonly style: ComputedStyle;
  /** Looks of the elements in it, by what makes them. */
  readonly children: Map<string, Look>;
  /** The style in the box that it was last in. */
  boxed: Style;
}

/** All elements that are written alike. */
export interface ElementKind extends StyledElement {
  readonly attributes: Attributes;
  /** What makes its look beside its place. */
  readonly key: string;
  /** Steps that reading its inline style takes. */
  readonly steps: number;
  readonly rules: readonly Rule[];
}

const STYLE_STEPS = 10;
const STYLE_PER_STEP = 2;
const MOST_CLASSES = 50;
const NO_CLASSES: readonly string[] = [];
const WHITE_SPACE = /\s+/;

/** Looks of the elements of a page; a mail has a hundred elements for each look. */
export class ElementLooks {
  readonly #sheet: StyleSheet;
  readonly #work: Work;
  readonly #page = lookOf(PAGE_STYLE);
  readonly #kinds = new Map<Attributes, ElementKind>();

  constructor(sheet: StyleSheet, work: Work) {
    this.#sheet = sheet;
    this.#work = work;
  }

  /** Adds the text of a style element. */
  addSheet(css: string): void {
    this.#sheet.add(css);
    this.#kinds.clear();
  }

  /** Returns what an element has in common with those that are written alike. */
  kindOf(tag: string, attributes: Attributes): ElementKind {
    const known = this.#kinds.get(attributes);
    if (known) return known;
    const classes = attributes['class']?.split(WHITE_SPACE, MOST_CLASSES) ?? NO_CLASSES;
    const element = { tag, id: attributes['id'] ?? '', classes };
    const inline = attributes['style'] ?? '';
    const kind = {
      tag,
      id: element.id,
      classes,
      attributes,
      key: keyOf(tag, attributes),
      steps: inline === '' ? 0 : STYLE_STEPS + Math.ceil(inline.length / STYLE_PER_STEP),
      rules: this.#sheet.rulesFor(element),
    };
    this.#kinds.set(attributes, kind);
    return kind;
  }

  /** Returns the look of an element in its place. */
  lookOf(kind: ElementKind, ancestors: readonly StyledElement[], parent: Look = this.#page): Look {
    const { rules } = kind;
    const ruled = rules.length === 0 ? rules : this.#sheet.match(rules, kind, ancestors);
    const styled = kind.steps > 0 && this.#work.spend(kind.steps);
    const key = ruled.length === 0 ? kind.key : `${kind.key}\n${ruled.map(({ order }) => order)}`;
    return parent.children.get(key) ?? addLook({ kind, key, ruled, styled }, parent);
  }
}

interface Appearance {
  readonly kind: ElementKind;
  readonly key: string;
  readonly ruled: readonly Rule[];
  /** Whether its inline style counts. */
  readonly styled: boolean;
}

function addLook({ kind, key, ruled, styled }: Appearance, parent: Look): Look {
  const { tag, attributes } = kind;
  const declarations = ruled.map(declarationsOf);
  if (styled) declarations.push(parseDeclarations(attributes['style'] ?? ''));
  const look = lookOf(computeStyle({ tag, attributes, declarations }, parent.style));
  parent.children.set(key, look);
  return look;
}

/** Returns the style of text with a look in a box. */
export function styleIn(look: Look, box: number): Style {
  const { framed, block } = look.style;
  if (look.boxed.box !== box) look.boxed = restyle(look.style, { box, framed, block });
  return look.boxed;
}

function lookOf(style: ComputedStyle): Look {
  return { style, children: new Map(), boxed: style };
}

function keyOf(tag: string, attributes: Attributes): string {
  let key = tag;
  const style = attributes['style'];
  if (style !== undefined) key += `\n${style}`;
  for (let at = 0; at < STYLED_ATTRIBUTES.length; at++) {
    const name = STYLED_ATTRIBUTES[at] as string;
    const value = attributes[name];
    if (value !== undefined) key += `\n${name}=${value}`;
  }
  return key;
}
