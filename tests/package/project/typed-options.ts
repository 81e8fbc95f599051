import { defineConfig, devices } from '@playwright/test';
import {
  defineInboxConfig,
  type InboxTestOptions,
  type InboxWorkerOptions,
} from 'playwright-inbox/config';

// Only its types are looked at: every way to write options of this package into playwright.config.ts.

interface TenantOptions {
  tenant: string;
}

export const withOptionsOfYourOwn = defineConfig<
  InboxTestOptions & TenantOptions,
  InboxWorkerOptions
>({
  use: { tenant: 'acme', inboxTimeout: 30_000, mailServerOptions: { domain: 'acme.test' } },
});

export const inProjects = defineInboxConfig({
  timeout: 60_000,
  use: { inboxMask: true, inboxDomain: 'acme.test', mailServerOptions: { url: false } },
  projects: [{ name: 'phone', use: { ...devices['iPhone 15'], inboxAttach: 'on' } }],
});

export const merged = defineConfig({ retries: 2 }, defineInboxConfig({ use: { inboxTimeout: 0 } }));

// @ts-expect-error: there is no such option.
defineInboxConfig({ use: { inboxTimout: 30_000 } });

// @ts-expect-error: the option has no such value.
defineInboxConfig({ use: { inboxLinkOrigin: 'localhost' } });

// @ts-expect-error: Playwright has no such setting.
defineInboxConfig({ use: { baseUrl: 'http://127.0.0.1:3000' } });
