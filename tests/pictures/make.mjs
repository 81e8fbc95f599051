// Makes docs/images from real runs: the web inbox, the HTML report of a failing test, the trace of a wait.
//   npm run pictures
import { execFile, spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { startApp } from '../../examples/app/app.js';
import { findChromium } from '../set-up/browser.js';

const IMAGES = resolve('docs/images');
const REPORT = resolve('.cache/pictures/report');
const CONFIG = 'tests/pictures/project/playwright.config.ts';
const PLAYWRIGHT = resolve('node_modules/@playwright/test/cli.js');
const READY = /smtp:\/\/127\.0\.0\.1:(\d+).*http:\/\/127\.0\.0\.1:(\d+)/s;
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const SCHEMES = ['light', 'dark'];
const WEBP = { format: 'webp', quality: 82 };

await mkdir(IMAGES, { recursive: true });
const browser = await chromium.launch(findChromium());
try {
  await takeWebInbox();
  await runProject();
  const report = await serveFolder(REPORT);
  await takeReport(report.url);
  await takeTrace(report.url);
  report.close();
} finally {
  await browser.close();
}

/** Shows the mails of some sign-ups in the web inbox of a server that runs as a command. */
async function takeWebInbox() {
  const ports = ['--smtp-port=0', '--http-port=0'];
  const server = spawn(process.execPath, ['dist/cli.js', ...ports], { stdio: 'pipe' });
  process.once('exit', () => server.kill());
  const [, smtp, http] = await readyLine(server.stdout);
  const app = await startApp({ smtpUrl: `smtp://127.0.0.1:${smtp}` });
  for (const name of ['ada', 'alan', 'barbara']) await signUp(app.url, name);
  await post(`${app.url}/login`, { email: 'alan@example.com' });
  await signUp(app.url, 'grace');
  for (const scheme of SCHEMES) {
    const page = await openPage(scheme, { width: 1180, height: 700 });
    await page.goto(`http://127.0.0.1:${http}`);
    await page.frameLocator('iframe').getByText('Confirm your address').waitFor();
    await take(page, `web-inbox-${scheme}`);
  }
  await app.close();
  server.kill();
}

/** Shows a test that failed, with its explanation, in the HTML report. */
async function takeReport(url) {
  for (const scheme of SCHEMES) {
    const page = await openPage(scheme, { width: 1180, height: 760 });
    await page.goto(url);
    await page.getByRole('link', { name: 'sign up with a fixed address' }).first().click();
    await page.getByText('MailTimeoutError').first().waitFor();
    await page.evaluate(showWhole, `${process.cwd()}/`);
    await take(page, `report-${scheme}`);
  }
}

/** Wraps long lines, which readers of a picture cannot scroll, and leaves out where this checkout is. */
function showWhole(root) {
  const { body } = document;
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    text.data = text.data.replaceAll(root, '');
    if (text.data.includes('Hint:')) text.parentElement.style.whiteSpace = 'pre-wrap';
  }
}

/** Shows a wait in the trace viewer, with the page as it was when the code came. */
async function takeTrace(url) {
  for (const scheme of SCHEMES) {
    const page = await openPage(scheme, { width: 1180, height: 700 });
    await page.goto(url);
    await page.getByRole('link', { name: 'sign up with a code' }).first().click();
    await page.getByRole('link', { name: 'View Trace' }).first().click();
    await page.getByText('Wait for code').first().click();
    await page.keyboard.press('ArrowRight');
    await page.frameLocator('iframe.snapshot-visible').getByText('Larkspur').first().waitFor();
    await page.waitForLoadState('networkidle');
    await take(page, `trace-${scheme}`);
  }
}

async function openPage(colorScheme, viewport) {
  const context = await browser.newContext({ colorScheme, viewport, deviceScaleFactor: 2 });
  return context.newPage();
}

async function take(page, name) {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', WEBP);
  const bytes = Buffer.from(data, 'base64');
  await writeFile(join(IMAGES, `${name}.webp`), bytes);
  process.stdout.write(`${name}.webp  ${Math.round(bytes.length / 1024)} KB\n`);
  await page.context().close();
}

/** Runs two tests, one of which fails, with an HTML report. */
async function runProject() {
  await rm(REPORT, { recursive: true, force: true });
  const args = [PLAYWRIGHT, 'test', `--config=${CONFIG}`];
  await new Promise((ended) => execFile(process.execPath, args, ended));
}

async function serveFolder(folder) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const content = await readFile(file).catch(() => undefined);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(content ? 200 : 404, { 'content-type': type }).end(content);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () => server.close() && server.closeAllConnections();
  return { url: `http://127.0.0.1:${server.address().port}/`, close };
}

async function readyLine(stdout) {
  let output = '';
  for await (const data of stdout) {
    output += data;
    const ready = READY.exec(output);
    if (ready) return ready;
  }
  throw new Error(`The mail server did not start: ${output}`);
}

async function signUp(url, name) {
  await post(`${url}/signup`, { email: `${name}@example.com`, password: 'correct horse battery' });
}

async function post(url, fields) {
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields) });
  if (!response.ok) throw new Error(`POST ${url} was answered with ${response.status}.`);
}
