import * as v from 'valibot';
import { InvalidOptionError } from '../../errors/option-errors.js';
import { waitForTotp } from '../../totp.js';
import { described } from '../../wire/json.js';
import { placeInput } from '../inputs.js';
import { ACTS, type Tool, type ToolCall, tool } from '../tool.js';

const URI = /^otpauth:/i;

/** The tool for the codes of authenticator apps. */
export const TOTP_TOOL: Tool = tool({
  name: 'totp_code',
  title: 'Get the code of an authenticator app',
  description:
    'Computes the code that an authenticator app shows for a secret. With a target it types the code into the page instead of returning it.',
  input: v.strictObject({
    secret: described(v.string(), 'Secret in base32, or otpauth:// URI, as the set-up page shows.'),
    target: v.optional(placeInput.target),
    page: placeInput.page,
  }),
  output: v.strictObject({ code: v.optional(v.string()), typed: v.optional(v.string()) }),
  annotations: ACTS,
  async run(call) {
    const { secret, target, page } = call.input;
    const options = URI.test(secret) ? { uri: secret } : { secret };
    const findCode = (): Promise<string> => waitForTotp({ ...options, signal: call.signal });
    if (target === undefined && !call.hideCodes) {
      const code = await findCode();
      return { text: code, data: { code } };
    }
    const typed = await browserOf(call, target).typeCode({ target: target ?? '', page }, findCode);
    return { text: typed, data: { typed } };
  },
});

function browserOf({ browser }: ToolCall<object>, target: string | undefined) {
  if (browser && target !== undefined) return browser;
  throw new InvalidOptionError(
    browser
      ? {
          summary: 'Codes are hidden here, so that totp_code needs a target.',
          hint: 'pass { target }.',
        }
      : { summary: 'There is no browser to type into here.', hint: 'leave out { target }.' },
  );
}
