// @ts-check
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { mailWebServer } from 'playwright-inbox/config';
import { findChromium } from '../../set-up/browser.js';
import { projectRoot } from '../../set-up/command.js';
import { OURS, SHARED } from '../sinks/sink.js';
import { wayOfThisRun } from './way.js';

const { way, tests } = wayOfThisRun();
const isOurs = way === OURS || way === SHARED;

/** One run signs up in one way, which the environment names. */
export default defineConfig({
  outputDir: join(projectRoot, 'node_modules/.cache/peers'),
  testMatch: isOurs ? 'ours.spec.js' : 'others.spec.js',
  fullyParallel: true,
  repeatEach: tests,
  workers: 2,
  reporter: 'json',
  use: { launchOptions: findChromium() },
  ...(way === SHARED && { webServer: [mailWebServer()] }),
});
