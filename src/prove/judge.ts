import type { TrialFacts, TrialName } from '../playwright/trial/trial-settings.js';
import type { TestRun } from './read-report.js';

/** Something that an application should not do. */
export type Finding =
  | { readonly kind: 'server-error'; readonly response: string }
  | { readonly kind: 'page-error' | 'failed' | 'no-mail' | 'used-link'; readonly error: string }
  | { readonly kind: 'no-answer'; readonly request: string }
  | { readonly kind: 'same-page' | 'silent' | 'not-run' }
  | {
      readonly kind: 'second-account' | 'second-mail';
      readonly number: number;
      /** Number without a fault. */
      readonly before: number;
    };

/** Returns what was found in a test of a trial, by what it did without a fault; nothing if all is as expected. */
export function judge(trial: TrialName, base: TestRun, run: TestRun | undefined): Finding[] {
  const bounced = trial === 'bounce';
  // Where one test needs another, it is skipped after that one has failed.
  if (!run || run.outcome === 'skipped') return bounced ? [] : [{ kind: 'not-run' }];
  const { facts } = run;
  if (!facts || !base.facts) return [{ kind: 'failed', error: run.error }];
  const found = goneWrong(base.facts, facts);
  if (run.outcome === 'failed')
    found.push(...(bounced ? afterBounce(base.facts, facts) : afterFailure(trial, run, facts)));
  return [...found, ...tooMany(trial, base.facts, facts)];
}

function goneWrong(
  base: TrialFacts,
  { serverErrors, pageErrors, ...facts }: TrialFacts,
): Finding[] {
  const unanswered = facts.unanswered.filter((request) => !base.unanswered.includes(request));
  return [
    ...serverErrors
      .filter((response) => !base.serverErrors.includes(response))
      .map((response): Finding => ({ kind: 'server-error', response })),
    ...pageErrors
      .filter((error) => !base.pageErrors.includes(error))
      .map((error): Finding => ({ kind: 'page-error', error })),
    ...unanswered.map((request): Finding => ({ kind: 'no-answer', request })),
  ];
}

function afterFailure(trial: TrialName, { error }: TestRun, { missedMail }: TrialFacts): Finding[] {
  if (missedMail) return [{ kind: 'no-mail', error }];
  return [{ kind: trial === 'scanner' ? 'used-link' : 'failed', error }];
}

/** A mail that bounces cannot come; the page must say so. */
function afterBounce(base: TrialFacts, { text, unchanged }: TrialFacts): Finding[] {
  // Tests of an API have no page.
  if (!text) return [];
  if (unchanged) return [{ kind: 'same-page' }];
  return base.textsWithMail.includes(text) ? [{ kind: 'silent' }] : [];
}

const TWICE: ReadonlySet<TrialName> = new Set(['twice', 'two mails']);

function tooMany(trial: TrialName, base: TrialFacts, facts: TrialFacts): Finding[] {
  const found: Finding[] = [];
  if (facts.notices > base.notices)
    found.push({ kind: 'second-account', number: facts.notices, before: base.notices });
  // Here the test itself has asked for another one.
  if (facts.resent && !base.resent) return found;
  if (facts.values > base.values)
    found.push({ kind: 'second-mail', number: facts.values, before: base.values });
  else if (facts.messages > base.messages && !TWICE.has(trial))
    found.push({ kind: 'second-mail', number: facts.messages, before: base.messages });
  return found;
}
