import { type Fact, InboxError, quoteSubject } from '../errors.js';
import type { MailProblem } from './find-mail-problems.js';

/** Is thrown when something is wrong with a mail itself, and lists it. */
export class MailProblemsError extends InboxError {
  readonly problems: readonly MailProblem[];

  constructor(subject: string, problems: readonly MailProblem[]) {
    const [first] = problems;
    super({
      summary: `${quoteSubject(subject)} has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`,
      facts: factsOf(problems),
      hint: `correct the template of the mail, or leave out what does not matter here: checkMessage(message, { ignore: ['${first?.rule}'] }).`,
    });
    this.problems = problems;
  }
}

function factsOf(problems: readonly MailProblem[]): readonly Fact[] {
  const byRule = new Map<string, string[]>();
  for (const { rule, problem } of problems) {
    const list = byRule.get(rule) ?? [];
    list.push(problem);
    byRule.set(rule, list);
  }
  return [...byRule].map(([rule, list]) => [rule, list.length > SHOWN ? shorten(list) : list]);
}

const SHOWN = 5;

function shorten(list: readonly string[]): readonly string[] {
  return [...list.slice(0, SHOWN), `(${list.length - SHOWN} more)`];
}
