// @ts-check
import { parseAst } from 'vitest/node';

/**
 * One change of a source file that some test must notice.
 * @typedef {object} Mutant
 * @property {string} file path of the source, from the root
 * @property {string} name what is changed, for the list of survivors
 * @property {number} start offset of the replaced characters
 * @property {number} end
 * @property {string} replacement
 * @property {string} text what the tests of it are likely to repeat
 */

const RULE = /name: '(?<name>[^']+)',\s*weight: (?<weight>-?[\d.]+)/g;
const ERROR_CLASS = /Error$/;
const ERROR_MAKERS = new Set(['wrongValue']);
const TEXT_KEYS = new Set(['summary', 'hint', 'facts', 'wanted', 'detail']);
/** Two words: a name or a fragment is no text of an error. */
const PROSE = /\p{L}{2,}[^\p{L}]+\p{L}{2,}/u;

/**
 * Finds the rules of extraction, to give them no weight, and the texts of errors, to let them say something else.
 *
 * @param {string} file
 * @param {string} source
 * @returns {Mutant[]}
 */
export function findMutants(file, source) {
  const texts = textsOfErrors(parseAst(source, { lang: 'ts' }), false);
  return [
    ...[...source.matchAll(RULE)].map(({ index, 0: { length }, groups = {} }) => ({
      file,
      name: `rule ${groups['name']}`,
      start: index + length - (groups['weight'] ?? '').length,
      end: index + length,
      replacement: '0',
      text: `'${groups['name']}'`,
    })),
    ...texts.map(({ start, end, text }) => ({
      file,
      name: `text ${JSON.stringify(text)}`,
      start,
      end,
      replacement: 'MUTANT',
      text,
    })),
  ];
}

/**
 * Returns the prose below a node of the syntax tree that an error says.
 *
 * @param {any} node
 * @param {boolean} inError whether the node is a part of an error already
 * @returns {{ start: number, end: number, text: string }[]}
 */
function textsOfErrors(node, inError) {
  if (typeof node !== 'object' || node === null) return [];
  const said = inError || isText(node);
  const own = said ? ownText(node) : undefined;
  const inner = Object.values(node).flatMap((child) => textsOfErrors(child, said));
  return own && PROSE.test(own.text) ? [own, ...inner] : inner;
}

/** @param {any} node */
function isText({ type, callee, key, properties }) {
  return (
    (type === 'ObjectExpression' && isKindOfProblem(properties)) ||
    (type === 'NewExpression' && ERROR_CLASS.test(callee.name ?? '')) ||
    (type === 'CallExpression' && ERROR_MAKERS.has(callee.name)) ||
    (type === 'Property' && TEXT_KEYS.has(key.name))
  );
}

/** @param {any[]} properties */
function isKindOfProblem(properties) {
  const names = properties.map((property) => property.key?.name);
  return names.includes('status') && names.includes('title');
}

/** @param {any} node */
function ownText({ type, value, start, end, quasis }) {
  if (type === 'Literal' && typeof value === 'string')
    return { start: start + 1, end: end - 1, text: value };
  if (type !== 'TemplateLiteral') return undefined;
  /** @type {any[]} */
  const [longest] = [...quasis].sort((a, b) => b.value.raw.length - a.value.raw.length);
  // After its backtick or brace.
  const from = longest.start + 1;
  return { start: from, end: from + longest.value.raw.length, text: longest.value.cooked };
}
