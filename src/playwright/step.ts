import { test } from '@playwright/test';
import type { CallSite } from '../inbox/call-site.js';

/** Runs work as a step of the running test, at the line of the caller; outside a test, it only runs. */
export function step<T>(title: string, { location }: CallSite, work: () => Promise<T>): Promise<T> {
  return isInTest() ? test.step(title, work, location && { location }) : work();
}

/** Returns whether a test or hook is running. */
export function isInTest(): boolean {
  try {
    return Boolean(test.info());
  } catch {
    return false;
  }
}
