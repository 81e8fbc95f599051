import { expect, test } from 'vitest';
import { Problem, type ProblemKind } from '../../src/http/problem.js';

const TITLES: Readonly<Record<ProblemKind, string>> = {
  'invalid-request': 'The request is not understood',
  'pattern-too-slow': 'The pattern takes too long',
  'key-needed': 'An API key is needed',
  'foreign-page': 'The request comes from another web page',
  'not-allowed': 'That is not allowed',
  'not-found': 'There is nothing here',
  'earlier-run': 'It belonged to an earlier run of the server',
  'wrong-method': 'The method is not known here',
  timeout: 'Nothing fitting came in time',
  'address-taken': 'The address is taken',
  ambiguous: 'Several are equally likely',
  'in-use': 'It is in use',
  gone: 'It is there no longer',
  'too-large': 'The request is too large',
  'too-many': 'There are too many',
  failure: 'The server failed',
  stopping: 'The server stops',
};

test.each(Object.entries(TITLES))('the problem %s has the title %s', (kind, title) => {
  expect(new Problem(kind as ProblemKind, '').details).toMatchObject({
    type: `urn:playwright-inbox:${kind}`,
    title,
  });
});
