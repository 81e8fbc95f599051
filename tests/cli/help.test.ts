import { expect, test } from 'vitest';
import { commandHelp } from '../../src/cli/help.js';

test('--help says what each verb does', () => {
  const [, verbs = ''] = commandHelp().split('lists the options of each:\n\n');
  expect(`\n${verbs}\n`).toMatchInlineSnapshot(`
    "
      inbox new           create an inbox, and print its address
      inbox list          print the addresses and phone numbers of the inboxes, newest first
      code <address>      print the newest one-time code that was not printed before; wait for it
      link <address>      print the newest verification link that was not printed before; wait for it
      message <address>   print the text of the oldest message that was not printed before; wait for it
      wait <address>      print what comes first, code or link; of a message with both, the code
      fill <address>      type the code into a page of a browser, by its debugging port; prints no code
      open <address>      open the link in a new tab of a browser, by its debugging port; prints no link
      totp <secret>       print the code of an authenticator app; of a secret, an otpauth URI, or - for stdin
      doctor              send a mail through every door of the server, and print the settings of an application
      mcp                 serve these as tools of the Model Context Protocol, over stdin and stdout
      skill               print SKILL.md, which teaches coding agents these commands
    "
  `);
});
