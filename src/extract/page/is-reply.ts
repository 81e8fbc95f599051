import type { Page } from './read-page.js';

const REPLY = /^(?:re|aw|sv|vs|odp|ynt|fwd?|wg|tr|rv|rif|回复|答复|返信)(?:\[\d+\])? ?[:：]/i;

/** Says whether a message answers another one or passes it on: what an application sends by itself does neither. */
export function isReply({ blocks, headers }: Page): boolean {
  if (headers['in-reply-to']) return true;
  return blocks.some(({ part, text }) => part === 'subject' && REPLY.test(text));
}
