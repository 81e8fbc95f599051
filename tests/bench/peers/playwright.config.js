// @ts-check
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { mailWebServer } from 'playwright-inbox/config';
import { findChromium } from '../../set-up/browser.js';
import { projectRoot } from '../../set-up/command.js';
import { OURS, SHARED } from '../sinks/sink.js';
import { wayOfThisRun } from './way.js';

const { way, tests, isIdle, webServer } = wayOfThisRun();
const isOurs = way === OURS || way === SHARED;

/** One run signs up in one way, which the environment names. */
export default defineConfig({
  outputDir: join(projectRoot, 'node_modules/.cache/peers'),
  testMatch: `${isIdle ? 'idle-' : ''}${isOurs ? 'ours' : 'others'}.spec.js`,
  fullyParallel: true,
  repeatEach: tests,
  workers: 2,
  reporter: 'json',
  use: { launchOptions: findChromium() },
  ...(way === SHARED && { webServer: [mailWebServer()] }),
  ...(webServer && {
    webServer: { ...webServer, gracefulShutdown: { signal: 'SIGTERM', timeout: 500 } },
  }),
});
