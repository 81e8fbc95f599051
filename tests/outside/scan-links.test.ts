import { expect, test } from 'vitest';
import type { Message } from '../../src/message/message.js';
import { parseMessage } from '../../src/message/parse-message.js';
import { scanLinks } from '../../src/outside/scan-links.js';
import { received } from '../http/received-mail.js';
import { openApplication } from './open-application.js';

test('every link is asked for by HEAD, GET and a prefetch, without cookies', async () => {
  const { url, requests } = await openApplication();
  const message = await messageOf(
    `<a href="${url}/confirm?token=1">Confirm</a> <a href="${url}/b">B</a>`,
  );
  const [confirm, other] = await scanLinks(message);
  expect(confirm).toEqual({
    href: `${url}/confirm?token=1`,
    requests: ['HEAD', 'GET', 'GET'].map((method) => ({
      method,
      url: `${url}/confirm?token=1`,
      status: 200,
    })),
  });
  expect(other?.requests).toHaveLength(3);
  expect(requests.map(({ headers }) => headers.cookie)).toEqual(Array(6).fill(undefined));
  expect(new Set(requests.map(({ headers }) => headers['user-agent'])).size).toBe(3);
  expect(requests[2]?.headers['sec-purpose']).toBe('prefetch');
});

test('redirects are followed, and other hosts left alone', async () => {
  const { url, requests } = await openApplication(({ path }) =>
    path === '/track'
      ? { status: 302, location: '/confirm' }
      : { status: 302, location: 'http://elsewhere.example/' },
  );
  const message = await messageOf(
    `<a href="${url}/track">Confirm</a> <a href="https://elsewhere.example/">E</a> <a href="mailto:a@b.test">M</a>`,
  );
  const scanned = await scanLinks(message);
  expect(scanned.map(({ requests: { length } }) => length)).toEqual([6, 0, 0]);
  expect(requests.map(({ path }) => path)).toContain('/confirm');
});

test('links are opened at another origin than they were sent with', async () => {
  const { url, requests } = await openApplication();
  const message = await messageOf('<a href="https://app.example/confirm?token=1">Confirm</a>');
  expect((await scanLinks(message))[0]?.requests).toEqual([]);
  await scanLinks(message, { baseURL: url, linkOrigin: 'baseURL' });
  expect(requests[0]?.path).toBe('/confirm?token=1');
});

test('a link that nothing answers has no status', async () => {
  const message = await messageOf('<a href="http://127.0.0.1:1/">Confirm</a>');
  expect((await scanLinks(message))[0]?.requests.map(({ status }) => status)).toEqual(
    Array(3).fill(undefined),
  );
  await expect(scanLinks(message, { remote: 'yes' as never })).rejects.toThrow(
    "{ remote } must be 'allow' or 'block', got 'yes'.",
  );
});

function messageOf(html: string): Promise<Message> {
  const text = `Subject: Confirm\r\nContent-Type: text/html\r\n\r\n<p>${html}</p>`;
  return parseMessage(received('ada@inbox.example.com', Buffer.from(text)));
}
