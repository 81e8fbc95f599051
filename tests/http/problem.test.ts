import { expect, test } from 'vitest';
import { Problem } from '../../src/http/problem.js';
import { loadMcp } from '../../src/mcp/load-mcp.js';
import { encodeError, type ProblemKind } from '../../src/wire/problem.js';

const TITLES: Readonly<Record<ProblemKind, string>> = {
  'invalid-request': 'Invalid request',
  'invalid-frame': 'Invalid frame',
  'pattern-too-slow': 'Pattern too slow',
  'key-needed': 'API key required',
  'foreign-page': 'Request from another web page',
  'not-allowed': 'Not allowed',
  'not-found': 'Not found',
  'earlier-run': 'From an earlier run of the server',
  'wrong-method': 'Method not allowed',
  timeout: 'No matching mail in time',
  'address-taken': 'Address already taken',
  ambiguous: 'Ambiguous',
  'in-use': 'In use',
  gone: 'Gone',
  'too-large': 'Request too large',
  'too-many': 'Limit reached',
  failure: 'Internal error',
  'not-installed': 'Package not installed',
  'store-away': 'Store cannot be used',
  starting: 'Server is starting',
  stopping: 'Server is shutting down',
};

test.each(Object.entries(TITLES))('the problem %s has the title %s', (kind, title) => {
  expect(new Problem(kind as ProblemKind, '').toJSON()).toMatchObject({
    type: `urn:playwright-inbox:${kind}`,
    title,
  });
});

test('a package that is not installed is no fault of the request', async () => {
  const absent = Object.assign(new Error('absent'), { code: 'ERR_MODULE_NOT_FOUND' });
  const loading = loadMcp('The path /mcp', () => Promise.reject(absent));
  expect(encodeError(await loading.catch((error: unknown) => error))).toMatchObject({
    kind: 'not-installed',
    status: 501,
    summary:
      'The path /mcp needs the package @modelcontextprotocol/server, which is not installed.',
  });
});
