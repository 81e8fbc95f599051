import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { listen } from '../doors/listen.js';

// Under the range from which systems give ports to outgoing connections (RFC 6335 section 6 puts it at 49152, Linux at
// 32768), so that none of those takes a port between its choice here and its use.
const FIRST = 20_000;
const LAST = 32_000;
const ATTEMPTS = 100;

/** Prints so many free ports, one a line: in a process, because the configuration is read synchronously. */
async function main(count: number): Promise<void> {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await findFreePort());
  process.stdout.write([...ports].join('\n'));
}

/** Finds a port that is free on both loopback addresses. */
async function findFreePort(): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const server = createServer();
    try {
      const listening = await listen(server, { host: 'localhost', port: randomInt(FIRST, LAST) });
      await listening.close();
      server.close();
      return listening.port;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

main(Number(process.argv[2])).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
