import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS_OF_FAULTS } from '../src/faults/kinds-of-faults.js';

// A block of code in the documentation is only as good as the test that runs it.
const BLOCK =
  /(?:^<!-- not run: (?<reason>.+) -->\n+)?^ *```(?<language>[a-z]*)\n(?<code>.*?)^ *```$/gms;
const LINK = /\]\((?!https?:)(?<path>[^)#]*)(?:#(?<anchor>[^)]*))?\)/g;
// Those that extend Error itself stay inside of the server and the client.
const ERROR_CLASS = /^export class (?<name>\w+) extends (?!Error\b)\w+Error\b/gm;
const HEADING = /^#+ (?<text>.*)$/gm;
const PAGES = ['README.md', ...filesOf('docs', '.md')];
const RUN_BY_TESTS = [
  ...filesOf('examples', '.spec.ts'),
  ...filesOf('examples', '.mjs'),
  ...filesOf('tests/accuracy', '.mjs'),
  ...filesOf('examples', '.py'),
  ...filesOf('examples/global-setup', '.ts'),
  ...filesOf('examples/other-runners', ''),
  ...filesOf('clients/python/tests', '.py'),
  ...filesOf('tests/package/project', '.ts'),
  ...filesOf('tests/package/compatibility/bdd/features', '.ts'),
  ...filesOf('tests/package/compatibility/component/src', '.tsx'),
  ...filesOf('tests/e2e/frameworks', '.ts'),
  ...filesOf('tests/e2e/frameworks/better-auth', '.js'),
  ...filesOf('tests/e2e/frameworks/django', '.py'),
];
const PICTURE = /<(?:source|img) [^>]*src(?:set)?="(?<path>[^"]+)"/g;
const MOST_PICTURE_BYTES = 500_000;
const LONGEST_LINE = 120;
const EMPTY_HEADER = /^\|(?: +\|){2,}$/;
// tests/package makes whole projects of these, as a reader of the README does.
const USED_WHOLE = new Set(['README.md']);
// tests/server-docs.test.ts and tests/e2e/curl.spec.ts run these.
const SHELL_IS_RUN = new Set(['docs/server.md', 'docs/agents.md']);
const COMMANDS_OF_TESTS = new Set([
  'npm install --save-dev playwright-inbox @playwright/test',
  'npx playwright-inbox',
  'npm run example',
  'npm test',
]);
// What `files` of package.json puts into the package.
const IN_PACKAGE = /^(?:README\.md|LICENSE|docs\/[\w-]+\.md|examples\/[\w./-]+)$/;

interface Block {
  readonly language: string;
  readonly code: string;
  readonly reason: string | undefined;
}

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8');
  const blocks = blocksOf(text);

  test('shows only code that a test runs, or says why none does', () => {
    const notRun = blocks.filter((block) => !isRun(page, block));
    expect(notRun.map(({ code }) => code)).toEqual([]);
  });

  test('names the file that a part of an example continues', () => {
    const nameless = blocks
      .filter((block) => isCode(block) && !USED_WHOLE.has(page))
      .filter(
        ({ code, reason }) =>
          !reason &&
          !code.includes('import ') &&
          !filesWith(code).some((name) => text.includes(posix.basename(name))),
      );
    expect(nameless.map(({ code }) => code)).toEqual([]);
  });

  test('links to what the package carries', () => {
    const broken = [...text.matchAll(LINK)].filter(({ groups }) => {
      const { path = '', anchor } = groups ?? {};
      const target = path ? posix.join(posix.dirname(page), path) : page;
      if (!IN_PACKAGE.test(target) || !existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });
});

const WRITTEN = ['CHANGELOG.md', 'CONTRIBUTING.md', ...PAGES, ...filesOf('decisions', '.md')];

test.each(WRITTEN)('%s keeps its lines within 120 columns, its tables too', (page) => {
  const lines = readFileSync(page, 'utf8').split('\n');
  expect(lines.filter((line) => [...line].length > LONGEST_LINE)).toEqual([]);
  expect(lines.filter((line) => EMPTY_HEADER.test(line))).toEqual([]);
});

test('decisions are numbered without a hole, in the file name and the title', () => {
  const titles = filesOf('decisions', '.md').map((path) => [path, readFileSync(path, 'utf8')]);
  for (const [index, [path, text]] of titles.entries()) {
    const number = String(index + 1).padStart(3, '0');
    expect(path).toMatch(`decisions/${number}-`);
    expect(text).toMatch(`# ${number}: `);
  }
});

test('every picture is shown, small, and there in both colour schemes', () => {
  const shown = PAGES.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(PICTURE)].map(({ groups }) =>
      posix.join(posix.dirname(page), groups?.['path'] ?? ''),
    ),
  );
  const pictures = filesOf('docs/images', '.webp');
  const plots = filesOf('docs/images', '.svg');
  expect([...new Set(shown)].toSorted()).toEqual([...pictures, ...plots].toSorted());
  expect(pictures.filter((path) => path.endsWith('-dark.webp'))).toHaveLength(pictures.length / 2);
  const bytes = pictures.reduce((sum, path) => sum + statSync(path).size, 0);
  expect(bytes).toBeLessThan(MOST_PICTURE_BYTES);
});

