import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LAYERS, PACKAGES } from './layers.js';

const BIOME = resolve('node_modules/@biomejs/biome/bin/biome');
const folders = Object.keys(LAYERS);
const project = mkdtempSync(join(tmpdir(), 'playwright-inbox-layers-'));
afterAll(() => rmSync(project, { recursive: true }));

test('biome.json extends the rules of the table', () => {
  const before = readFileSync('tests/layers/rules.json', 'utf8');
  execFileSync(process.execPath, ['tests/layers/write.js']);
  expect(before, 'run node tests/layers/write.js').toBe(
    readFileSync('tests/layers/rules.json', 'utf8'),
  );
});

test('the table names every folder of src', () => {
  const found = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(found.map(({ name }) => name).sort()).toEqual([...folders].sort());
});

test('the linter forbids each import that the table does not name', () => {
  const imports = [...folders.map((name) => `../${name}/some-file.js`), ...Object.keys(PACKAGES)];
  cpSync('tests/layers/rules.json', join(project, 'biome.json'));
  for (const folder of folders) {
    mkdirSync(join(project, 'src', folder), { recursive: true });
    writeFileSync(
      join(project, 'src', folder, 'some-file.ts'),
      imports.map((path) => `import '${path}';\n`).join(''),
    );
  }
  const reported = lint();
  for (const folder of folders) {
    const allowed = [folder, ...(LAYERS[folder] ?? [])].map((name) => `../${name}/some-file.js`);
    const known = Object.keys(PACKAGES).filter((name) => PACKAGES[name]?.includes(folder));
    expect(
      imports.filter((_, index) => reported.has(`src/${folder}/some-file.ts:${index + 1}`)),
      `imports that are forbidden in src/${folder}`,
    ).toEqual(imports.filter((path) => !allowed.includes(path) && !known.includes(path)));
  }
});

/** Lints the files of the project, and returns the places of imports that are forbidden. */
function lint(): ReadonlySet<string> {
  const { stdout } = spawnSync(
    process.execPath,
    [
      BIOME,
      'lint',
      '--only=style/noRestrictedImports',
      '--reporter=github',
      '--max-diagnostics=none',
    ],
    { cwd: project, encoding: 'utf8' },
  );
  const places = [...stdout.matchAll(/file=(?<file>[^,]*),line=(?<line>\d+)/g)];
  return new Set(
    places.map(({ groups }) => `src/${groups?.['file']?.split('src/').at(-1)}:${groups?.['line']}`),
  );
}
