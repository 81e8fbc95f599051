// @ts-check

/** @import { Guard } from './guards.js' */

/** @type {readonly Guard[]} */
export const OF_SECRETS = [
  {
    test: 'tests/doors/smtp/activity.test.ts › names %j as the command it refused, and no password',
    file: 'src/doors/smtp/session-watch.ts',
    text: 'AUTH.exec(line)?.[0] ?? (KNOWN.test(line) ? line : undefined)',
    without: 'line',
  },
  {
    test: 'tests/e2e/report.spec.ts › inboxMask hides codes and the tokens of links',
    file: 'src/inbox/explain/mask.ts',
    text: 'DOT.repeat(code.length)',
    without: 'code',
  },
  {
    test: 'tests/inbox/explain/mask.test.ts › of the link %s only the origin is shown',
    file: 'src/inbox/explain/mask.ts',
    text: 'DOT.repeat(TOKEN)',
    without: 'place?.pathname',
  },
  {
    test: 'tests/mcp/hide-values.test.ts › hides what looks like a code or link in %j, without a message',
    file: 'src/mcp/hide-values.ts',
    text: 'hideUnknown(maskValues(text, found))',
    without: 'maskValues(text, found)',
  },
  {
    test: "tests/mcp/tools.test.ts › never acts with the key in the server's environment for a client that is signed in by its cookie",
    file: 'src/mcp/mcp-endpoint.ts',
    text: "?? ''",
    without: '',
  },
  {
    test: 'tests/e2e/hidden-codes.spec.ts › signed up: no tool answers with a code or a link',
    file: 'src/mcp/hide-values.ts',
    text: 'hideIn(value, (text) => hideAround(text, names, hide))',
    without: 'value',
  },
];
