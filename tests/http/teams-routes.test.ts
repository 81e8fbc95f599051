import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SharedServer } from '../../src/http/shared-server.js';
import type { InboxJson, PhoneJson } from '../../src/wire/json.js';
import { postTwilio } from '../doors/contract/twilio.js';
import { receiveHooks, startForTeams, TEAM_A, TEAM_B, type Teams } from './teams.js';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly { readonly name: string; readonly in: 'path' | 'query' }[];
}

/** What team B has. */
interface Things {
  readonly inboxes: string;
  readonly messages: string;
  readonly webhooks: string;
  readonly hook: string;
}

const BOB = 'bob@team-b.example';
const BOBS_NUMBER = '+447700900123';
// Every text that is only in what team B has.
const SECRETS = ['team-b', 'Secret', '482913', '771122', BOBS_NUMBER];
// What only a key that sees all mail may ask for.
const FOR_ALL = new Set(['/v1/metrics']);
const PARAMETER = /\{(\w+)\}/g;

// What team A asks for in each query, to find what team B has.
const QUERIES: Readonly<Record<string, string | undefined>> = {
  q: 'Secret',
  address: BOB,
  email: BOB,
  number: BOBS_NUMBER,
  limit: '100',
  before: undefined,
};

const operations = await listOperations();

describe('a team', () => {
  const ends: (() => unknown)[] = [];
  const lists = operations.filter(({ method, path }) => method === 'get' && !path.includes('{'));
  const before = new Map<string, string>();
  let teams: Teams;
  let things: Things;

  beforeAll(async () => {
    teams = await startForTeams({}, { whenOver: (end) => ends.push(end) });
    await teams.json(TEAM_A, 'POST /v1/inboxes', { username: 'alice' });
    await send(teams.server, { to: ['alice@team-a.example', 'hidden@team-b.example'] });
    for (const { path } of lists) before.set(path, (await teams.ask(TEAM_A, `GET ${path}`)).text);
    const hooks = await receiveHooks((end) => ends.push(end));
    things = await makeThings(teams, hooks.url);
    await hooks.got(1);
  });
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });

  it.each(lists.map(({ path, ...rest }) => [path, rest] as const))(
    'finds and counts nothing of another team with GET %s',
    async (path, { parameters }) => {
      const searches = parameters.map(({ name }) => {
        if (!(name in QUERIES)) throw new Error(`Which ${name} of ${path} finds team B's?`);
        return QUERIES[name] === undefined
          ? path
          : `${path}?${new URLSearchParams({ [name]: QUERIES[name] })}`;
      });
      for (const asked of [path, ...searches]) {
        const { status, text } = await teams.ask(TEAM_A, `GET ${asked}`);
        expect(status, asked).toBe(FOR_ALL.has(path) ? 403 : 200);
        // The document has examples of what a text may hold.
        if (path !== '/v1/openapi.json')
          for (const secret of SECRETS) expect(text).not.toContain(secret);
      }
      expect((await teams.ask(TEAM_A, `GET ${path}`)).text).toBe(before.get(path));
    },
  );

  it.each(
    operations
      .filter(({ path }) => path.includes('{'))
      .map(({ method, path }) => [method.toUpperCase(), path] as const),
  )('is told of what another team has that it does not exist: %s %s', async (method, path) => {
    const query = /\/(?:code|link|message)$/.test(path) ? '?timeout=0' : '';
    const real = path.replace(PARAMETER, (_, name) => idIn(things, path, name)) + query;
    const unknown = path.replace(PARAMETER, (_, name) => withoutThing(idIn(things, path, name)));
    const [found, missing] = [
      await teams.ask(TEAM_A, `${method} ${real}`, BODIES_OF_THINGS[`${method} ${path}`]),
      await teams.ask(
        TEAM_A,
        `${method} ${unknown}${query}`,
        BODIES_OF_THINGS[`${method} ${path}`],
      ),
    ];
    expect(found.status).toBe(404);
    expect(withoutIds(found.text)).toBe(withoutIds(missing.text));
    // It is there, still.
    if (method === 'GET') expect((await teams.ask(TEAM_B, `${method} ${real}`)).status).toBe(200);
  });

  it.each(
    operations
      .filter(({ method, path }) => method === 'post' && !path.includes('{'))
      .map(({ path }) => path),
  )('makes nothing of what another team has: POST %s', async (path) => {
    const [others, unknown] = bodiesFor(path, things);
    const asked = await teams.ask(TEAM_A, `POST ${path}`, others);
    const free = await teams.ask(TEAM_A, `POST ${path}`, unknown);
    expect(asked.status).toBeGreaterThanOrEqual(400);
    expect(withoutIds(asked.text)).toBe(withoutIds(free.text));
  });

  it('learns nothing of a code that the application of another team has sent by Twilio Verify', async () => {
    const service = `/v2/Services/VA${'1'.repeat(32)}`;
    const ask = async (path: string, fields: Record<string, string>) => {
      const response = await postTwilio(teams.server.url, service + path, fields);
      return [response.status, withoutIds(await response.text())] as const;
    };
    const code = { Channel: 'sms', CustomCode: '4829', token: 'that of the application of team B' };
    await ask('/Verifications', { To: BOBS_NUMBER, ...code });
    for (const key of [TEAM_A.key, 'any'])
      for (const path of ['/VerificationCheck', `/Verifications/${BOBS_NUMBER}`]) {
        const fields = { Code: '4829', Status: 'approved', token: key };
        const found = await ask(path, { To: BOBS_NUMBER, ...fields });
        const unknown = path.replace(BOBS_NUMBER, '+447700900124');
        expect(found).toEqual(await ask(unknown, { To: '+447700900124', ...fields }));
      }
  });

  it('deletes nothing of another team with DELETE /v1/messages', async () => {
    const listed = async () => (await teams.ask(TEAM_B, 'GET /v1/messages')).text;
    const had = await listed();
    // Its only mail is in an open inbox.
    expect((await teams.ask(TEAM_A, 'DELETE /v1/messages')).text).toBe('{"deleted":0,"kept":1}');
    expect(await listed()).toBe(had);
  });

  it('has a test for each route', () => {
    const deletes = operations.filter(
      ({ method, path }) => method === 'delete' && !path.includes('{'),
    );
    expect(deletes.map(({ path }) => path)).toEqual(['/v1/messages', '/v1/session']);
  });
});

