// @ts-check
import { test as base, expect } from '@playwright/test';
import { SMTP_TESTER } from '../sinks/sink.js';
import { wayOfThisRun } from './way.js';

/** @type {typeof import('smtp-tester').init | undefined} */
const init = wayOfThisRun().way === SMTP_TESTER ? (await import('smtp-tester')).init : undefined;

/** @type {import('@playwright/test').Fixtures<object, { mail: object | undefined }, import('@playwright/test').PlaywrightTestOptions, import('@playwright/test').PlaywrightWorkerOptions>} */
const fixtures = { mail: [async ({ headless: _ }, use) => use(init?.(0)), { scope: 'worker' }] };
const test = base.extend(fixtures);

test('read no mail', () => expect(1).toBe(1));
