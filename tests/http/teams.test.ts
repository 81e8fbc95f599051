import { once } from 'node:events';
import { createTransport } from 'nodemailer';
import { describe, expect, it, onTestFinished } from 'vitest';
import WebSocket from 'ws';
import { connectMailServer } from '../../src/mail-server/connect-mail-server.js';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import type { InboxJson } from '../../src/wire/json.js';
import { sendMail } from '../mail-server/send-mail.js';
import { LiveClient, subscribe } from './api/open-api.js';
import { OPS, receiveHooks, startForTeams, TEAM_A, TEAM_B, type TeamKey } from './teams.js';

const ALICE = 'alice@team-a.example';
const BOB = 'bob@team-b.example';
interface Listed {
  readonly messages: readonly { readonly id: string; readonly recipients: readonly string[] }[];
}

describe('a mail for two teams', () => {
  it('is seen by each, without the recipients of the other', async () => {
    const { server, json, ask } = await startForTeams();
    await send(server.smtpUrl, ALICE, BOB);
    for (const [team, recipients] of [
      [TEAM_A, [ALICE]],
      [TEAM_B, [BOB]],
      [OPS, [ALICE, BOB]],
    ] as const) {
      const { messages } = await json<Listed>(team, 'GET /v1/messages');
      expect(messages).toMatchObject([{ recipients }]);
      const path = `GET /v1/messages/${messages[0]?.id}`;
      expect(await json(team, path)).toMatchObject({ recipients });
      const { text } = await ask(team, `${path}/raw`);
      expect(text.includes(BOB)).toBe(false);
    }
    const found = await json<Listed>(TEAM_A, `GET /v1/messages?q=${BOB}`);
    expect(found.messages).toEqual([]);
  });

  it('is deleted by none of them', async () => {
    const { server, json, ask } = await startForTeams();
    await send(server.smtpUrl, ALICE, BOB);
    const { messages } = await json<Listed>(TEAM_A, 'GET /v1/messages');
    const { status, text } = await ask(TEAM_A, `DELETE /v1/messages/${messages[0]?.id}`);
    expect([status, text.includes('is also for recipients of other keys.')]).toEqual([409, true]);
    expect(await json(TEAM_A, 'DELETE /v1/messages')).toEqual({ deleted: 0, kept: 1 });
    expect(await json(OPS, 'DELETE /v1/messages')).toEqual({ deleted: 1, kept: 0 });
  });
});

describe('the WebSocket of a team', () => {
  it('brings the mail of its addresses, and what came before', async () => {
    const { server } = await startForTeams();
    await send(server.smtpUrl, BOB);
    await send(server.smtpUrl, ALICE, BOB);
    const client = await live(server.url, TEAM_A);
    await client.ask(subscribe(['*'], { after: 0 }));
    await send(server.smtpUrl, BOB);
    await send(server.smtpUrl, 'stray@team-a.example');
    const recipients = [await client.next(), await client.next()].map(
      (frame) => frame.message?.recipients,
    );
    expect(recipients).toEqual([[ALICE], ['stray@team-a.example']]);
  });

  it('knows no inbox of another team', async () => {
    const { server, json } = await startForTeams();
    const { id } = await json<InboxJson>(TEAM_B, 'POST /v1/inboxes');
    const client = await live(server.url, TEAM_A);
    const { detail, code } = await client.ask(subscribe([id]));
    const { detail: unknown } = await client.ask(subscribe(['inb_none']));
    expect([code, detail]).toEqual(['not-found', String(unknown).replace('inb_none', id)]);
  });
});

describe('a webhook of a team', () => {
  it('is called for the mail of its addresses only', async () => {
    const { server, json } = await startForTeams({ webhookHosts: 'loopback' });
    const hooks = await receiveHooks();
    await json(TEAM_A, 'POST /v1/webhooks', { url: hooks.url });
    await send(server.smtpUrl, BOB);
    await send(server.smtpUrl, ALICE, BOB);
    await hooks.got(1);
    expect(hooks.calls.map((call) => JSON.parse(call).message.recipients)).toEqual([[ALICE]]);
  });
});

