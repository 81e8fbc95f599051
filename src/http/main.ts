import { parseArgs } from 'node:util';
import { runServer } from './run-server.js';
import type { SharedServerOptions } from './shared-server-options.js';

/** Runs the process behind `mailWebServer()`: one shared server, until it is told to end or its parent is gone. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'smtp-port': { type: 'string', default: '0' },
      'http-port': { type: 'string', default: '0' },
      // The rest as base64url of JSON, which no shell touches.
      options: { type: 'string', default: '' },
      'certificate-file': { type: 'string' },
    },
  });
  await runServer({
    options: {
      ...readOptions(values.options),
      port: Number(values['smtp-port']),
      httpPort: Number(values['http-port']),
    },
    certificateFile: values['certificate-file'],
    // The runner holds the other end: when it is killed, its children are not.
    endsWithParent: true,
    ready: ({ smtpUrl, url }) =>
      process.stdout.write(`playwright-inbox receives mail at ${smtpUrl} (${url})\n`),
  });
}

function readOptions(encoded: string): SharedServerOptions {
  return encoded ? JSON.parse(Buffer.from(encoded, 'base64url').toString()) : {};
}

main().catch((error: Error) => {
  process.stderr.write(`${error.name}: ${error.message}\n`);
  process.exit(1);
});
