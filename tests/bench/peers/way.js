// @ts-check
/**
 * How the tests of a run sign up: who keeps the mail, how many tests, and for another program where it is. Of a run that
 * reads no mail: the command and the URL of the program that it starts.
 * @typedef {{ way: string, tests: number, mailbox?: { port: number, url: string } | undefined, isIdle?: boolean, webServer?: { command: string, url: string } | undefined }} Way
 */

/** @returns {Way} */
export function wayOfThisRun() {
  return JSON.parse(process.env['BENCH_WAY'] ?? '{}');
}
