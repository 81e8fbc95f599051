import { test } from '@playwright/test';
import type { Found } from '../inbox/take.js';
import type { PendingWait } from '../inbox/wait.js';
import { atMost } from '../timers.js';
import { TestMail } from './report/test-mail.js';
import { currentTest } from './step.js';
import { SOON, untilTestEnds } from './until-test-ends.js';

/**
 * Runs a wait as a step of the running test, and ends it some 250 ms before the test times out; outside a test, just runs it.
 *
 * @returns What the wait found; undefined for one that wants no mail.
 * @throws The error of the wait, such as MailTimeoutError.
 */
export function waitInTest<R extends Found | undefined>(wait: PendingWait<R>): Promise<R> {
  if (!currentTest()) {
    wait.beginResends();
    return wait.settled;
  }
  const mail = TestMail.current();
  mail?.note(wait);
  wait.browser = () => mail?.browser;
  const { title, query, mailbox, callSite } = wait.info;
  const { location } = callSite;
  return mail ? mail.follow(show) : show();

  function show(): Promise<R> {
    return test.step(
      title,
      async () => {
        wait.beginResends();
        if (!wait.ended) await endWithTest(wait, mail?.timeLeft() ?? 0);
        // A trial looks at the page before the test goes on.
        await mail?.trial?.follow(wait);
        const found = await (mail ? mail.outcome(wait) : wait.settled);
        if (found) await showFound(found);
        return found;
      },
      {
        ...(location && { location }),
        ...(query.filter.description && { subtitle: query.filter.description }),
        params: { inbox: mailbox.address, 'waiting for': query.description },
      },
    );
  }

  async function showFound(found: Found): Promise<void> {
    const { describeFound } = await import('../inbox/explain/describe-found.js');
    const titles = [
      describeFound(query.kind, found, { mask: mail?.mask ?? false }),
      found.remark ?? '',
    ];
    for (const title of titles.filter(Boolean))
      await test.step(title, () => undefined, location && { location });
  }
}

// A hook or fixture with its own timeout may have less time left than the test, but hardly that much less.
const PLENTY = 5 * SOON;

async function endWithTest(wait: PendingWait<unknown>, timeLeft: number): Promise<void> {
  const over = wait.settled.then(
    () => undefined,
    () => undefined,
  );
  if (timeLeft > PLENTY) await atMost(SOON, over);
  if (!wait.ended) await untilTestEnds(over, wait.expire);
}
