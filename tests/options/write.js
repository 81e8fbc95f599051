// @ts-check
import { writeFileSync } from 'node:fs';
import { optionsPage } from './options-page.js';

const built = new URL('../../dist/http/command-line/options.js', import.meta.url);
const { HELP } = await import(built.href);
writeFileSync('docs/options.md', optionsPage(HELP));
