import { explainTimeout } from '../../../src/inbox/explain/explanation.js';
import type { Failing, Findings } from '../../../src/inbox/explain/findings.js';

/** Explains a wait for a code that found nothing but this. */
export function explain(findings: Partial<Findings>) {
  return explainTimeout({
    query: { kind: 'code', hint: 'pass { pattern }.' },
    end: 'timeout',
    elapsed: 15_000,
    address: 'ada@inbox.example.com',
    url: 'smtp://127.0.0.1:2525',
    env: { MAIL_API_URL: 'http://127.0.0.1:2580' },
    waitingFor: 'a code',
    verdicts: [],
    excerpt: undefined,
    files: [],
    unread: 0,
    otherInboxes: [],
    everConnected: false,
    strays: [],
    refusals: [],
    lastRefusal: undefined,
    leftAfterGreeting: 0,
    sessions: 0,
    othersMail: 0,
    resends: [],
    asking: undefined,
    browser: undefined,
    faults: [],
    outages: [],
    ...findings,
  });
}

/** Returns a verdict on a mail that does not fit. */
export function verdict(failing: Failing, after = 200) {
  const [subject, from] = [`A ${failing} mail`, 'hello@acme.test'];
  return { failing, subject, from, after, why: failing };
}

/** Returns a mail for another address of the domain. */
export function stray(name: string) {
  return { recipients: [`${name}@inbox.example.com`], subject: 'Hi', after: 5 };
}

/** Returns the first line of an error. */
export function summaryOf({ message }: Error): string | undefined {
  return message.split('\n')[0];
}
