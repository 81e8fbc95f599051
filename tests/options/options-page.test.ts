import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HELP } from '../../src/http/command-line/help.js';
import { optionsPage } from './options-page.js';

const page = readFileSync('docs/options.md', 'utf8');

it('docs/options.md has every option of the code', () => {
  expect(page, 'docs/options.md is out of date: npm run options').toBe(optionsPage());
});

it('docs/options.md names every environment variable that the code reads', () => {
  const names = sourcesOf('src').flatMap((text) => text.match(/PLAYWRIGHT_INBOX_[A-Z_]+/g) ?? []);
  expect(names).toContain('PLAYWRIGHT_INBOX_URL');
  expect([...new Set(names)].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

it('--help names every option of the command', () => {
  const source = readFileSync('src/http/command-line/read-command-line.ts', 'utf8');
  const names = [...source.matchAll(/^ {2}'?([a-z-]+)'?: \{ type: '/gm)].map(([, name]) => name);
  expect(names).toContain('smtp-port');
  expect(names.filter((name) => !HELP.includes(`--${name}`))).toEqual([]);
});

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
