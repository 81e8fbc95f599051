import type { Evidence, LinkKind } from './candidate.js';

/** A variable of a template that is stored at an e-mail provider. */
export interface TemplateVariable {
  readonly name: string;
  readonly value: string;
}

/** A variable that is a code or a link by its name and its form. */
export interface MarkedVariable extends TemplateVariable {
  readonly evidence: Evidence;
  /** Purpose of a link. */
  readonly kind: LinkKind;
}

/** Header field with the variables of a template, as a form (`application/x-www-form-urlencoded`). */
const TEMPLATE_VARIABLES = 'x-template-variables';

const CAMEL = /([a-z\d])(?=[A-Z])/g;
const NO_WORD = /[^a-z\d]+/;
const GROUPED_DIGITS = /^\d{1,4}(?:[ -]\d{1,4}){1,3}$/;
const GAPS = /[ -]/g;
const CODE_FORM = /^(?:[A-Z]{1,3}-)?[A-Za-z\d]{4,10}$/;
const DIGIT_OR_CAPITALS = /\d|^[A-Z]+$/;
const HTTP = /^https?:\/\/[^\s<>"]+$/i;

// Variables have English names wherever their application is written.
const CODE_NAMES: ReadonlySet<string> = new Set(['code', 'otp', 'pin', 'passcode', 'totp']);
const TOKEN_NAMES: ReadonlySet<string> = new Set(['token', 'password']);
const LINK_NAMES: ReadonlySet<string> = new Set(['url', 'link', 'href', 'uri']);
// What may precede them: words that say no more, and purposes of a verification.
const NEUTRAL: ReadonlySet<string> = new Set(
  'action user email mail my your the new sms app account button cta one time onetime temporary temp otp pin 2fa mfa two factor'.split(
    ' ',
  ),
);
const PURPOSES: readonly (readonly [kind: LinkKind, words: ReadonlySet<string>])[] = [
  ['reset', new Set(['reset', 'recover', 'recovery', 'password', 'forgot'])],
  ['invite', new Set(['invite', 'invitation', 'accept', 'join'])],
  ['magic', new Set(['magic', 'login', 'signin', 'log', 'sign', 'in', 'auth', 'authentication'])],
  [
    'confirm',
    new Set(
      'confirm confirmation verify verification validate validation activate activation security access signup up'.split(
        ' ',
      ),
    ),
  ],
];

/** Reads the variables out of a header. */
export function readTemplateVariables(
  headers: Readonly<Record<string, string>>,
): readonly TemplateVariable[] {
  const field = headers[TEMPLATE_VARIABLES];
  if (field === undefined) return [];
  return [...new URLSearchParams(field.replaceAll('& ', '&'))].map(([name, value]) => ({
    name,
    value,
  }));
}

/** Finds the codes among variables: by names such as `code`, `otp` and `login_code`, whose value has the form of a code. */
export function findCodeVariables(variables: readonly TemplateVariable[]): MarkedVariable[] {
  return variables.flatMap(({ name, value }) => {
    const code = codeOf(value.trim());
    const named = purposeOf(name, CODE_NAMES) ?? purposeOf(name, TOKEN_NAMES);
    if (code === undefined || !named) return [];
    // A token is a code only if there is nothing better.
    const points = CODE_NAMES.has(named.last) ? 20 : 12;
    return [{ name, value: code, kind: named.kind, evidence: evidenceOf(name, points) }];
  });
}

/** Finds the links among variables: by names such as `url`, `action_url` and `confirmation_link`. */
export function findLinkVariables(variables: readonly TemplateVariable[]): MarkedVariable[] {
  return variables.flatMap(({ name, value }) => {
    const named = purposeOf(name, LINK_NAMES);
    if (!named || !HTTP.test(value)) return [];
    const points = named.kind === 'unknown' ? 15 : 20;
    return [{ name, value, kind: named.kind, evidence: evidenceOf(name, points) }];
  });
}

/** Returns what a name is for, if it ends with one of some words and holds no word that makes it something else. */
function purposeOf(
  name: string,
  lastWords: ReadonlySet<string>,
): { readonly last: string; readonly kind: LinkKind } | undefined {
  const path = name.slice(name.lastIndexOf('.') + 1);
  const words = path.replace(CAMEL, '$1 ').toLowerCase().split(NO_WORD).filter(Boolean);
  const last = words.pop();
  if (last === undefined || !lastWords.has(last)) return undefined;
  const kinds = words.map((word) => PURPOSES.find(([, known]) => known.has(word))?.[0]);
  const isKnown = words.every((word, index) => NEUTRAL.has(word) || kinds[index] !== undefined);
  return isKnown ? { last, kind: kinds.find(Boolean) ?? 'unknown' } : undefined;
}

/** Returns a code as it is typed into a form; undefined if a value has no form of one. */
function codeOf(value: string): string | undefined {
  if (GROUPED_DIGITS.test(value)) return value.replace(GAPS, '');
  return CODE_FORM.test(value) && DIGIT_OR_CAPITALS.test(value) ? value : undefined;
}

function evidenceOf(name: string, points: number): Evidence {
  return {
    rule: 'template-variable',
    points,
    reason: `is the variable "${name}" of a template that the provider stores`,
  };
}
