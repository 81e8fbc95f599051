import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SharedServer, type SharedServerOptions } from './shared-server.js';

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
  const stop = (): void => void server.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // The runner holds the other end: when it is killed, its children are not.
  process.stdin.resume().once('close', stop);
  process.stdout.write(`playwright-inbox receives mail at ${server.smtpUrl} (${server.url})\n`);
}

function readOptions(encoded: string): SharedServerOptions {
  return encoded ? JSON.parse(Buffer.from(encoded, 'base64url').toString()) : {};
}

main().catch((error: Error) => {
  process.stderr.write(`${error.name}: ${error.message}\n`);
  process.exit(1);
});
