import { fileURLToPath } from 'node:url';
import { defineConfig, type Project } from '@playwright/test';
import type { InboxWorkerFixtures } from 'playwright-inbox';
import { mailWebServer } from 'playwright-inbox/config';
import { findChromium } from '../../set-up/browser.js';
import type { Framework, FrameworkOptions } from './framework-test.js';

const BETTER_AUTH: Framework = {
  command: [process.execPath, 'server.mjs'],
  folder: fileURLToPath(new URL('better-auth', import.meta.url)),
  sharedUrl: 'BETTER_AUTH_URL',
};
// The Python that has Django: `npm run proof` installs it.
const python = process.env['DJANGO_PYTHON'];
const DJANGO: Framework = {
  command: [python ?? 'python3', 'serve.py'],
  folder: fileURLToPath(new URL('django', import.meta.url)),
  sharedUrl: 'DJANGO_URL',
};

const mail = mailWebServer();

/** One application for all workers, with the shared mail server; and one in each worker, with the mail server of that. */
function projects(name: string, framework: Framework): Project<object, Options>[] {
  const testMatch = `${name}.spec.ts`;
  return [
    { name: `${name}, one for all workers`, testMatch, use: { framework } },
    {
      name: `${name}, one per worker`,
      testMatch,
      use: { framework, perWorker: true, mailServerOptions: { url: false } },
    },
  ];
}

type Options = FrameworkOptions & InboxWorkerFixtures;

export default defineConfig<object, Options>({
  outputDir: '../../../test-results/frameworks',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  // An application starts in it.
  timeout: 60_000,
  reporter: 'list',
  use: { launchOptions: findChromium(), trace: 'retain-on-failure' },
  projects: python ? projects('django-allauth', DJANGO) : projects('better-auth', BETTER_AUTH),
  webServer: [
    mail,
    python
      ? {
          name: 'Django',
          command: `"${python}" serve.py`,
          cwd: DJANGO.folder,
          env: mail.env,
          wait: { stdout: /Django ready at (?<django_url>\S+)/ },
        }
      : {
          name: 'better-auth',
          command: 'node server.mjs',
          cwd: BETTER_AUTH.folder,
          env: mail.env,
          wait: { stdout: /better-auth ready at (?<better_auth_url>\S+)/ },
        },
  ],
});
