import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createProject, type Project, packTarball, type Tarball } from './projects.js';
import { publicTypes } from './public-types.js';

const OUTSIDE_DIST = /^(?:LICENSE|README\.md|package\.json|docs\/[\w-]+\.md|examples\/[\w./-]+)$/;
// A third of it is the vocabulary of 100 languages, compiled for a quick first look.
const MAX_BYTES = 700_000;
const MAX_UNPACKED_BYTES = 4_000_000;
const MARKED_LINE = /^ *> +\d+ \| .*await inbox\.waitForCode\(\{ timeout: 300 \}\)/m;
const MANIFEST = "'playwright-inbox/package.json'";
const VERSION = /^\d+\.\d+\.\d+\n$/;
const CODE = /^examples\/.*\.m?[jt]s$/;
// The application that the examples sign up at: theirs is the reader's own.
const APPLICATION = './app/app.js';
const RELATIVE_IMPORT = /(?:from|import)[ (]'(\.[^']*)'/g;
const ONE_PASSED = /\b1 passed\b/;
const ONE_FAILED = /\b1 failed\b/;
const PLAYWRIGHT_TEST = ['playwright', 'test', '--config=playwright.sandbox.config.ts'];

let folder: string;
let tarball: Tarball;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'playwright-inbox-package-'));
  tarball = await packTarball(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('the tarball holds dist, the docs with their examples, nothing else', () => {
  const others = tarball.files.filter((path) => !path.startsWith('dist/'));
  expect(others.filter((path) => !OUTSIDE_DIST.test(path))).toEqual([]);
  expect(tarball.files).toEqual(
    expect.arrayContaining([
      'LICENSE',
      'README.md',
      'dist/index.js',
      'dist/index.d.ts',
      'docs/README.md',
    ]),
  );
  expect(tarball.bytes).toBeLessThan(MAX_BYTES);
  expect(tarball.unpackedBytes).toBeLessThan(MAX_UNPACKED_BYTES);
});

test('each example that is shipped finds what it imports, but the application', async () => {
  const examples = tarball.files.filter((path) => CODE.test(path));
  expect(examples).toContain('examples/agent.mjs');
  for (const path of examples) {
    const code = await readFile(join(tarball.folder, path), 'utf8');
    for (const [, imported = ''] of code.matchAll(RELATIVE_IMPORT)) {
      if (imported === APPLICATION) continue;
      const target = posix.join(posix.dirname(path), imported);
      const files = [target, target.replace(/\.js$/, '.ts')];
      expect(
        files.some((file) => tarball.files.includes(file)),
        `${path}: ${imported}`,
      ).toBe(true);
    }
  }
});

test('a change of the public types is a change of public-types.txt', async () => {
  await expect(publicTypes(tarball.folder)).toMatchFileSnapshot('public-types.txt');
});

describe.each([
  { name: 'an ES module project', type: 'module' as const },
  { name: 'a CommonJS project', type: undefined },
])('in $name', ({ type }) => {
  let project: Project;

  beforeAll(async () => {
    const options = type ? { tarball, type } : { tarball };
    project = await createProject(join(folder, type ?? 'commonjs'), options);
  });

  test("the test of the README passes with its configuration, and the frame of a failing wait marks the user's line", async () => {
    const { exitCode, output } = await project.run('npx', ...PLAYWRIGHT_TEST, 'sign-up', 'no-mail');
    expect(exitCode, output).toBe(1);
    expect(output).toMatch(ONE_PASSED);
    expect(output).toMatch(ONE_FAILED);
    expect(output).toContain('MailTimeoutError');
    expect(output).toMatch(MARKED_LINE);
  });

  test('the configuration of docs/links.md is one', async () => {
    const list = ['--list', '--config=link-origin.config.ts', 'sign-up'];
    const { exitCode, output } = await project.run('npx', 'playwright', 'test', ...list);
    expect(exitCode, output).toBe(0);
  });

  test.each(['nodenext', 'bundler'])('the types are right under strict, %s', async (resolution) => {
    const config = `tsconfig.${resolution}.json`;
    const { exitCode, output } = await project.run('npx', 'tsc', '-p', config);
    expect(exitCode, output).toBe(0);
  });

  test.each([
    { way: 'import()', script: `import(${MANIFEST}, { with: { type: 'json' } }).then(print)` },
    { way: 'require()', script: `print({ default: require(${MANIFEST}) })` },
  ])('package.json can be read with $way', async ({ script }) => {
    const print = 'const print = (manifest) => process.stdout.write(manifest.default.name);';
    const { exitCode, output } = await project.run('node', '--no-warnings', '-e', print + script);
    expect(exitCode, output).toBe(0);
    expect(output).toBe('playwright-inbox');
  });

  test('the entries without the runner can be required', async () => {
    const script = `
      const { startMailServer } = require('playwright-inbox/server');
      const { extract } = require('playwright-inbox/extract');
      const { InboxClient } = require('playwright-inbox/client');
      const { totp } = require('playwright-inbox/totp');
      process.stdout.write([startMailServer, extract, InboxClient, totp].map((one) => typeof one).join(' '));`;
    const { exitCode, output } = await project.run('node', '--no-warnings', '-e', script);
    expect(exitCode, output).toBe(0);
    expect(output).toBe('function function function function');
  });
});

describe('in a project without Playwright', () => {
  let path: string;
  let project: Project;

  beforeAll(async () => {
    path = join(folder, 'without-playwright');
    project = await createProject(path, { tarball, type: 'module', tools: false });
  });

  test('the mail server, extract, the client and totp work', async () => {
    const { exitCode, output } = await project.run('node', 'without-playwright.mjs');
    expect(exitCode, output).toBe(0);
    expect(output).toContain('works without Playwright');
  });

  test('the command runs, and explains a mail', async () => {
    const { exitCode, output } = await project.run('npx', 'playwright-inbox', '--version');
    expect([exitCode, output]).toEqual([0, expect.stringMatching(VERSION)]);
    const mail = join(path, 'mail.eml');
    await writeFile(mail, 'Subject: Sign in\r\n\r\nYour verification code is 482913.\r\n');
    const explained = await project.run('npx', 'playwright-inbox', 'explain', mail);
    expect([explained.exitCode, explained.output]).toEqual([
      0,
      expect.stringContaining('Code:    482913\n'),
    ]);
  });

  test('what needs the SDK of MCP names it: the command, and the path of the server', async () => {
    const { exitCode, output } = await project.run('npx', 'playwright-inbox', 'mcp');
    expect([exitCode, output]).toEqual([64, `InvalidOptionError: mcp ${WITHOUT_MCP}\n`]);
    const cli = 'node_modules/playwright-inbox/dist/cli.js';
    const server = project.start('node', cli, '--smtp-port', '0', '--http-port', '0');
    try {
      const url = await urlOf(server.stdout);
      const answer = await fetch(`${url}/mcp`, { method: 'POST' });
      expect(await answer.json()).toMatchObject({ detail: `The path /mcp ${WITHOUT_MCP}` });
      expect((await fetch(`${url}/v1/inboxes`)).status).toBe(200);
    } finally {
      server.kill();
    }
  });
});

const WITHOUT_MCP = `needs the package @modelcontextprotocol/server, which is not installed.

Hint: run npm install --save-dev @modelcontextprotocol/server.`;

/** Reads the URL that the command prints when it is ready. */
async function urlOf(stdout: AsyncIterable<Buffer>): Promise<string> {
  let output = '';
  for await (const chunk of stdout) {
    output += chunk;
    const [url] = URL_OF_SERVER.exec(output) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error(`The command ended: ${output}`);
}

const URL_OF_SERVER = /http:\/\/127\.0\.0\.1:\d+/;
