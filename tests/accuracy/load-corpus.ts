import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CaseLabel, type LabelledCase, toLabelledCase } from './labelled-case.js';

/** Loads a folder with `cases.jsonl` and `eml/<id>.eml`; cases with a disputed label are left out. */
export async function loadCorpus(folder: string): Promise<LabelledCase[]> {
  const lines = (await readFile(join(folder, 'cases.jsonl'), 'utf8')).split('\n').filter(Boolean);
  const cases: LabelledCase[] = [];
  for (const line of lines) {
    const label = JSON.parse(line) as CaseLabel;
    if (label.disputed) continue;
    cases.push(await toLabelledCase(label, await readFile(join(folder, 'eml', `${label.id}.eml`))));
  }
  return cases;
}
