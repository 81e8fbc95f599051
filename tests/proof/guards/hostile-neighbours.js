// @ts-check

/** @import { Guard } from './guards.js' */

/** @type {readonly Guard[]} */
export const OF_HOSTILE_NEIGHBOURS = [
  {
    test: 'tests/doors/smtp/smtp-options.test.ts › listens on loopback, on any free port, for mails up to 25 MiB, without TLS by default',
    file: 'src/doors/smtp/smtp-options.ts',
    text: "host = 'localhost', port = 0",
    without: "host = '0.0.0.0', port = 0",
  },
  {
    test: 'tests/http/access.test.ts › is the only one that may listen to other machines',
    file: 'src/http/check-server-options.ts',
    text: '!isLoopback(httpHost))',
    without: 'false)',
  },
  {
    test: 'tests/http/access.test.ts › is known %s, and gets nothing',
    file: 'src/doors/api/foreign-page.ts',
    text: 'onLoopback && !isLoopback(name)',
    without: 'false',
  },
  {
    test: 'tests/http/access.test.ts › is told why',
    file: 'src/doors/api/foreign-page.ts',
    text: '(isPublic || !isOf(origin, host))',
    without: 'false',
  },
  {
    test: 'tests/http/access.test.ts › may not open the channel of test workers',
    file: 'src/http/channels.ts',
    text: '|| request.headers.origin !== undefined',
    without: '',
  },
  {
    test: 'tests/http/access.test.ts › rejects requests without it',
    file: 'src/http/access.ts',
    text: 'if (viewer.seesSome || !isGuarded) return viewer;',
    without: 'return viewer;',
  },
  {
    test: 'tests/http/access.test.ts › accepts it in a header, or in the query where a browser cannot set headers',
    file: 'src/http/access.ts',
    text: "method === 'GET' || method === 'HEAD' ?",
    without: 'true ?',
  },
  {
    test: 'tests/http/access.test.ts › tells browsers to run, guess and keep nothing: %s',
    file: 'src/http/respond.ts',
    text: "'x-content-type-options': 'nosniff',",
    without: '',
  },
  {
    test: 'tests/http/reverse-proxy.test.ts › serves the page, the API, workers and a signed-in browser',
    file: 'src/http/access.ts',
    text: '; HttpOnly; SameSite=Strict',
    without: '; HttpOnly',
  },
  {
    test: 'tests/http/reverse-proxy.test.ts › opens no door to other pages and names',
    file: 'src/doors/api/foreign-page.ts',
    text: 'origin !== publicUrl?.origin &&',
    without: 'false &&',
  },
  {
    test: 'tests/http/api/webhooks.test.ts › is not %s',
    file: 'src/http/api/allowed-hosts.ts',
    text: 'LOOPBACK.check(address, family)',
    without: 'true',
  },
  {
    test: 'tests/http/api/allowed-hosts.test.ts › on a server for other machines: %s, %s',
    file: 'src/http/api/allowed-hosts.ts',
    text: "OWN.addSubnet('169.254.0.0', 16);",
    without: '',
  },
  {
    test: 'tests/http/api/allowed-hosts.test.ts › does not call a name that stands for an address that may not be called',
    file: 'src/http/api/allowed-hosts.ts',
    text: '!this.allows(address)',
    without: 'false',
  },
  {
    test: 'tests/http/teams.test.ts › is seen by each, without the recipients of the other',
    file: 'src/http/viewer.ts',
    text: 'recipients.filter((recipient) => this.sees(recipient))',
    without: 'recipients',
  },
  {
    test: 'tests/http/teams.test.ts › claims the addresses of its key only',
    file: 'src/http/mail-router.ts',
    text: 'if (!viewer.sees(address)) return',
    without: 'if (false) return',
  },
  {
    test: 'tests/http/teams.test.ts › cuts off who used it, and ends what was made by it',
    file: 'src/http/key-ring.ts',
    text: 'revoked.restrict([])',
    without: 'revoked',
  },
  {
    test: 'tests/doors/api/api-doors.test.ts › is refused to other web pages, by Origin, Sec-Fetch-Site and Host',
    file: 'src/doors/api/foreign-page.ts',
    text: '!OWN_SITE.has(site)',
    without: 'false',
  },
  {
    test: 'tests/doors/api/api-doors.test.ts › needs the password of the SMTP door as the key, on another host',
    file: 'src/doors/api/api-doors.ts',
    text: "!this.#key.is(key ?? '')",
    without: 'false',
  },
  {
    test: 'tests/client/send-request.test.ts › to another host is not followed, and is said',
    file: 'src/client/send-request.ts',
    text: 'isSafe && next.hostname === url.hostname',
    without: 'isSafe',
  },
];
