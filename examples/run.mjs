// @ts-check
import { findChromium } from '../tests/set-up/browser.js';
import { runVisibly } from '../tests/set-up/command.js';
import { runScript, setUp } from '../tests/set-up/set-up.js';

const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
const SPEC = 'examples/sign-up-with-code.spec.ts';

await runScript(async () => {
  await setUp();
  process.stdout.write('\nOne sign-up, told step by step by a script (examples/agent.mjs):\n\n');
  const agentCode = await runVisibly([process.execPath, 'examples/agent.mjs'], {
    CHROMIUM_LAUNCH_OPTIONS: JSON.stringify(findChromium()),
  });
  if (agentCode !== 0) {
    return agentCode;
  }
  process.stdout.write(`\nThe same as a Playwright test (${SPEC}):\n`);
  const extraArgs = process.argv.slice(2);
  return runVisibly([process.execPath, PLAYWRIGHT, 'test', SPEC, '--reporter=list', ...extraArgs]);
});
