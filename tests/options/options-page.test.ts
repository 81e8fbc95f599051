import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commandHelp } from '../../src/cli/help.js';
import { optionsPage } from './options-page.js';

const page = readFileSync('docs/options.md', 'utf8');

it('docs/options.md has every option of the code', () => {
  expect(page, 'docs/options.md is out of date: npm run options').toBe(optionsPage(commandHelp()));
});

it('docs/options.md names every environment variable that the code reads', () => {
  const names = sourcesOf('src').flatMap((text) => text.match(/PLAYWRIGHT_INBOX_[A-Z_]+/g) ?? []);
  expect(names).toContain('PLAYWRIGHT_INBOX_URL');
  expect([...new Set(names)].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
