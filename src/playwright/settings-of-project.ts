import type { PlaywrightTestOptions } from '@playwright/test';
import type { LinkOrigin } from '../inbox/link-origin.js';
import { currentTest } from './step.js';
import type { InboxTestOptions } from './test-options.js';

/** Returns how the project of the running test treats links; nothing outside a test. */
export function settingsOfProject(): {
  readonly baseURL?: string;
  readonly linkOrigin?: LinkOrigin;
} {
  const use: Partial<InboxTestOptions & PlaywrightTestOptions> = currentTest()?.project.use ?? {};
  const { baseURL, inboxLinkOrigin: linkOrigin } = use;
  return { ...(baseURL && { baseURL }), ...(linkOrigin && { linkOrigin }) };
}