async function listOperations(): Promise<Operation[]> {
  const server = await SharedServer.start();
  const response = await fetch(`${server.url}/v1/openapi.json`);
  const { paths } = (await response.json()) as {
    paths: Record<string, Record<string, Partial<Operation>>>;
  };
  await server.close();
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [] }]) => ({
      method,
      path,
      parameters: parameters.filter((parameter) => parameter.in === 'query'),
    })),
  );
}

async function makeThings({ server, json }: Teams, hook: string): Promise<Things> {
  const inbox = await json<InboxJson>(TEAM_B, 'POST /v1/inboxes', { username: 'bob' });
  expect(inbox.email).toBe(BOB);
  await json<PhoneJson>(TEAM_B, 'POST /v1/phones', { number: BOBS_NUMBER });
  const { id: webhooks } = await json<{ id: string }>(TEAM_B, 'POST /v1/webhooks', {
    url: hook,
  });
  await send(server, { to: [BOB] });
  await send(server, { to: ['stray@team-b.example'] });
  await fetch(`${server.url}/v1/sms`, {
    method: 'POST',
    body: JSON.stringify({ to: BOBS_NUMBER, text: 'Secret code 771122' }),
  });
  const path = `/v1/inboxes/${inbox.id}/messages`;
  const { messages } = await json<{ messages: { id: string }[] }>(TEAM_B, `GET ${path}`);
  return { inboxes: inbox.id, messages: messages[0]?.id ?? '', webhooks, hook };
}

async function send({ smtpUrl }: SharedServer, { to }: { to: readonly string[] }): Promise<void> {
  const toB = to.every((address) => address.endsWith('team-b.example'));
  const text = 'Your code is 482913. Or sign in at https://acme.test/verify?token=x1y2z3w4v5';
  const transport = createTransport(smtpUrl);
  await transport.sendMail({
    envelope: { from: 'app@acme.test', to: [...to] },
    from: 'app@acme.test',
    to: to[0],
    subject: toB ? 'Secret of Bob' : 'For both teams',
    ...(toB
      ? { text, html: `<p>${text}</p>`, attachments: [{ filename: 'a.txt', content: 'Secret' }] }
      : { text: 'Hello' }),
  });
  transport.close();
}

function idIn(things: Things, path: string, name: string): string {
  if (name === 'index') return '0';
  const kind = name === 'message_id' ? 'messages' : path.split('/')[2];
  const id = kind && (things as unknown as Record<string, string>)[kind];
  if (id) return id;
  throw new Error(`What has team B that is a {${name}} of ${path}?`);
}

/** Makes an id of the same form that nothing has. */
function withoutThing(id: string): string {
  return id === '0'
    ? id
    : id.replace(/_[0-9a-f]+$/, id.startsWith('msg') ? '_999999' : '_0123456789abcdef01');
}

function withoutIds(text: string): string {
  return text.replace(/\b(?:inb|msg|whk)_\w+|\w+@team-b\.example|\+44\d+/g, 'ID');
}

/** Valid bodies of what is asked of one thing. */
const BODIES_OF_THINGS: Readonly<Record<string, object>> = {
  'POST /v1/inboxes/{id}/fault': { kind: 'refuse', code: 550 },
};

/** Returns what would make something of team B's, and the same for something that nobody has. */
function bodiesFor(path: string, { inboxes, hook }: Things): [object, object] {
  const domain = 'team-b.example';
  const bodies: Record<string, [object, object]> = {
    '/v1/inboxes': [
      { username: 'bob', domain },
      { username: 'carl', domain },
    ],
    '/v1/phones': [{ number: BOBS_NUMBER }, { number: '+447700900124' }],
    '/v1/session': [{ key: 'team-b' }, { key: 'nothing' }],
    '/v1/webhooks': [
      { url: hook, inbox_ids: [inboxes] },
      { url: hook, inbox_ids: [withoutThing(inboxes)] },
    ],
  };
  const found = bodies[path];
  if (found) return found;
  throw new Error(`Which body of ${path} is about what team B has?`);
}
