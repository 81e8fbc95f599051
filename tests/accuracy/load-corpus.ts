import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MessageContent } from '../../src/extract/candidate.js';
import { parseContent } from './parse-content.js';

/** A labelled message. */
export interface LabelledCase {
  readonly id: string;
  readonly lang: string;
  readonly tags: readonly string[];
  readonly expected: { readonly code: string | null; readonly link: string | null };
  readonly accept?: { readonly codes?: readonly string[]; readonly links?: readonly string[] };
  readonly disputed?: boolean;
  readonly content: MessageContent;
}

/** Loads a folder with `cases.jsonl` and `eml/<id>.eml`; cases with a disputed label are left out. */
export async function loadCorpus(folder: string): Promise<LabelledCase[]> {
  const lines = (await readFile(join(folder, 'cases.jsonl'), 'utf8')).split('\n').filter(Boolean);
  const labels = lines.map((line) => JSON.parse(line) as Omit<LabelledCase, 'content'>);
  const cases: LabelledCase[] = [];
  for (const label of labels) {
    if (label.disputed) continue;
    const content = await parseContent(await readFile(join(folder, 'eml', `${label.id}.eml`)));
    cases.push({ ...label, content });
  }
  return cases;
}
