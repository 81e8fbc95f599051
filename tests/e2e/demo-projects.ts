import { resolve } from 'node:path';

const APP = resolve('examples/app');

/** Signs up over HTTP, which is what a browser does, in a hundredth of the time. */
export const SIGN_UP = `
  import type { APIRequestContext } from '@playwright/test';
  import type { Inbox } from 'playwright-inbox';

  export async function beginSignUp(request: APIRequestContext, inbox: Inbox): Promise<void> {
    await request.post('/signup', { form: { email: inbox.address, password: 'correct horse' } });
  }

  export async function enterCode(request: APIRequestContext, code: string): Promise<string> {
    const response = await request.post('/signup/code', { form: { code } });
    return response.text();
  }
`;

/** Writes the configuration of a project with one application for all workers. */
export function oneApplication(
  { mail = {}, env = {}, use = '' }: { mail?: object; env?: object; use?: string } = {},
  rest = '',
): string {
  return `
  import { defineConfig } from '@playwright/test';
  import { mailWebServer } from 'playwright-inbox/config';

  const mail = mailWebServer(${JSON.stringify(mail)});
  export default defineConfig({
    fullyParallel: true,
    use: { baseURL: process.env.DEMO_URL, ${use} },
    webServer: [
      mail,
      {
        command: 'node "${APP}/server.mjs"',
        env: { ...mail.env, ...${JSON.stringify(env)} },
        wait: { stdout: /Demo application ready at (?<demo_url>\\S+)/ },
      },
    ],
    ${rest}
  });
`;
}

/** Writes a `test` that starts an application in each worker. */
export const APPLICATION_PER_WORKER = `
  import { test as base } from 'playwright-inbox';
  import { startApp } from '${APP}/app.js';

  export const test = base.extend<object, { application: { url: string } }>({
    application: [async ({ mailServer }, use) => {
      const application = await startApp({ smtpUrl: mailServer.url, mailTransport: 'pool' });
      await use(application);
      await application.close();
    }, { scope: 'worker' }],
    baseURL: async ({ application }, use) => use(application.url),
  });
`;
