// @ts-check
import { writeFileSync } from 'node:fs';
import { optionsPage } from './options-page.js';

const built = new URL('../../dist/cli/help.js', import.meta.url);
const { commandHelp } = await import(built.href);
writeFileSync('docs/options.md', optionsPage(commandHelp()));
