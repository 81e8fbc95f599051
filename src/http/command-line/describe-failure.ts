import { urlHost } from '../../doors/smtp/smtp-options.js';
import { InboxError } from '../../errors/base.js';
import { PortTakenError } from '../../errors/server-errors.js';

// The server that has the port answers in under a ms, if it is ours.
const PATIENCE = 500;

/** Says why the command failed; of a port that another one of ours has, where that is. */
export async function describeFailure(error: unknown): Promise<string> {
  if (!(error instanceof Error)) return String(error);
  if (!(error instanceof InboxError)) return error.stack ?? error.message;
  const text = `${error.name}: ${error.message}`;
  const running = error instanceof PortTakenError ? await findRunning(error) : undefined;
  return running ? `${text}\n\n${running}` : text;
}

async function findRunning({ host, port }: PortTakenError): Promise<string | undefined> {
  const url = `http://${urlHost(host)}:${port}`;
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const { headers } = await fetch(`${url}/v1/health`, { signal });
    return headers.get('server') === 'playwright-inbox'
      ? `A playwright-inbox runs there already: open ${url}.`
      : undefined;
  } catch {
    return undefined;
  }
}
