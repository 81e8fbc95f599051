import * as v from 'valibot';
import { MailTimeoutError } from '../../errors/wait-errors.js';
import { maskCode, maskLink } from '../../inbox/explain/mask.js';
import { described } from '../../wire/json.js';
import { waitInput, waitOptionsOf } from '../inputs.js';
import { notYet } from '../not-yet.js';
import { ACTS, type Answer, type Tool, tool } from '../tool.js';

const found = described(v.boolean(), 'False when nothing came in this call: call again.');
const messageId = v.optional(v.string());
const explanation = described(v.optional(v.string()), 'Why nothing came, if nothing did.');

/** The tools that wait for a code and for a link. */
export const WAIT_TOOLS: readonly Tool[] = [
  tool({
    name: 'inbox_wait_for_code',
    title: 'Wait for a one-time code',
    description:
      'Waits for the mail with a one-time code and returns the code. Call it after the form was sent. Each code is returned once: after a resend you get the new one. If nothing came it says why; call it again to wait longer.',
    input: v.strictObject(waitInput),
    output: v.strictObject({
      found,
      code: v.optional(v.string()),
      message_id: messageId,
      explanation,
    }),
    annotations: ACTS,
    run: (call) =>
      orExplained('code', async () => {
        const options = await waitOptionsOf(call);
        const { code, message } = await call.client.messages.waitForOTP(options);
        call.held.hold('code', options.inboxId, code);
        const data = {
          found: true,
          code: call.hideCodes ? maskCode(code) : code,
          message_id: message.id,
        };
        const text = call.hideCodes
          ? `A code of ${code.length} characters has come. inbox_fill_code types it into the page.`
          : code;
        return { text, data };
      }),
  }),
  tool({
    name: 'inbox_wait_for_link',
    title: 'Wait for a verification link',
    description:
      'Waits for the mail with a confirmation, log-in or reset link and returns the URL to open. Each link is returned once. If nothing came it says why; call it again to wait longer.',
    input: v.strictObject(waitInput),
    output: v.strictObject({
      found,
      link: v.optional(v.string()),
      message_id: messageId,
      explanation,
    }),
    annotations: ACTS,
    run: (call) =>
      orExplained('link', async () => {
        const options = await waitOptionsOf(call);
        const { link, message } = await call.client.messages.waitForLink(options);
        call.held.hold('link', options.inboxId, link);
        const data = {
          found: true,
          link: call.hideCodes ? maskLink(link) : link,
          message_id: message.id,
        };
        const text = call.hideCodes
          ? 'A link has come. inbox_open_link opens it in the browser.'
          : link;
        return { text, data };
      }),
  }),
];

/** Answers a wait that found nothing with the reason, without text of mail. */
async function orExplained<Data>(
  noun: 'code' | 'link',
  wait: () => Promise<Answer<Data>>,
): Promise<Answer<Data | { found: false; explanation: string }>> {
  try {
    return await wait();
  } catch (error) {
    if (!(error instanceof MailTimeoutError)) throw error;
    const text = notYet(noun, error);
    return { text, data: { found: false, explanation: text } };
  }
}
