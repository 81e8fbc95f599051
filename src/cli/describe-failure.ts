import { urlHost } from '../doors/smtp/smtp-options.js';
import { formatErrorText, InboxError } from '../errors/base.js';
import { PortTakenError } from '../errors/server-errors.js';
import { shellHint } from './shell-hint.js';

// A server of ours answers in under a ms.
const HEALTH_TIMEOUT = 500;

/** Describes why the command failed; if another playwright-inbox uses the port, with its URL. */
export async function describeFailure(error: unknown): Promise<string> {
  if (!(error instanceof Error)) return String(error);
  if (!(error instanceof InboxError)) return error.stack ?? error.message;
  const { name, summary, facts, hint } = error;
  const text = `${name}: ${formatErrorText({ summary, facts, hint: shellHint(error) ?? hint })}`;
  const running = error instanceof PortTakenError ? await findRunning(error) : undefined;
  return running ? `${text}\n\n${running}` : text;
}

async function findRunning({ host, port }: PortTakenError): Promise<string | undefined> {
  const url = `http://${urlHost(host)}:${port}`;
  try {
    const signal = AbortSignal.timeout(HEALTH_TIMEOUT);
    const { headers } = await fetch(`${url}/v1/health`, { signal });
    return headers.get('server') === 'playwright-inbox'
      ? `playwright-inbox is already running there: open ${url}.`
      : undefined;
  } catch {
    return undefined;
  }
}
