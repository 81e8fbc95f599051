import { expect, test } from 'vitest';
import { isScript, isUnsafe } from '../../src/html/schemes.js';

test.each([
  { url: 'https://acme.test/', script: false, unsafe: false },
  { url: 'mailto:ada@acme.test', script: false, unsafe: false },
  { url: 'acme://sign-in', script: false, unsafe: false },
  { url: 'javascript:alert(1)', script: true, unsafe: true },
  { url: ' java\nscript:alert(1)', script: true, unsafe: true },
  { url: 'VBScript:x', script: true, unsafe: true },
  { url: 'data:text/html,x', script: false, unsafe: true },
  { url: 'file:///etc/passwd', script: false, unsafe: true },
])('$url: a script $script, unsafe $unsafe', ({ url, script, unsafe }) => {
  expect([isScript(url), isUnsafe(url)]).toEqual([script, unsafe]);
});
