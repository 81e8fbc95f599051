import { readFile } from 'node:fs/promises';
import type { VerbCall } from '../verb.js';

const SKILL = new URL('../SKILL.md', import.meta.url);

/** Prints the skill for coding agents. */
export async function printSkill({ print }: VerbCall): Promise<void> {
  const skill = await readFile(SKILL, 'utf8');
  print(skill.trimEnd(), skill);
}
