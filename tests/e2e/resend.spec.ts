import { expect, test } from './project-test.js';

test('what resend does is shown inside the wait, and its failure at the line of the wait, with its cause', async ({
  runProject,
}) => {
  const { tests, output } = await runProject({
    files: {
      'a.spec.ts': `
        import { expect, test } from 'playwright-inbox';
        test('Sign up', async ({ inbox }) => {
          await inbox.waitForCode({
            resendAfter: 100,
            resend: () => test.step('Ask for another', () => expect('no button').toBe('button')),
          });
        });`,
    },
  });
  const signUp = tests.get('Sign up');
  const steps = signUp?.steps.filter((step) => /Wait|Ask/.test(step));
  expect(steps).toEqual([
    expect.stringMatching(/^Wait for code in sign-up-\w+@…$/),
    '  Ask for another',
  ]);
  expect(signUp?.errors).toMatch(
    /^ResendError: resend\(\) threw \d+ ms into the wait: Error: expect\(received\)\.toBe/,
  );
  expect(signUp?.errors).toContain('> 4 |           await inbox.waitForCode({');
  expect(output).toContain('[cause]: Error: expect(received).toBe(expected)');
  expect(output).toMatch(/at .*a\.spec\.ts:6:\d+/);
});

test('a wait that would ask again ends before its test does', async ({ runProject }) => {
  const { tests } = await runProject({
    files: {
      'playwright.config.ts': 'export default { timeout: 2000, fullyParallel: true };',
      'a.spec.ts': `
        import { test } from 'playwright-inbox';
        test('asked', async ({ inbox }) => {
          await inbox.waitForCode({ resend: () => undefined, resendAfter: 800 });
        });
        test('not yet', async ({ inbox }) => {
          await inbox.waitForCode({ resend: () => undefined, resendAfter: 30_000 });
        });`,
    },
  });
  expect(tests.get('asked')?.errors).toMatch(/^ {2}Asked again: 1 time, after \d+ ms$/m);
  const notYet = tests.get('not yet')?.errors;
  expect(notYet).toContain('(test timeout)');
  expect(notYet).toContain('  Asked again: not once: resend was to be called after 30000 ms\n');
});