describe('a test worker of a team', () => {
  it('claims the addresses of its key only', async () => {
    const { server } = await startForTeams();
    const worker = await connect(server.url, TEAM_A);
    await worker.createInbox({ address: ALICE });
    await expect(worker.createInbox({ address: BOB })).rejects.toThrow(
      `The key team-a must not claim ${BOB}.

  Its addresses: *@team-a.example, +1555*
Hint: choose { domain } or { address } by one of them, or give the key further addresses in the file of --keys.`,
    );
  });

  it('gets the strays of its addresses, and counts no mail of others', async () => {
    const { server } = await startForTeams();
    const [worker, other] = [await connect(server.url, TEAM_A), await connect(server.url, TEAM_B)];
    await other.createInbox({ address: BOB });
    const inbox = await worker.createInbox({ address: ALICE });
    await send(server.smtpUrl, BOB);
    await send(server.smtpUrl, 'stray@team-b.example');
    await send(server.smtpUrl, 'stray@team-a.example', 'hidden@team-b.example');
    const error = await inbox.waitForCode({ timeout: 1 }).catch(({ message }) => message);
    expect(worker.strays.map(({ envelope }) => envelope.recipients)).toEqual([
      ['stray@team-a.example'],
    ]);
    expect(error).toContain('but 1 came for another address');
    expect(error).not.toMatch(/team-b|other workers|client/);
  });

  it('is not told the name of a holder with another key', async () => {
    const { server, write } = await startForTeams();
    write([TEAM_A, { ...TEAM_B, addresses: TEAM_A.addresses }, OPS]);
    await server.reloadKeys();
    const worker = await connect(server.url, TEAM_A);
    await worker.createInbox({ address: ALICE });
    const heldBy = async (team: TeamKey) => {
      const other = await connect(server.url, team);
      return other.createInbox({ address: ALICE }).catch(({ holder }) => holder);
    };
    expect(await heldBy(TEAM_B)).toBe('a client with another key');
    expect(await heldBy(TEAM_A)).toBe('a worker of team-a');
    expect(await heldBy(OPS)).toBe('a worker of team-a');
  });

  it('resumes no claim of another team, nor under its id', async () => {
    const { server } = await startForTeams();
    const owner = await channel(server.url, TEAM_B, 'the-client-of-b');
    await owner({ type: 'claim', address: BOB, shared: false });
    await send(server.smtpUrl, BOB);
    const thief = await channel(server.url, TEAM_A, 'the-client-of-b');
    const since = { serverId: 'any', seq: 0 };
    const claims = [{ address: BOB, since, shared: false }];
    expect(await thief({ type: 'resume', claims, seen: since })).toMatchObject({
      taken: [{ address: BOB, holder: 'no one: the key may not claim it any more' }],
    });
    expect(await thief({ type: 'activity', since })).toMatchObject({
      refusals: [],
      othersMail: 0,
    });
    expect(await owner({ type: 'activity', since })).toMatchObject({ othersMail: 0 });
  });
});

describe('a wait over HTTP of a team', () => {
  it('explains itself by the mail of its addresses', async () => {
    const { server, json, ask } = await startForTeams();
    const { id } = await json<InboxJson>(TEAM_A, 'POST /v1/inboxes');
    await send(server.smtpUrl, 'stray@team-b.example');
    await send(server.smtpUrl, 'stray@team-a.example', 'hidden@team-b.example');
    const { status, text } = await ask(TEAM_A, `GET /v1/inboxes/${id}/code?timeout=0`);
    expect([status, text.includes('stray@team-a.example')]).toEqual([408, true]);
    expect(text).not.toContain('team-b');
  });

  it('says what was refused of it, and nothing of what was refused of others', async () => {
    const { server, json, ask } = await startForTeams({ maxMessageSize: 1000 });
    const { id } = await json<InboxJson>(TEAM_A, 'POST /v1/inboxes', { username: 'ada' });
    const text = 'x'.repeat(2000);
    for (const to of ['ada@team-a.example', 'bob@team-b.example'])
      await expect(sendMail(server.addresses.smtp, { to, text })).rejects.toThrow('552');
    const answer = await ask(TEAM_A, `GET /v1/inboxes/${id}/code?timeout=0`);
    expect(JSON.parse(answer.text)).toMatchObject({
      reason: 'refused',
      refusals: ['DATA: 552 Error: message exceeds fixed maximum message size 1000 (127.0.0.1)'],
    });
  });
});

