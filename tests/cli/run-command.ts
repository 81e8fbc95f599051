import { onTestFinished, vi } from 'vitest';
import { describeFailure } from '../../src/cli/describe-failure.js';
import { exitCodeOf } from '../../src/cli/exit-code.js';
import { findVerb, runVerb, unknownCommand } from '../../src/cli/run-verb.js';
import type { SharedServerOptions } from '../../src/http/shared-server-options.js';
import { type OpenApi, openApi } from '../http/api/open-api.js';

/** What a call of the command printed, and its exit code. */
interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Starts a server that the environment names, as a shell would have it. */
export async function openServer(options: SharedServerOptions = {}): Promise<OpenApi> {
  const api = await openApi(options);
  vi.stubEnv('PLAYWRIGHT_INBOX_URL', api.server.url);
  onTestFinished(() => vi.unstubAllEnvs() as never);
  return api;
}

/** Runs a verb as `npx playwright-inbox` does, in this process. */
export async function run(...args: string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const output = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
  };
  let code = 0;
  try {
    const verb = findVerb(args);
    if (!verb) throw unknownCommand(args);
    await runVerb(verb, args, output);
  } catch (error) {
    code = exitCodeOf(error);
    err.push(await describeFailure(error));
  }
  return { code, out: out.join('\n'), err: err.join('\n') };
}
