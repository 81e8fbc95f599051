import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MessageContent } from '../../src/extract/candidate.js';
import { extract } from '../../src/extract/extract.js';
import { WORK_LIMIT, type Work } from '../../src/extract/page/work.js';
import { warmUp } from '../../src/extract/warm-up.js';
import { compiled } from '../mail-server/compiled.js';
import { HOSTILE_MAILS } from './hostile-mails.js';

const LARGE = 1_000_000;
// The steps stand for 34 million of both at most; what they miss would be many times that.
const MOST_WORK = 60_000_000;

interface Counts extends Pick<Work, 'done' | 'stopped'> {
  readonly truncated: boolean;
  /** Blocks of code that ran, and characters that were searched. */
  readonly counted: number;
}

let counter: Worker;

beforeAll(async () => {
  await warmUp();
  const workerData = pathToFileURL(compiled('extract/')).href;
  counter = new Worker(new URL('./count-work.mjs', import.meta.url), { workerData });
});

afterAll(() => counter.terminate());

test.each(Object.entries(HOSTILE_MAILS))(
  '%s: the work is bounded and counted',
  async (_, makeMail) => {
    const { done, stopped, truncated, counted } = await count(makeMail(LARGE));
    expect(done).toBeLessThanOrEqual(WORK_LIMIT);
    expect(counted).toBeLessThan(MOST_WORK);
    expect(truncated).toBe(stopped);
  },
);

test.each(Object.entries(HOSTILE_MAILS))(
  '%s: twice as much is twice the work',
  async (_, makeMail) => {
    const [single, double] = [await count(makeMail(8000)), await count(makeMail(16_000))];
    expect(double.done).toBeLessThan(2.5 * single.done + 1000);
    expect(double.counted).toBeLessThan(2.5 * single.counted + 1_000_000);
  },
);

test.each(['<div>', '<table><tr><td>', '<p>', '<!-- x -->', '<a href="https://x.test/">x</a>'])(
  'a code is found before a megabyte of %s',
  (piece) => {
    const html = `<p>Your verification code is 482913</p>${piece.repeat(LARGE / piece.length)}`;
    expect(extract({ html })).toMatchObject({ code: '482913', truncated: true });
  },
);

test.each<[string, MessageContent]>([
  ['3,000 blocks', { html: `${'<p>Dear Ada,</p>'.repeat(3000)}<p>Your code is 482913</p>` }],
  ['3,000 lines', { text: `${'Dear Ada,\n'.repeat(3000)}Your code is 482913` }],
  ['100,000 characters', { text: `${'Dear Ada, '.repeat(10_000)}\nYour code is 482913` }],
  ['100,000 characters of HTML', { html: `${'Dear Ada, '.repeat(10_000)}<p>Your code is 482913` }],
  ['50,000 rules of CSS', { html: `<style>${':x{}'.repeat(50_000)}</style>Your code is 482913` }],
  ['5,000 nested elements', { html: `${'<div>'.repeat(5000)}Your code is 482913` }],
  ['a picture of a megabyte', { html: `<img src="data:${'A'.repeat(1e6)}">Your code is 482913` }],
])('a code is found behind %s', (_, content) => {
  expect(extract(content)).toMatchObject({ code: '482913', truncated: false });
});

test.each<[string, MessageContent]>([
  ['text', { text: `${'Dear Ada,\n'.repeat(100_000)}Your code is 482913` }],
  ['HTML', { html: `${'<p>Dear Ada,</p>'.repeat(100_000)}Your code is 482913` }],
  ['a subject', { subject: `${'Dear Ada, '.repeat(1000)}Your code is 482913` }],
])('what was not read of %s is told', (_, content) => {
  expect(extract(content)).toMatchObject({ code: undefined, truncated: true });
});

test('the text part is read, whatever the HTML part holds', () => {
  const content = { html: '<p>482 x'.repeat(LARGE / 8), text: 'Your verification code is 482913' };
  expect(extract(content)).toMatchObject({ code: '482913', truncated: true });
});

test('a header of a megabyte is no code', () => {
  const headers = { 'otp-token': '1'.repeat(LARGE) };
  expect(extract({ headers, text: 'Your code is 482913' }).code).toBe('482913');
});

test('a number is not cut in two where a long paragraph is', () => {
  for (let length = 3970; length < 4010; length++) {
    const start = 'a'.repeat(length);
    const content = { text: `${start} code 482913`, html: `<p>${start} code 482913</p>` };
    expect(extract(content).code).toBe('482913');
  }
});

async function count(content: MessageContent): Promise<Counts> {
  counter.postMessage(content);
  const [counts] = await once(counter, 'message');
  return counts;
}
