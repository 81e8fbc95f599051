import { expect, test } from 'vitest';
import { unflowText } from '../../src/message/unflow-text.js';

test.each([
  ['a paragraph', 'Your code \nis 123.\nBye', 'Your code is 123.\nBye'],
  ['a space before an empty line', 'Your code is \n\n123 \n\nBye', 'Your code is \n\n123 \n\nBye'],
  ['stuffed lines', ' From Ada\n  indented', 'From Ada\n indented'],
  ['a stuffed line that goes on', 'a \n  b', 'a  b'],
  ['quotes', '> Your code \n> is 123\nyes', '> Your code is 123\nyes'],
  ['a quote that ends in a space', '> one \n>> two \nthree', '> one \n>> two \nthree'],
  ['a signature', 'Bye \n-- \nAda', 'Bye \n-- \nAda'],
  ['a quoted signature', '> Bye \n> -- \n> Ada', '> Bye \n> -- \n> Ada'],
  ['an open paragraph', 'Your code ', 'Your code '],
])('unflows %s', (_, text, expected) => {
  expect(unflowText(text, false)).toBe(expected);
});

test.each([
  ['a URL', 'https://acme.test/verify/ \nabc', 'https://acme.test/verify/abc'],
  ['a space that stays', 'Your code  \nis 123', 'Your code is 123'],
  ['a space before an empty line', 'Your code is  \n\n123', 'Your code is \n\n123'],
  ['a signature', '-- \nAda', '-- \nAda'],
])('unflows %s with DelSp', (_, text, expected) => {
  expect(unflowText(text, true)).toBe(expected);
});
