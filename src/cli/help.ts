import { HELP } from './serve/options.js';
import { VERBS } from './verbs.js';

/** Returns the help of the whole command. */
export function commandHelp(): string {
  const width = Math.max(...VERBS.map(({ usage }) => usage.length)) + 3;
  const lines = VERBS.map(({ usage, summary }) => `  ${usage.padEnd(width)}${summary}`);
  const title =
    'For shells and agents; npx playwright-inbox <command> --help lists the options of each:';
  return [HELP, '', title, '', ...lines].join('\n');
}
