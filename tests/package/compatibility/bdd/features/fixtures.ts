import { test as base, createBdd } from 'playwright-bdd';
import { inboxFixtures } from 'playwright-inbox';

export const test = base.extend(inboxFixtures);
export const { Given, When, Then } = createBdd(test);
