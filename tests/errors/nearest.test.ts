import { expect, it } from 'vitest';
import { nearest } from '../../src/errors/check-keys.js';

it.each([
  ['usrname', 'username'],
  ['userName', 'username'],
  ['inbox_id', 'inbox_ids'],
  ['timeOut', 'timeout'],
  ['tlt', 'ttl'],
])('%s meant %s', (word, meant) => {
  expect(nearest(word, ['username', 'inbox_ids', 'timeout', 'ttl'])).toBe(meant);
});

it.each(['display', 'id', 'subject', ''])('%j meant none of them', (word) => {
  expect(nearest(word, ['username', 'inbox_ids', 'timeout', 'ttl'])).toBeUndefined();
});
