// @ts-check
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { projectRoot } from './command.js';

const FROM = join(projectRoot, 'src/http/web-inbox');
const TO = join(projectRoot, 'dist/http/web-inbox');
const PAGE_FILES = new Set(['.html', '.css', '.js', '.svg']);

// The web inbox is served as it is written, and the skill is printed so: there is nothing to compile.
rmSync(TO, { recursive: true, force: true });
mkdirSync(TO, { recursive: true });
for (const name of readdirSync(FROM).filter((name) => PAGE_FILES.has(extname(name))))
  copyFileSync(join(FROM, name), join(TO, name));
copyFileSync(join(projectRoot, 'src/cli/SKILL.md'), join(projectRoot, 'dist/cli/SKILL.md'));
