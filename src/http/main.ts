import { rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SharedServer } from './shared-server.js';
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
  const server = await SharedServer.start({
    ...readOptions(values.options),
    port: Number(values['smtp-port']),
    httpPort: Number(values['http-port']),
  });
  const certificateFile = values['certificate-file'];
  if (certificateFile && server.certificate) writeFileSync(certificateFile, server.certificate);
  const stop = async (): Promise<void> => {
    await server.close();
    if (certificateFile) rmSync(certificateFile, { force: true });
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  // The runner holds the other end: when it is killed, its children are not.
  process.stdin.resume().once('close', () => void stop());
  process.stdout.write(`playwright-inbox receives mail at ${server.smtpUrl} (${server.url})\n`);
}

function readOptions(encoded: string): SharedServerOptions {
  return encoded ? JSON.parse(Buffer.from(encoded, 'base64url').toString()) : {};
}

main().catch((error: Error) => {
  process.stderr.write(`${error.name}: ${error.message}\n`);
  process.exit(1);
});
