import type { Rule } from '../evidence.js';
import type { Block } from '../page/block.js';
import { subjectOf } from '../page/message-traits.js';
import type { CodeOccurrence } from './code-occurrence.js';
import { hasCopula } from './gap.js';
import { namesCode } from './label.js';

// `[acme/app] Add login by code`, `acme/app | OTP (!482)`, `Re: Add OTP login (PR #4821)`.
const REPOSITORY =
  /^(?:re: )?\[[\w.-]+\/[\w.-]+\]|\((?:!\d+|(?:PR|MR|pull request|merge request|issue|bug) ?[#!]?\d+)\)/i;
// As short as Git shows it.
const COMMIT = /^[\da-f]{7}$/;
const ISSUE_KEY = /^[A-Z]{2,10}-\d{1,4}$/;
const COPULA_REACH = 5;
const ASSIGNMENT = /(?:^|\s)[\w.]+ ?= ?\S/;
const ASSIGNMENTS = new RegExp(ASSIGNMENT, 'g');
const KEY = /["']\w+["'] ?: ?["']?$/;

/** Rules against numbers in what tools for developers send. */
export const DEVELOPMENT_RULES: readonly Rule<CodeOccurrence>[] = [
  {
    name: 'repository',
    weight: -8,
    reason: 'the subject is of a change or an issue in a repository',
    applies: (occurrence) =>
      REPOSITORY.test(subjectOf(occurrence.facts.page)) && !isSent(occurrence),
  },
  {
    name: 'failure',
    weight: -8,
    reason: 'the subject is an error of a program',
    applies: ({ facts }) => facts.fails,
  },
  {
    name: 'commit',
    weight: -6,
    reason: 'looks like the hash of a commit',
    applies: ({ shape, label }) =>
      shape.form === 'lower-alnum' &&
      COMMIT.test(shape.value) &&
      !(label?.direct && label.side === 'before'),
  },
  {
    name: 'issue-key',
    weight: -6,
    reason: 'looks like the key of an issue',
    applies: ({ block, shape }) =>
      block.part === 'subject' &&
      ISSUE_KEY.test(shape.value) &&
      !hasCopula(block, shape.end, shape.end + COPULA_REACH),
  },
  {
    name: 'assigned',
    weight: -6,
    reason: 'is the value of one of several variables',
    applies: isAssigned,
  },
  {
    name: 'data',
    weight: -6,
    reason: 'is the value of a key in JSON',
    applies: ({ before }) => KEY.test(before),
  },
];

/** `[acme/staging] Your code` */
function isSent({ label, facts }: CodeOccurrence): boolean {
  if (!facts.warns || !label?.direct || !namesCode(label)) return false;
  return (['code', 'weakCode', 'confirm'] as const).some((kind) => facts.titled.has(kind));
}

/** `status=503 code=14 count=48213`, or `code = 50213` above `instance = 10.0.4.18`. */
function isAssigned({ block, before, label, facts }: CodeOccurrence): boolean {
  if (label?.kind === 'strong' || facts.verifies) return false;
  if (!before.trimEnd().endsWith('=')) return false;
  if ((block.text.match(ASSIGNMENTS)?.length ?? 0) > 1) return true;
  const { blocks } = facts.page;
  return [-1, 1].some((step) => isAssignment(blocks[block.index + step], block));
}

function isAssignment(near: Block | undefined, { part }: Block): boolean {
  return near?.part === part && ASSIGNMENT.test(near.text);
}
