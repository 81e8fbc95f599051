import { text } from 'node:stream/consumers';
import { waitForTotp } from '../../totp.js';
import type { VerbCall } from '../verb.js';

const URI = /^otpauth:/i;

/** Prints the code of an authenticator that is valid for some seconds yet. */
export async function printTotp({ operands, print }: VerbCall): Promise<void> {
  const [given = ''] = operands;
  // Arguments of a process are seen by all users of the machine.
  const source = given === '-' ? (await text(process.stdin)).trim() : given;
  const code = await waitForTotp(URI.test(source) ? { uri: source } : { secret: source });
  print(code, { code });
}
