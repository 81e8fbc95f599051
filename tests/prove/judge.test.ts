import { describe, expect, it } from 'vitest';
import type { TrialFacts, TrialName } from '../../src/playwright/trial/trial-settings.js';
import { type Finding, judge } from '../../src/prove/judge.js';
import type { TestRun } from '../../src/prove/read-report.js';

const FACTS: TrialFacts = {
  testId: 'f00-ba4',
  missedMail: false,
  resent: false,
  serverErrors: [],
  pageErrors: [],
  unanswered: [],
  text: 'welcome',
  unchanged: false,
  textsWithMail: ['check your inbox'],
  messages: 1,
  values: 1,
  notices: 1,
  byApi: false,
};

/** What a test did in a trial that it does not do without a fault. */
interface Case {
  readonly trial: TrialName;
  readonly facts?: Partial<TrialFacts>;
  readonly run?: Partial<TestRun>;
  /** What it does without a fault, too. */
  readonly always?: Partial<TrialFacts>;
}

function found({ trial, facts, run, always }: Case): Finding[] {
  const test = { test: 'sign-up.spec.ts › sign up', file: 'sign-up.spec.ts', error: '' };
  const base: TestRun = { ...test, outcome: 'passed', facts: { ...FACTS, ...always } };
  return judge(trial, base, { ...base, facts: { ...FACTS, ...always, ...facts }, ...run });
}

const FAILED: Partial<TestRun> = { outcome: 'failed', error: 'Error: no welcome' };
const TOLD: Partial<TrialFacts> = { missedMail: true, text: 'we could not send the mail' };

const ERROR = 'Error: no welcome';

describe('nothing is found', () => {
  it.each<Case & { readonly what: string }>([
    { what: 'in a test that passes', trial: 'delay' },
    { what: 'after a bounce, when the page says so', trial: 'bounce', facts: TOLD, run: FAILED },
    {
      what: 'after a bounce, when a test looks at the page first',
      trial: 'bounce',
      facts: { ...TOLD, missedMail: false },
      run: FAILED,
    },
    {
      what: 'after a bounce, in a test without a page',
      trial: 'bounce',
      facts: { missedMail: true, text: '' },
      run: FAILED,
    },
    {
      what: 'after a bounce, in a test that needs one that failed',
      trial: 'bounce',
      run: { outcome: 'skipped' },
    },
    { what: 'in a mail that is delivered twice', trial: 'twice', facts: { messages: 2 } },
    { what: 'in a mail that is sent again', trial: 'two mails', facts: { messages: 2 } },
    {
      what: 'in a second mail that the test has asked for',
      trial: 'delay',
      facts: { messages: 2, values: 2, resent: true },
    },
    {
      what: 'in what goes wrong without a fault, too',
      trial: 'delay',
      always: {
        serverErrors: ['500 GET /ads'],
        pageErrors: ['no ads'],
        unanswered: ['POST /visits'],
      },
    },
  ])('$what', (one) => {
    expect(found(one)).toEqual([]);
  });
});

describe('is found', () => {
  it.each<Case & { readonly what: string; readonly finding: Finding }>([
    {
      what: 'a response of 500',
      trial: 'bounce',
      facts: { ...TOLD, serverErrors: ['500 POST /signup'] },
      run: FAILED,
      finding: { kind: 'server-error', response: '500 POST /signup' },
    },
    {
      what: 'an error in the page',
      trial: 'delay',
      facts: { pageErrors: ['x is undefined'] },
      finding: { kind: 'page-error', error: 'x is undefined' },
    },
    {
      what: 'a request without an answer',
      trial: 'bounce',
      facts: { ...TOLD, unanswered: ['POST /signup'] },
      run: FAILED,
      finding: { kind: 'no-answer', request: 'POST /signup' },
    },
    {
      what: 'a page that stays the same after a bounce',
      trial: 'bounce',
      facts: { text: 'sign up', unchanged: true },
      run: FAILED,
      finding: { kind: 'same-page' },
    },
    {
      what: 'a page that says after a bounce what it says when mail comes',
      trial: 'bounce',
      facts: { text: 'check your inbox' },
      run: FAILED,
      finding: { kind: 'silent' },
    },
    {
      what: 'a mail that is not sent again',
      trial: 'greylisting',
      facts: TOLD,
      run: FAILED,
      finding: { kind: 'no-mail', error: ERROR },
    },
    {
      what: 'a link that a scanner used up',
      trial: 'scanner',
      run: FAILED,
      finding: { kind: 'used-link', error: ERROR },
    },
    {
      what: 'any other failure',
      trial: 'twice',
      run: FAILED,
      finding: { kind: 'failed', error: ERROR },
    },
    {
      what: 'a second notice of a new account',
      trial: 'greylisting',
      facts: { notices: 2 },
      finding: { kind: 'second-account', number: 2, before: 1 },
    },
    {
      what: 'a second mail',
      trial: 'greylisting',
      facts: { messages: 2 },
      finding: { kind: 'second-mail', number: 2, before: 1 },
    },
    {
      what: 'a second mail with another code, though the fault delivers it',
      trial: 'two mails',
      facts: { messages: 2, values: 2 },
      finding: { kind: 'second-mail', number: 2, before: 1 },
    },
    {
      what: 'a test that did not run',
      trial: 'delay',
      run: { outcome: 'skipped' },
      finding: { kind: 'not-run' },
    },
    {
      what: 'a test that failed before it had an inbox',
      trial: 'delay',
      run: { ...FAILED, facts: undefined },
      finding: { kind: 'failed', error: ERROR },
    },
  ])('$what', ({ finding, ...one }) => {
    expect(found(one)).toEqual([finding]);
  });
});
