import getPort, { portNumbers } from 'get-port';

// Under the range from which systems give ports to outgoing connections (RFC 6335 section 6 puts it at 49152, Linux at
// 32768), so that none of those takes a port between its choice here and its use.
const FIRST = 20_000;
const LAST = 32_000;

/** Prints free ports, as many as the argument says, one a line: a process, because the configuration is read synchronously. */
async function main(count: number): Promise<void> {
  const exclude: number[] = [];
  while (exclude.length < count) {
    const start = FIRST + Math.floor(Math.random() * (LAST - FIRST - 100));
    const port = portNumbers(start, start + 100);
    exclude.push(await getPort({ host: '127.0.0.1', port, exclude }));
  }
  process.stdout.write(exclude.join('\n'));
}

main(Number(process.argv[2])).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
