import { readFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/experimental-ct-react';
import { inboxFixtures } from 'playwright-inbox';
import { SignUpForm } from './sign-up-form.js';

const test = base.extend(inboxFixtures);

test('sign up with a code', async ({ mount, inbox }) => {
  const form = await mount(<SignUpForm url={`http://127.0.0.1:${readFileSync('port.json')}`} />);
  await form.getByLabel('Email').fill(inbox.address);
  await form.getByRole('button', { name: 'Sign up' }).click();
  await form.getByLabel('Code').fill(await inbox.waitForCode());
  await form.getByRole('button', { name: 'Confirm' }).click();
  await expect(form.getByText('Welcome')).toBeVisible();
});
