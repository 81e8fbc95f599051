import {
  type ExpectMatcherState,
  type MatcherReturnType,
  type TestInfo,
  test,
} from '@playwright/test';
import { InboxError } from '../../errors/base.js';
import { InvalidOptionError } from '../../errors/option-errors.js';
import { hasEverConnected } from '../../inbox/mailbox.js';
import { failureText } from './failure-text.js';
import { type CheckedCall, checkCall, type MatcherCall } from './matcher-call.js';
import { type Told, tellMissed, tellUnwanted } from './tell-failure.js';
import { wantOf } from './want.js';

/** Runs a matcher: looks until a mail does, or with `.not` until it is sure that none comes. */
export async function receiveMail(
  state: ExpectMatcherState,
  written: MatcherCall,
): Promise<MatcherReturnType> {
  const { name } = written;
  const failure = await findFailure(state, written);
  const text = failure && failureText(state, { ...failure, matcher: name });
  return { name, pass: failure ? state.isNot : !state.isNot, message: () => text ?? '' };
}

async function findFailure(
  state: ExpectMatcherState,
  written: MatcherCall,
): Promise<Told | undefined> {
  try {
    return await look(state, written, checkCall(written, state));
  } catch (error) {
    if (!(error instanceof InvalidOptionError)) throw error;
    return { argument: '', subject: 'received', body: `Error: ${error.message}` };
  }
}

async function look(
  { isNot, utils }: ExpectMatcherState,
  written: MatcherCall,
  call: CheckedCall,
): Promise<Told | undefined> {
  const { name, callSite, mail } = written;
  const showing = { mask: mail?.mask ?? false };
  const wanted = wantOf(call, showing);
  const ran = { ...call, name, isNot, utils, wanted, showing };
  const { inbox, timeout, settle } = call;
  try {
    const request = { call: name, callSite, query: wanted, options: { timeout } };
    const found = await inbox.look({ ...request, settle: isNot ? settle : undefined });
    if (found && isNot) return tellUnwanted(ran, found);
    if (!found) await warnIfNobodyCame(written, call);
    return undefined;
  } catch (error) {
    if (error instanceof InvalidOptionError || !(error instanceof InboxError)) throw error;
    return tellMissed(ran, error);
  }
}

/** A mail that does not come proves nothing while the application cannot reach the mail server. */
async function warnIfNobodyCame(
  { name, callSite }: MatcherCall,
  { inbox }: CheckedCall,
): Promise<void> {
  const { server } = inbox.mailbox;
  if (await hasEverConnected(server)) return;
  const { location } = callSite;
  annotate({
    type: 'warning',
    description: `expect(inbox).not.${name}() passed, but no SMTP client has ever connected to ${server.url}: the application may send its mail elsewhere, or not at all.`,
    ...(location && { location }),
  });
}

function annotate(annotation: TestInfo['annotations'][number]): void {
  try {
    test.info().annotations.push(annotation);
  } catch {
    // There is no test to annotate in a script.
  }
}
