import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const COMMENT = /^\s*(?:\/\*\*.*?\*\/|\/\/[^\n]*)\n/gms;
const IMPORT = /^import .*?;\n/gms;
const FROM = /(?:from |import\()'(?<path>\.[^']+)\.js'/g;

/** Writes what a user of the package can name: the entries first, then each file of types that they reach. */
export function publicTypes(folder: string): string {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, { types?: string }>;
  };
  const entries = Object.values(exports).flatMap(({ types }) => types ?? []);
  const reached = new Set(entries.map((path) => join(folder, path)));
  const sections: string[] = [];
  // A set goes on to what is added while it is walked.
  for (const path of reached) {
    const source = readFileSync(path, 'utf8');
    for (const { groups } of source.matchAll(FROM))
      reached.add(join(path, '..', `${groups?.['path']}.d.ts`));
    const types = source.replace(COMMENT, '').replace(IMPORT, '').trim();
    if (types && types !== 'export {};') sections.push(`// ${relative(folder, path)}\n${types}\n`);
  }
  return sections.join('\n');
}