describe('the API of a team', () => {
  it('makes addresses of its domain', async () => {
    const { server, json, ask } = await startForTeams();
    expect((await json<InboxJson>(TEAM_B, 'POST /v1/inboxes')).domain).toBe('team-b.example');
    expect(await json(TEAM_B, 'GET /v1/config')).toMatchObject({ domain: 'team-b.example' });
    expect((await json<InboxJson>(OPS, 'POST /v1/inboxes')).domain).toBe('inbox.example.com');
    const refused = await ask(TEAM_A, 'POST /v1/phones', { country: 'US' });
    expect([refused.status, JSON.parse(refused.text).kind]).toEqual([403, 'not-allowed']);
    expect((await fetch(`${server.url}/v1/messages`)).status).toBe(401);
  });

  it('tells apart what differs by its +tag', async () => {
    const { server, write, json } = await startForTeams();
    const [a, b] = ['qa+a@acme.test', 'QA+B@acme.test'];
    write([
      { ...TEAM_A, addresses: [a] },
      { ...TEAM_B, addresses: [b] },
    ]);
    await server.reloadKeys();
    await send(server.smtpUrl, 'qa+b@acme.test');
    await send(server.smtpUrl, 'qa@acme.test');
    expect((await json<Listed>(TEAM_A, 'GET /v1/messages')).messages).toEqual([]);
    expect((await json<Listed>(TEAM_B, 'GET /v1/messages')).messages).toHaveLength(1);
  });

  it('takes mail from everybody: a key protects what is read', async () => {
    const { server, json } = await startForTeams();
    const query = new URLSearchParams({ from: 'app@acme.test', to: ALICE });
    const init = { method: 'POST', body: 'Subject: Hello\r\n\r\nHello' };
    expect((await fetch(`${server.url}/v1/intake?${query}`, init)).status).toBe(200);
    expect((await json<Listed>(TEAM_A, 'GET /v1/messages')).messages).toHaveLength(1);
  });
});

describe('a key that is revoked', () => {
  it('cuts off who used it, and ends what was made by it', async () => {
    const { server, write, json, ask } = await startForTeams();
    const hooks = await receiveHooks();
    await json(TEAM_B, 'POST /v1/webhooks', { url: hooks.url });
    const { id } = await json<InboxJson>(TEAM_B, 'POST /v1/inboxes');
    const sockets = [await live(server.url, TEAM_B), await live(server.url, TEAM_A)];
    const pending = ask(TEAM_B, `GET /v1/inboxes/${id}/code`);
    await sockets[0]?.ask({ type: 'ping' });
    const closed = once(sockets[0]?.socket as WebSocket, 'close');
    write([TEAM_A, OPS]);
    await server.reloadKeys();
    await closed;
    expect((await pending).status).toBe(410);
    expect((await ask(TEAM_B, 'GET /v1/messages')).status).toBe(401);
    expect(await json(OPS, 'GET /v1/webhooks')).toEqual({ webhooks: [] });
    expect(await json(OPS, 'GET /v1/inboxes')).toEqual({ inboxes: [] });
    expect(await sockets[1]?.ask({ type: 'ping' })).toEqual({ type: 'pong' });
  });
});

async function send(smtpUrl: string, ...to: readonly string[]): Promise<void> {
  const transport = createTransport(smtpUrl);
  await transport.sendMail({
    envelope: { from: 'app@acme.test', to: [...to] },
    from: 'app@acme.test',
    subject: 'Hello',
    text: 'Hello',
  });
  transport.close();
}

function live(url: string, { key }: TeamKey): Promise<LiveClient> {
  return LiveClient.open(url, { headers: { 'x-api-key': key } });
}

async function connect(url: string, { key, name }: TeamKey): Promise<MailServer> {
  const worker = await connectMailServer(url, { apiKey: key, name: `a worker of ${name}` });
  onTestFinished(() => worker.close());
  return worker;
}

type Ask = (question: object) => Promise<unknown>;

/** Opens a channel as a program that does not keep to the rules would. */
async function channel(url: string, { key }: TeamKey, client: string): Promise<Ask> {
  const headers = { 'x-api-key': key };
  const socket = new WebSocket(`${url}/v1/channel?client=${client}`, { headers });
  onTestFinished(() => socket.terminate());
  // The first frame is the welcome.
  await once(socket, 'message');
  return async (question) => {
    socket.send(JSON.stringify({ id: 1, question }));
    for (;;) {
      const [data, binary] = await once(socket, 'message');
      if (binary) continue;
      return JSON.parse(String(data)).answer;
    }
  };
}
