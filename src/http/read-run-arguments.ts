import { parseArgs } from 'node:util';
import type { SmtpOptions } from '../doors/smtp/smtp-options.js';
import type { LimitOptions } from './limits.js';

/** Mail server settings of a run. */
export type AskedOptions = SmtpOptions &
  LimitOptions & {
    readonly certificateFile?: string | undefined;
    readonly upstream?: string;
  };

/** Reads the arguments that `mailWebServer()` writes; a URL with a password comes in the environment. */
export function readRunArguments(
  args: readonly string[],
  { PLAYWRIGHT_INBOX_UPSTREAM: upstream }: NodeJS.ProcessEnv,
): {
  asked: AskedOptions;
  httpPort: number;
} {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'smtp-port': { type: 'string', default: '0' },
      'http-port': { type: 'string', default: '0' },
      // The rest as base64url of JSON, which no shell touches.
      options: { type: 'string', default: '' },
      'certificate-file': { type: 'string' },
    },
  });
  const certificateFile = values['certificate-file'];
  const rest: SmtpOptions & LimitOptions = values.options
    ? JSON.parse(Buffer.from(values.options, 'base64url').toString())
    : {};
  return {
    asked: {
      ...rest,
      port: Number(values['smtp-port']),
      ...(certificateFile !== undefined && { certificateFile }),
      ...(upstream && { upstream }),
    },
    httpPort: Number(values['http-port']),
  };
}
