import { expect, it } from 'vitest';
import { fillIn } from '../../../src/doors/api/fill-in.js';

it('puts variables in, also those within others, and leaves what has no value', () => {
  const variables = { code: '482913', user: { name: 'Ada' }, nothing: null };
  const template =
    '{{user.name}}: {{ code }} {{{code}}} {{unknown}} {{nothing.more}} {{user.name.x}}';
  expect(fillIn(template, variables)).toBe(
    'Ada: 482913 482913 {{unknown}} {{nothing.more}} {{user.name.x}}',
  );
});

it('takes no methods of objects for variables', () => {
  expect(fillIn('{{constructor}} {{a.toString}}', { a: {} })).toBe(
    '{{constructor}} {{a.toString}}',
  );
});

it('has nothing to fill in without a template', () => {
  expect(fillIn(undefined, {})).toBeUndefined();
});
