import { type ChildProcess, spawn } from 'node:child_process';
import { test as base } from '@playwright/test';
import { inboxFixtures } from 'playwright-inbox';

/** The application of a framework, as the tests use it. */
export interface Framework {
  /** Command that starts it; it says `ready at <URL>` when it is. */
  readonly command: readonly [program: string, ...args: string[]];
  readonly folder: string;
  /** Name of the variable with the URL of the one that webServer started. */
  readonly sharedUrl: string;
}

/** Options of a project. */
export interface FrameworkOptions {
  framework: Framework | undefined;
  /** Whether each worker starts an application of its own. */
  perWorker: boolean;
}

/** Playwright's `test` against the application of a framework. */
export const test = base
  .extend(inboxFixtures)
  .extend<object, FrameworkOptions & { applicationUrl: string }>({
    framework: [undefined, { scope: 'worker', option: true }],
    perWorker: [false, { scope: 'worker', option: true }],
    applicationUrl: [
      async ({ framework, perWorker, mailServer }, use) => {
        if (!framework) throw new Error('The project has no { framework }.');
        if (!perWorker) {
          await use(process.env[framework.sharedUrl] ?? '');
          return;
        }
        const { application, url } = await start(framework, mailServer.env);
        await use(url);
        await end(application);
      },
      { scope: 'worker', timeout: 60_000 },
    ],
    baseURL: async ({ applicationUrl }, use) => use(applicationUrl),
  });

export { expect } from '@playwright/test';

const READY = /ready at (\S+)/;

async function start(
  { command: [program, ...args], folder }: Framework,
  env: Readonly<Record<string, string>>,
): Promise<{ application: ChildProcess; url: string }> {
  const application = spawn(program, args, { cwd: folder, env: { ...process.env, ...env } });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [application.stdout, application.stderr])
      stream.on('data', (data) => {
        output += data;
        const [, found] = READY.exec(output) ?? [];
        if (found) resolve(found);
      });
    application.once('error', reject);
    application.once('exit', () => reject(new Error(`The application ended. It said:\n${output}`)));
  });
  return { application, url };
}

async function end(application: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => application.once('exit', resolve));
  application.kill();
  await ended;
}
