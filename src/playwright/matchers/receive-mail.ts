import type { ExpectMatcherState, MatcherReturnType } from '@playwright/test';
import { InboxError } from '../../errors/base.js';
import { InvalidOptionError } from '../../errors/option-errors.js';
import { hasEverConnected } from '../../inbox/mailbox.js';
import { currentTest } from '../step.js';
import { type Description, describeMissing, describeUnexpected } from './describe-failure.js';
import { failureText } from './failure-text.js';
import { type CheckedCall, checkCall, type MatcherCall } from './matcher-call.js';
import { matcherQuery } from './matcher-query.js';

/** Runs a matcher: waits for what it expects, or with `.not` until it is sure that none comes. */
export async function receiveMail(
  state: ExpectMatcherState,
  call: MatcherCall,
): Promise<MatcherReturnType> {
  const { name } = call;
  const failure = await findFailure(state, call);
  const text = failure && failureText(state, { ...failure, matcher: name });
  return { name, pass: failure ? state.isNot : !state.isNot, message: () => text ?? '' };
}

async function findFailure(
  state: ExpectMatcherState,
  call: MatcherCall,
): Promise<Description | undefined> {
  try {
    return await look(state, call, checkCall(call, state));
  } catch (error) {
    if (!(error instanceof InvalidOptionError)) throw error;
    return { argument: '', subject: 'received', body: `Error: ${error.message}` };
  }
}

async function look(
  { isNot, utils }: ExpectMatcherState,
  { name, callSite, mail }: MatcherCall,
  checked: CheckedCall,
): Promise<Description | undefined> {
  const { inbox, timeout, settle } = checked;
  const showing = { mask: mail?.mask ?? false };
  const query = matcherQuery(checked, showing);
  const run = { ...checked, name, isNot, utils, query, showing };
  try {
    const request = { call: name, callSite, query, options: { timeout } };
    const found = await inbox.look(request, isNot ? settle : undefined);
    if (found && isNot) return describeUnexpected(run, found);
    if (!found) await warnIfNeverConnected(name, callSite, inbox);
    return undefined;
  } catch (error) {
    if (error instanceof InvalidOptionError || !(error instanceof InboxError)) throw error;
    return describeMissing(run, error);
  }
}

/** Adds a warning to a `.not` that proves nothing, because the application may not reach the mail server. */
async function warnIfNeverConnected(
  name: string,
  { location }: MatcherCall['callSite'],
  { mailbox: { server } }: CheckedCall['inbox'],
): Promise<void> {
  if (await hasEverConnected(server)) return;
  // A script has no test to annotate.
  currentTest()?.annotations.push({
    type: 'warning',
    description: `expect(inbox).not.${name}() passed, but no client has ever connected to ${server.url}: the application may send its mail elsewhere, or not at all.`,
    ...(location && { location }),
  });
}
