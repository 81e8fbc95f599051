import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GUARDS } from './proof/guards/guards.js';

const page = readFileSync('docs/security.md', 'utf8').replace(/\n +/g, ' ');
const named = [...page.matchAll(/`(?<test>tests\/[^`]+ › [^`]+)`/g)].map(([, test = '']) => test);

describe('docs/security.md', () => {
  it('names a test for each threat', () => {
    const threats = page.split('\n').filter((line) => line.startsWith('- '));
    expect(threats.length).toBeGreaterThan(30);
    expect(threats.filter((line) => !line.includes(' › '))).toEqual([]);
  });

  it.each(named)('names a test that there is: %s', (test) => {
    const [file = '', name = ''] = test.split(' › ');
    expect(readFileSync(file, 'utf8').replaceAll("\\'", "'").includes(name)).toBe(true);
  });
});

describe('npm run proof -- guards', () => {
  it.each(GUARDS)('takes out a guard that there is: $test', ({ test, file, text }) => {
    expect(named).toContain(test);
    expect(readFileSync(file, 'utf8').includes(text)).toBe(true);
  });
});
