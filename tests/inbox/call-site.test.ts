import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CallSite } from '../../src/inbox/call-site.js';
import type { Inbox } from '../../src/inbox/inbox.js';
import type { MessageFilter } from '../../src/inbox/options/filter.js';
import { messageOf, openInbox, rejection } from './open-inbox.js';

const here = fileURLToPath(import.meta.url);

function firstFrame({ stack = '' }: Error): string {
  return stack.split('\n').find((line) => line.startsWith('    at ')) ?? '';
}

const unknownKey = { sender: 'acme' } as MessageFilter;

test.each<[string, (inbox: Inbox) => Promise<unknown>]>([
  ['waitForMessage that times out', (inbox) => inbox.waitForMessage({ timeout: 1 })],
  ['waitForCode that times out', (inbox) => inbox.waitForCode({ timeout: 1 })],
  ['waitForLink that times out', (inbox) => inbox.waitForLink({ timeout: 1 })],
  ['waitForMessage with a bad filter', (inbox) => inbox.waitForMessage(unknownKey)],
  ['waitForCode with a bad filter', (inbox) => inbox.waitForCode(unknownKey)],
  ['waitForLink with a bad timeout', (inbox) => inbox.waitForLink({ timeout: -1 })],
  ['waitForCode on an inbox that closes', (inbox) => closing(inbox, () => inbox.waitForCode())],
  [
    'waitForCode on a closed inbox',
    async (inbox) => {
      await inbox.close();
      return await inbox.waitForCode();
    },
  ],
  [
    'waitForMessage with a predicate that returns a promise',
    async (inbox) => {
      inbox.mailbox.add(await messageOf({ lines: ['Subject: Welcome'] }));
      return await inbox.waitForMessage((async () => true) as unknown as () => boolean);
    },
  ],
])('the stack of the error of %s begins at the line of the call', async (_, wait) => {
  const { inbox } = await openInbox();
  const error = await rejection(wait(inbox));
  expect(firstFrame(error)).toContain(here);
  expect(error.stack).toMatch(new RegExp(`^${error.name}: `));
  expect(error.stack).toContain(error.message);
});

async function closing(inbox: Inbox, wait: () => Promise<unknown>): Promise<unknown> {
  const waited = wait();
  await inbox.close();
  return waited;
}

test('a call site knows the file and the line', () => {
  function ours(): CallSite {
    return CallSite.above(ours);
  }
  const site = ours();
  expect(site.location?.file).toBe(here);
  expect(site.suffix).toBe(` at call-site.test.ts:${site.location?.line}`);
});

test.each([
  ['    at /repo/sign-up.spec.ts:12:41', '/repo/sign-up.spec.ts'],
  ['    at signUp (/repo/sign-up.spec.ts:12:41)', '/repo/sign-up.spec.ts'],
  ['    at async signUp (/repo/sign-up.spec.ts:12:41)', '/repo/sign-up.spec.ts'],
  ['    at async /repo/sign-up.spec.ts:12:41', '/repo/sign-up.spec.ts'],
  ['    at Object.run [as fn] (/repo/(auth)/x.spec.ts:12:41)', '/repo/(auth)/x.spec.ts'],
  ['    at /repo/(auth)/x.spec.ts:12:41', '/repo/(auth)/x.spec.ts'],
  ['    at /repo/a b (copy)/x.spec.ts:12:41', '/repo/a b (copy)/x.spec.ts'],
  ['    at file:///my%20repo/x.spec.ts:12:41', '/my repo/x.spec.ts'],
  ['    at new Page (file:///repo/page.js:12:41)', '/repo/page.js'],
])('reads the frame "%s"', (frame, file) => {
  expect(siteWith(frame).location).toEqual({ file, line: 12, column: 41 });
});

test.each(['', '    at native', '    at <anonymous>'])('knows no place in "%s"', (frame) => {
  expect(siteWith(frame).location).toBeUndefined();
  expect(siteWith(frame).suffix).toBe('');
});

/** Makes V8 write a stack of one frame, as a runner that maps sources does. */
function siteWith(frame: string): CallSite {
  const { prepareStackTrace } = Error;
  Error.prepareStackTrace = () => `Error\n${frame}`;
  try {
    const site = CallSite.above(siteWith);
    void site.location;
    return site;
  } finally {
    Error.prepareStackTrace = prepareStackTrace;
  }
}
