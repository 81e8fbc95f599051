import type { MessageContent } from '../../src/extract/candidate.js';
import { parseContent } from './parse-content.js';

/** What a reader finds in a message. */
export interface CaseLabel {
  readonly id: string;
  readonly lang: string;
  readonly purpose: string;
  readonly tags: readonly string[];
  readonly expected: { readonly code: string | null; readonly link: string | null };
  /** Other answers that a reader is happy with. */
  readonly accept?: { readonly codes?: readonly string[]; readonly links?: readonly string[] };
  /** Whether people may differ on this label. */
  readonly disputed?: boolean;
}

/** A labelled message. */
export interface LabelledCase extends CaseLabel {
  readonly content: MessageContent;
}

/** Puts a label and its raw message together. */
export async function toLabelledCase(label: CaseLabel, raw: Buffer): Promise<LabelledCase> {
  return { ...label, content: await parseContent(raw) };
}

const LINK_KINDS: readonly [RegExp, string][] = [
  [/magic|login|sign-?in\b/, 'magic link'],
  [/reset|password/, 'password reset'],
  [/invit/, 'invitation'],
];

/** Returns the kind of a message: a row of the report. */
export function kindOf({ expected, purpose, tags }: CaseLabel): string {
  if (tags.includes('sms') || tags.includes('short')) return 'short text';
  if (expected.code !== null) return 'verification code';
  if (expected.link === null) return 'no code or link';
  return LINK_KINDS.find(([pattern]) => pattern.test(purpose))?.[1] ?? 'confirmation link';
}
