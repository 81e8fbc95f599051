import { rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { StoreError } from '../errors/server-errors.js';
import { onStarterGone } from './on-starter-gone.js';
import { SharedServer } from './shared-server.js';
import type { SharedServerOptions } from './shared-server-options.js';

/** How a process runs a shared server. */
interface ServerRun {
  readonly options: SharedServerOptions;
  ready(server: SharedServer): void;
  /** Called when the server has stopped, before the process ends. */
  stopped?(): Promise<void>;
  /** File for the certificate of the TLS options, there while the server runs. */
  readonly certificateFile?: string | undefined;
  /** Whether to stop when the starter closes stdin and no other run uses the server. */
  readonly endsWithRuns?: boolean;
  /** Whether to stop with the npx or npm that started this process. */
  readonly endsWithStarter?: boolean;
}

const RETRY_EVERY = 500;

/**
 * Runs a shared server until this process is told to stop. When its store has lost what the server knows, starts it again.
 *
 * @throws InvalidOptionError, PortTakenError
 */
export async function runServer(run: ServerRun): Promise<void> {
  const { certificateFile } = run;
  let server = await SharedServer.start(run.options, certificateFile);
  if (certificateFile && server.certificate) writeFileSync(certificateFile, server.certificate);
  let stopping = false;
  const stop = async (): Promise<void> => {
    // npx passes a signal on that the terminal has sent to both.
    if (stopping) return;
    stopping = true;
    await server.close();
    if (certificateFile) rmSync(certificateFile, { force: true });
    await run.stopped?.();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
  if (run.endsWithRuns) stopWithRuns(server, () => void stop());
  if (run.endsWithStarter) onStarterGone(() => void stop());
  // The reader of this output may be gone before the server stops.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  for (;;) {
    run.ready(server);
    const { smtp: port, http: httpPort } = server.addresses.ports;
    const why = await new Promise<string>((resolve) => server.onLost(resolve));
    process.stderr.write(`playwright-inbox starts again, because of its store: ${why}\n`);
    await server.close();
    server = await startAgain({ ...run.options, port, httpPort }, certificateFile);
  }
}

/** Stops a server when its starter has closed stdin and no other run uses it. */
function stopWithRuns(server: SharedServer, stop: () => void): void {
  let starterIsGone = false;
  const stopIfUnused = (): void => {
    if (starterIsGone && !server.runs) stop();
  };
  server.onRunLeft(stopIfUnused);
  process.stdin.resume().once('close', () => {
    starterIsGone = true;
    stopIfUnused();
    if (server.runs) process.stdout.write('playwright-inbox stays for another run\n');
  });
}

/** Starts a server as soon as its store is back. */
async function startAgain(
  options: SharedServerOptions,
  certificateFile: string | undefined,
): Promise<SharedServer> {
  for (;;) {
    try {
      return await SharedServer.start(options, certificateFile);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      await delay(RETRY_EVERY);
    }
  }
}
