import type { Locator } from '@playwright/test';
import { checkKeys } from '../../errors/check-keys.js';
import { InvalidOptionError, wrongValue } from '../../errors/option-errors.js';
import type { CallSite } from '../../inbox/call-site.js';
import { checkTimeout } from '../../inbox/options/wait-options.js';
import { TestMail } from '../report/test-mail.js';
import { step } from '../step.js';

// As long as expect() waits.
const TIMEOUT = 5000;

/** Options of {@link fillCode}. */
export interface FillCodeOptions {
  /**
   * Maximum time to wait for the fields, in ms; 0 waits as long as the test runs.
   * @default 5000
   */
  readonly timeout?: number;
}

interface CodeToFill {
  readonly locator: Locator;
  readonly code: string;
  readonly options: FillCodeOptions;
}

/** Types a code, called from a line of a test. */
export async function fillCode(
  { locator, code, options }: CodeToFill,
  callSite: CallSite,
): Promise<void> {
  try {
    const { timeout = TIMEOUT } = checkKeys(options, {
      of: 'The last argument of fillCode()',
      keys: ['timeout'],
    });
    checkCode(code);
    const shown = TestMail.current()?.mask ? await masked(code) : code;
    checkTimeout(timeout);
    await step(`Fill code "${shown}"`, callSite, async () => {
      const { typeCode } = await import('./type-code.js');
      await typeCode({ locator, code: code.trim(), shown, timeout });
    });
  } catch (error) {
    throw error instanceof Error ? callSite.point(error) : error;
  }
}

async function masked(code: string): Promise<string> {
  const { maskCode } = await import('../../inbox/explain/mask.js');
  return maskCode(code);
}

function checkCode(code: unknown): void {
  const hint = 'await the code first: fillCode(locator, await inbox.waitForCode()).';
  if (typeof code !== 'string')
    throw wrongValue({ of: 'The code to type', wanted: 'a string', value: code, hint });
  if (!code.trim()) throw new InvalidOptionError({ summary: 'The code to type is empty.', hint });
}
