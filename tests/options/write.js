// @ts-check
import { writeFileSync } from 'node:fs';
import { optionsPage } from './options-page.js';

writeFileSync('docs/options.md', optionsPage());
