import { expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors/option-errors.js';
import { atOrigin, finishLink } from '../../src/inbox/link-origin.js';
import type { InboxOptions } from '../../src/mail-server/inbox-options.js';
import { openInbox, rejection } from './open-inbox.js';

const OURS = 'http://127.0.0.1:3000';
const rewritten = (link: string): string => atOrigin(link, OURS).value;

test.each([
  ['https://app.example.com/confirm?token=a1b2', `${OURS}/confirm?token=a1b2`],
  ['http://localhost:8080/confirm', `${OURS}/confirm`],
  ['HTTPS://App.Example.com:8443/Confirm/', `${OURS}/Confirm/`],
  ['https://user:secret@app.example.com/x', `${OURS}/x`],
  ['https://[::1]:3000/x', `${OURS}/x`],
  ['https://app.example.com', OURS],
  ['https://app.example.com?token=a1b2', `${OURS}?token=a1b2`],
  ['https://app.example.com#/confirm/a1b2', `${OURS}#/confirm/a1b2`],
  // Its own URL inside: the application sends the person on, within itself.
  [
    'https://app.example.com/confirm?next=https%3A%2F%2Fapp.example.com%2Fhome',
    `${OURS}/confirm?next=https%3A%2F%2Fapp.example.com%2Fhome`,
  ],
  // Nothing of this is put into another form, as a URL parser would.
  [
    'https://app.example.com/a/../b//c;d=%7e%7E/ü%20 x?q=a+b&&=&r=%E0%A4%A#x?y=/z#',
    `${OURS}/a/../b//c;d=%7e%7E/ü%20 x?q=a+b&&=&r=%E0%A4%A#x?y=/z#`,
  ],
])('%s gets the origin of the base URL, and nothing else of it changes', (link, wanted) => {
  expect(rewritten(link)).toBe(wanted);
  expect(atOrigin(link, OURS).remark).toMatch(
    /^Origin of the link: https?:\/\/\S+ → http:\/\/127\.0\.0\.1:3000$/,
  );
});

test.each([
  ['the origin is the right one', `${OURS}/confirm?token=a1b2`],
  ['an application opens it by its own scheme', 'myapp://app.example.com/confirm?token=a1b2'],
  ['a click tracker', 'https://click.example.net/?url=https%3A%2F%2Fapp.example.com%2Fconfirm'],
  ['an encoded one', 'https://click.example.net/L0/https:%252F%252Fapp.example.com%252Fconfirm/1'],
  ['a plain one', 'https://click.example.net/r/https://app.example.com/confirm'],
  [
    'a sign-in service that leads back',
    `https://auth.example.net/verify?token=a1b2&redirect_to=${OURS}/home`,
  ],
  [
    'one on another port of this machine',
    'http://127.0.0.1:54321/verify?token=a1b2&redirect_to=http://127.0.0.1:3000',
  ],
  ['no URL that a browser opens', 'https://'],
])('%s: the link stays as it was sent', (_, link) => {
  expect(atOrigin(link, OURS)).toEqual({ value: link, remark: undefined });
});

test('links stay as they were sent by default', () => {
  const link = 'https://app.example.com/confirm?token=a1b2';
  expect(atOrigin(link, undefined)).toEqual({ value: link, remark: undefined });
});

test('an inbox returns links of its base URL, and its messages keep the original ones', async () => {
  const { mailServer, send } = await openInbox();
  const inbox = await mailServer.createInbox({ linkOrigin: 'baseURL', baseURL: `${OURS}/shop/` });
  const link = 'https://app.example.com/confirm?token=a1b2c3d4e5f6';
  await send({ to: inbox.address, subject: 'Confirm', text: `Confirm your address: ${link}` });
  expect(await inbox.waitForLink()).toBe(`${OURS}/confirm?token=a1b2c3d4e5f6`);
  expect(inbox.messages[0]?.link).toBe(link);
});

// Callers without types pass anything.
const untyped = (options: unknown): InboxOptions => options as InboxOptions;

test.each<[string, InboxOptions, string[]]>([
  [
    'no base URL',
    { linkOrigin: 'baseURL' },
    [
      "Links should get the origin of { baseURL } ('baseURL'), but it is not set.",
      '',
      'Hint: set baseURL in `use` of playwright.config.ts, or pass { baseURL } to createInbox().',
    ],
  ],
  [
    'a base URL that is none',
    { linkOrigin: 'baseURL', baseURL: 'localhost:3000' },
    ["{ baseURL } must be a URL with http:// or https://, got 'localhost:3000'."],
  ],
  [
    'another word',
    untyped({ linkOrigin: 'base-url', baseURL: OURS }),
    ["{ linkOrigin } must be 'as-sent' or 'baseURL', got 'base-url'."],
  ],
])('%s is refused', async (_, options, text) => {
  const { mailServer } = await openInbox();
  const error = await rejection(mailServer.createInbox(options));
  expect(error).toBeInstanceOf(InvalidOptionError);
  expect(error.message).toBe(text.join('\n'));
});

test.each([
  [
    'https://app.acme.example/confirm?token=a1b2',
    "https://app.acme.example, not that of baseURL (http://127.0.0.1:3000): inboxLinkOrigin: 'baseURL' replaces it",
  ],
  [
    'http://localhost:3000/confirm',
    "http://localhost:3000, not that of baseURL (http://127.0.0.1:3000): inboxLinkOrigin: 'baseURL' replaces it",
  ],
  // No option replaces the origin of a click tracker.
  [
    'https://click.example.net/?url=https%3A%2F%2Fapp.example.com%2Fconfirm',
    'https://click.example.net, not that of baseURL (http://127.0.0.1:3000)',
  ],
])('a link that leads elsewhere than the base URL is handed out with a remark', (link, other) => {
  expect(finishLink(link, { baseURL: `${OURS}/app/` })).toEqual({
    value: link,
    remark: `Origin of the link: ${other}`,
  });
});

test.each([
  ['it leads to the base URL', `${OURS}/confirm`, OURS],
  ['an application opens it by its own scheme', 'myapp://confirm?token=a1b2', OURS],
  ['there is no base URL', 'https://app.acme.example/confirm', undefined],
  ['the base URL is none', 'https://app.acme.example/confirm', '/app'],
])('a link has no remark when %s', (_, link, baseURL) => {
  expect(finishLink(link, { baseURL })).toEqual({ value: link, remark: undefined });
});
