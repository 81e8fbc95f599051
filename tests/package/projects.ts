import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { findChromium } from '../set-up/browser.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILES = fileURLToPath(new URL('project/', import.meta.url));
const NPM_INSTALL = [
  'npm',
  'install',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];
const CODE_BLOCK = /```ts\n(.*?)```/gs;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/** What a project of ours has installed, in the versions of this checkout. */
const TOOLS = ['@playwright/test', '@types/node', 'nodemailer', 'typescript'];

/** The packed package: where it is, its size, and the paths inside it. */
export interface Tarball {
  path: string;
  /** Folder that it was unpacked into. */
  folder: string;
  bytes: number;
  unpackedBytes: number;
  files: string[];
}

/** How a command ended, with everything it printed. */
interface RunResult {
  exitCode: number;
  output: string;
}

/** A folder with a package.json in which commands can be run. */
export interface Project {
  run(command: string, ...args: string[]): Promise<RunResult>;
  /** Starts a command, which the caller ends. */
  start(command: string, ...args: string[]): ChildProcessByStdio<null, Readable, null>;
}

/** What a project is made of. */
export interface ProjectOptions {
  tarball: Tarball;
  type?: 'module';
  /** Whether the usual tools are installed; true unless given. */
  tools?: boolean;
  /** Packages by name with their versions, in addition to the tools or in their place. */
  packages?: Record<string, string>;
  /** Command that installs; npm's unless given. */
  install?: readonly string[];
  /** Folder with further files. */
  files?: string;
}

/** Packs the checkout as `npm publish` would, but for its build: `npm test` has done it. */
export async function packTarball(folder: string): Promise<Tarball> {
  const args = ['pack', '--json', '--ignore-scripts', '--loglevel=error'];
  const { exitCode, output } = await run(ROOT, 'npm', [...args, `--pack-destination=${folder}`]);
  if (exitCode !== 0) {
    throw new Error(`npm pack failed:\n${output}`);
  }
  const [packed] = JSON.parse(output) as {
    filename: string;
    size: number;
    unpackedSize: number;
    files: { path: string }[];
  }[];
  if (!packed) {
    throw new Error(`npm pack named no tarball:\n${output}`);
  }
  const { filename, size: bytes, unpackedSize: unpackedBytes, files } = packed;
  await run(folder, 'tar', ['-xzf', filename]);
  return {
    path: join(folder, filename),
    folder: join(folder, 'package'),
    bytes,
    unpackedBytes,
    files: files.map(({ path }) => path),
  };
}

/**
 * Makes a project out of the README: its configuration and its test as they stand, but for the port; an application; the
 * tarball installed, and the usual tools unless told otherwise.
 */
export async function createProject(
  folder: string,
  { tarball, type, tools = true, packages, install = NPM_INSTALL, files }: ProjectOptions,
): Promise<Project> {
  const dependencies: Record<string, string> = { 'playwright-inbox': `file:${tarball.path}` };
  for (const tool of tools ? TOOLS : []) {
    dependencies[tool] = await installedVersion(tool);
  }
  Object.assign(dependencies, packages);
  const scripts = { start: 'node app.mjs' };
  const manifest = { name: 'acme', version: '1.0.0', private: true, type, scripts, dependencies };
  await mkdir(folder, { recursive: true });
  for (const from of files ? [FILES, files] : [FILES]) await cp(from, folder, { recursive: true });
  const port = String(await getPort({ host: '127.0.0.1' }));
  await writeFile(join(folder, 'port.json'), port);
  await writeFile(join(folder, 'sign-up.spec.ts'), await readmeBlock("test('sign up with a code'"));
  const config = await readmeBlock('mailWebServer()');
  await writeFile(join(folder, 'playwright.config.ts'), config.replaceAll('3000', port));
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  const [installer = '', ...args] = install;
  const { exitCode, output } = await run(folder, installer, args);
  if (exitCode !== 0) {
    throw new Error(`${install.join(' ')} failed in ${folder}:\n${output}`);
  }
  return {
    run: (command, ...args) => run(folder, command, args),
    start: (command, ...args) =>
      spawn(command, args, {
        cwd: folder,
        env: environment(),
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
  };
}

/** Returns the block of code of the README that has these words. */
async function readmeBlock(words: string): Promise<string> {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const block = [...readme.matchAll(CODE_BLOCK)].find(([, code]) => code?.includes(words));
  if (!block?.[1]) throw new Error(`The README has no block of code with ${words}.`);
  return block[1];
}

async function installedVersion(name: string): Promise<string> {
  const manifest = await readFile(join(ROOT, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Runs a command to its end; of an npm that works only stdout is kept, because it is parsed. */
async function run(cwd: string, command: string, args: string[]): Promise<RunResult> {
  const options = {
    cwd,
    env: environment(),
    maxBuffer: MAX_OUTPUT_BYTES,
    shell: process.platform === 'win32',
  };
  return new Promise((resolve) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      const exitCode = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
      const output = command === 'npm' && exitCode === 0 ? stdout : `${stdout}${stderr}`;
      resolve({ exitCode, output });
    });
  });
}

/** Ours without vitest's marks and colours, with the browser that the set-up found. */
function environment(): NodeJS.ProcessEnv {
  const { NO_COLOR, NODE_ENV, VITEST, TEST, ...rest } = process.env;
  return {
    ...rest,
    FORCE_COLOR: '0',
    CHROMIUM_LAUNCH_OPTIONS: JSON.stringify(findChromium()),
  };
}
