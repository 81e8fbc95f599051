// @ts-check
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { projectRoot } from './command.js';

const FROM = join(projectRoot, 'src/http/web-inbox');
const TO = join(projectRoot, 'dist/http/web-inbox');
const PAGE_FILES = new Set(['.html', '.css', '.js', '.svg']);

/** Comments that fill lines; Biome writes no other line that begins like them. */
const COMMENTS = /^ *(?:\/\*[\s\S]*?\*\/|\/\/.*)\n/gm;

// The web inbox is served as it is written, but for its comments, and the skill is printed so: nothing is compiled.
rmSync(TO, { recursive: true, force: true });
mkdirSync(TO, { recursive: true });
for (const name of readdirSync(FROM).filter((name) => PAGE_FILES.has(extname(name))))
  writeFileSync(join(TO, name), readFileSync(join(FROM, name), 'utf8').replace(COMMENTS, ''));
copyFileSync(join(projectRoot, 'src/cli/SKILL.md'), join(projectRoot, 'dist/cli/SKILL.md'));
