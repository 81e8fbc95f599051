import { BrokenLinksError, type CheckedLink, checkLinks } from 'playwright-inbox';
import { expect, test } from './mail-test.js';

/** Shows what became of each link, by its text. */
function outcomes(links: readonly CheckedLink[]): Record<string, string> {
  return Object.fromEntries(
    links.map(({ text, outcome, status, reason }) => [
      text,
      [outcome, status, reason].filter((part) => part !== undefined).join(' '),
    ]),
  );
}

function html(links: Record<string, string>): string {
  return Object.entries(links)
    .map(([text, href]) => `<p><a href="${href}">${text}</a></p>`)
    .join('\n');
}

test('opens what only shows a page, once, without the session of the test', async ({
  elsewhere,
  context,
  receive,
}) => {
  const { url } = elsewhere;
  await context.addCookies([{ name: 'session', value: 'ada', url }]);
  const message = await receive({
    headers: { 'list-unsubscribe': `<${url}/list>` },
    html: html({
      Help: `${url}/help`,
      'Help again': `${url}/help`,
      Moved: `${url}/to/${encodeURIComponent('/moved')}`,
      List: `${url}/list`,
      Leave: `${url}/unsubscribe`,
      'Not me': `${url}/x`,
      Profile: `${url}/me?key=9f2c71aa04d1`,
      Confirm: `${url}/confirm?token=71aa04d19f2c`,
      Phone: 'tel:+15035550142',
      Up: '#top',
      Partner: 'https://partner.example/page',
    }),
  });
  const links = await checkLinks(message);
  expect(outcomes(links)).toEqual({
    Help: 'works 200',
    Moved: 'works 200',
    List: "not-opened it leads out of a mailing list; { oneTime: 'allow' } opens it",
    Leave: "not-opened it leads out of a mailing list; { oneTime: 'allow' } opens it",
    'Not me': "not-opened its text says that it does something; { oneTime: 'allow' } opens it",
    Profile: "not-opened it holds a token; { oneTime: 'allow' } opens it",
    Confirm: "not-opened it is what the mail asks to open; { oneTime: 'allow' } opens it",
    Phone: 'not-opened tel: is nothing that a server answers',
    Up: 'not-opened leads to a place in the mail',
    Partner: "not-opened partner.example is elsewhere; { remote: 'allow' } asks it",
  });
  expect(links.find(({ text }) => text === 'Moved')?.finalUrl).toBe(`${url}/moved`);
  expect(elsewhere.asked.sort()).toEqual(['help', 'moved', 'to/%2Fmoved']);
});

test('stops before redirects that must not be opened', async ({ elsewhere, receive }) => {
  const { url } = elsewhere;
  const out = `${url}/to/${encodeURIComponent('https://partner.example/')}`;
  const message = await receive({
    html: html({ Out: out, Old: `${url}/old` }),
  });
  const links = await checkLinks(message);
  expect(links.map(({ outcome, status, finalUrl }) => [outcome, status, finalUrl])).toEqual([
    ['works', 302, 'https://partner.example/'],
    ['works', 302, `${url}/unsubscribe`],
  ]);
  expect(elsewhere.asked).toHaveLength(2);
});

test('asks other hosts when that is allowed, and takes those of baseURL for its own', async ({
  receive,
}) => {
  const message = await receive({ html: html({ Shop: 'http://nowhere.invalid/', Help: '#a' }) });
  const refused = expect.objectContaining({
    outcome: 'broken',
    reason: expect.stringContaining('nowhere.invalid'),
  });
  for (const options of [{ remote: 'allow' }, { baseURL: 'http://nowhere.invalid' }] as const) {
    const error = await checkLinks(message, options).catch((reason: unknown) => reason);
    expect(error).toHaveProperty('links', expect.arrayContaining([refused]));
  }
});

test('opens links of an application that is configured for another host where it runs', async ({
  elsewhere,
  receive,
}) => {
  const message = await receive({
    html: html({
      'Confirm your address': 'https://app.acme.test/confirm?token=9f2c71aa04d1',
      Help: 'https://app.acme.test/help',
      'Follow us': 'https://social.test/acme',
    }),
  });
  const options = { baseURL: elsewhere.url, linkOrigin: 'baseURL' } as const;
  const links = await checkLinks(message, options);
  expect(links.map(({ outcome }) => outcome)).toEqual(['not-opened', 'works', 'not-opened']);
  expect(elsewhere.asked).toEqual(['help']);
});

test('lists broken links', async ({ elsewhere, receive }) => {
  const { url } = elsewhere;
  const message = await receive({
    subject: 'Your order',
    html: html({
      Help: `${url}/help`,
      Gone: `${url}/404`,
      Shop: '/shop',
      Partner: 'https://partner.example/',
    }),
    text: `Slow: ${url}/never\nRound: ${url}/to/${encodeURIComponent('/to/to')}`,
  });
  const error: unknown = await checkLinks(message, { timeout: 1000 }).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof BrokenLinksError)) throw error;
  expect(error.links).toHaveLength(6);
  expect(
    error.message.replaceAll(url, 'http://here'),
  ).toBe(`4 of the 6 links in "Your order" do not work.

  Broken:     1. "Gone" http://here/404 (404 Not Found)
              2. "Shop" /shop (is not an absolute URL (https://…), and a mail has no base URL)
              3. http://here/never (Timeout 1000ms exceeded)
              4. http://here/to/%2Fto%2Fto (more than 10 redirects)
  Not opened: 1. "Partner" https://partner.example/ (partner.example is elsewhere; { remote: 'allow' } asks it)
Hint: look at what the template of the mail makes links from; error.links has all of them.`);
  expect(error.stack?.split('\n').find((line) => line.startsWith('    at '))).toContain(
    'check-links.spec.ts',
  );
});

test('says which options it cannot use', async ({ receive }) => {
  const message = await receive({ text: 'Hello' });
  await expect(checkLinks(message)).resolves.toEqual([]);
  // @ts-expect-error no such option
  await expect(checkLinks(message, { remotes: 'allow' })).rejects.toThrow(
    'The second argument of checkLinks() has no { remotes }.\n\nHint: did you mean { remote }?',
  );
  // @ts-expect-error no such value
  await expect(checkLinks(message, { oneTime: true })).rejects.toThrow(
    "{ oneTime } must be 'allow' or 'block', got true.",
  );
});