test('docs/faults.md lists the kinds of faults as the code knows them', () => {
  const page = readFileSync('docs/faults.md', 'utf8');
  const lines = Object.entries(KINDS_OF_FAULTS).map(([kind, { does, fields, places }]) => {
    const names = [kind, ...fields].map((name) => `\`${name}\``);
    return `- ${names.join(', ')} (${places.join(', ')}): ${does}`;
  });
  expect(page).toContain(lines.join('\n'));
});

describe('docs/troubleshooting.md', () => {
  const page = readFileSync('docs/troubleshooting.md', 'utf8');

  test('has a section for every error', () => {
    const headings = page.split('\n').filter((line) => line.startsWith('## '));
    const names = sourcesOf('src').flatMap((source) =>
      [...source.matchAll(ERROR_CLASS)].map(({ groups }) => groups?.['name'] ?? ''),
    );
    expect(names).toEqual(expect.arrayContaining(['MailTimeoutError', 'LinkFailedError']));
    const missing = names.filter((name) => !headings.some((heading) => heading.includes(name)));
    expect(missing).toEqual([]);
  });

  test('has a section for every case of a timeout', () => {
    const [, union = ''] =
      /type MailTimeoutReason =([^;]+);/.exec(readFileSync('src/errors/wait-errors.ts', 'utf8')) ??
      [];
    const reasons = [...union.matchAll(/'([a-z-]+)'/g)].map(([, reason]) => reason);
    expect(reasons.length).toBeGreaterThanOrEqual(7);
    const missing = reasons.filter((reason) => !page.includes(`\`reason: '${reason}'\``));
    expect(missing).toEqual([]);
  });
});

function blocksOf(text: string): Block[] {
  return [...text.matchAll(BLOCK)].map(({ groups }) => ({
    language: groups?.['language'] ?? '',
    code: groups?.['code'] ?? '',
    reason: groups?.['reason'],
  }));
}

function isRun(page: string, block: Block): boolean {
  const { language, code, reason } = block;
  if (reason) return true;
  if (language === 'json') return JSON.parse(code) !== undefined;
  if (language === 'sh')
    return SHELL_IS_RUN.has(page) || linesOf(code).every((line) => COMMANDS_OF_TESTS.has(line));
  return !isCode(block) || USED_WHOLE.has(page) || filesWith(code).length > 0;
}

/** A block without a language shows what a program prints. */
function isCode({ language }: Block): boolean {
  return !['', 'json', 'sh'].includes(language);
}

function filesWith(code: string): string[] {
  const wanted = linesOf(code).join('\n');
  return RUN_BY_TESTS.filter((name) =>
    linesOf(readFileSync(name, 'utf8')).join('\n').includes(wanted),
  );
}

function filesOf(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
}

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

/** Makes code comparable however deep it is indented. */
function linesOf(code: string): string[] {
  return code
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Names the anchors of a page as GitHub makes them of its headings. */
function anchorsOf(page: string): string[] {
  return [...page.matchAll(HEADING)].map(({ groups }) =>
    (groups?.['text'] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
