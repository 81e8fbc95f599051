import * as v from 'valibot';
import { MailTimeoutError } from '../../errors/wait-errors.js';
import { described } from '../../wire/json.js';
import { placeInput, waitInput, waitOptionsOf } from '../inputs.js';
import { notYet } from '../not-yet.js';
import { ACTS, type Answer, type Tool, type ToolBrowser, type ToolCall, tool } from '../tool.js';

const OUTPUT = v.strictObject({
  done: described(v.boolean(), 'False when nothing came in this call: call again.'),
  answer: v.string(),
});
const ANNOTATIONS = { ...ACTS, openWorldHint: true };
// Looks once, and takes what is there.
const LOOK = 1;

type WaitInput = Parameters<typeof waitOptionsOf>[0]['input'];

/** The tools that hand a value over to a browser, so that the model never sees it. */
export function browserTools(browser: ToolBrowser): readonly Tool[] {
  return [
    tool({
      name: 'inbox_fill_code',
      title: 'Type the code into the page',
      description:
        'Waits for the one-time code of an inbox and types it into the page, key by key, without showing it to you. Prefer it to inbox_wait_for_code when you drive a browser.',
      input: v.strictObject({ ...waitInput, ...placeInput }),
      output: OUTPUT,
      annotations: ANNOTATIONS,
      run: (call) => handOver(call, 'code', (findCode) => browser.typeCode(call.input, findCode)),
    }),
    tool({
      name: 'inbox_open_link',
      title: 'Open the link in the browser',
      description:
        'Waits for the verification link of an inbox and opens it in a new tab of the browser, without showing it to you. Prefer it to inbox_wait_for_link when you drive a browser.',
      input: v.strictObject(waitInput),
      output: OUTPUT,
      annotations: ANNOTATIONS,
      run: (call) => handOver(call, 'link', (findLink) => browser.openLink(findLink)),
    }),
  ];
}

/** Hands the newest value over, also one that a wait has returned before; keeps it if that fails. */
async function handOver(
  call: ToolCall<WaitInput>,
  kind: 'code' | 'link',
  use: (find: () => Promise<string>) => Promise<string>,
): Promise<Answer<v.InferOutput<typeof OUTPUT>>> {
  const options = await waitOptionsOf(call);
  const { held } = call;
  try {
    const answer = await use(() => findNewest(call, kind, options));
    held.drop(kind, options.inboxId);
    return { text: answer, data: { done: true, answer } };
  } catch (error) {
    if (!(error instanceof MailTimeoutError)) throw error;
    const answer = notYet(kind, error);
    return { text: answer, data: { done: false, answer } };
  }
}

async function findNewest(
  { client, held }: ToolCall<WaitInput>,
  kind: 'code' | 'link',
  options: Awaited<ReturnType<typeof waitOptionsOf>>,
): Promise<string> {
  const known = held.get(kind, options.inboxId);
  const wait = { ...options, ...(known !== undefined && { timeout: LOOK }) };
  try {
    const value =
      kind === 'code'
        ? (await client.messages.waitForOTP(wait)).code
        : (await client.messages.waitForLink(wait)).link;
    held.hold(kind, options.inboxId, value);
    return value;
  } catch (error) {
    if (known !== undefined && error instanceof MailTimeoutError) return known;
    throw error;
  }
}
