import { expect, test } from 'vitest';
import { readCommandLine } from '../../../src/cli/serve/read-command-line.js';

const HINT = 'npx playwright-inbox --help lists the options.';

test.each([
  [
    ['--smtp-prot=1'],
    `--smtp-prot is not an option of playwright-inbox.\n\nHint: did you mean --smtp-port? ${HINT}`,
  ],
  [
    ['--smtp-port=x'],
    `--smtp-port must be a whole number from 0 to 65535, got "x".\n\nHint: ${HINT}`,
  ],
  [
    ['--smtp-auth=ada'],
    `--smtp-auth must be any or <user>:<password>, got "ada".\n\nHint: ${HINT}`,
  ],
  [
    ['--smtp-port'],
    `Invalid arguments: Option '--smtp-port <value>' argument missing\n\nHint: ${HINT}`,
  ],
])('%j is refused', (args, message) => {
  expect(() => readCommandLine(args, {})).toThrow(message);
});
