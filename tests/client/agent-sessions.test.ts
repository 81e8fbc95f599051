import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { AgentSessions } from '../../src/client/agent-sessions.js';
import type { InboxClient } from '../../src/client/inbox-client.js';
import { codeMail } from '../http/api/open-api.js';
import { failureOf, openClient, rejectionOf } from './open-client.js';

describe('AgentSessions', () => {
  it('gives each session its own inbox, codes and links', async () => {
    const { client, send } = await openClient();
    await using sessions = new AgentSessions({ client });
    const [ada, bob] = await Promise.all([
      sessions.createSession('ada'),
      sessions.createSession('bob', { username: 'bob', domain: 'acme.test' }),
    ]);
    expect([ada.id, ada.context, bob.email]).toEqual(['ada', undefined, 'bob@acme.test']);
    expect(sessions.sessions).toEqual([ada, bob]);
    const codes = [sessions.getCode('ada', 60_000), bob.getCode()];
    await send({ to: bob.email, ...codeMail('111222') });
    await send({ to: ada.email, ...codeMail('333444') });
    expect(await Promise.all(codes)).toEqual(['333444', '111222']);
    const link = 'https://app.example.com/confirm?token=abc123def456';
    await send({ to: ada.email, text: `Confirm your address: ${link}` });
    expect(await sessions.getLink('ada')).toBe(link);
    expect((await failureOf(ada.getLink(50)))[0]).toBe('MailTimeoutError');
  });

  it('gives each session a browser context, and closes both', async () => {
    const { client } = await openClient();
    const browser = new FakeBrowser();
    const sessions = new AgentSessions({ client, browser });
    const ada = await sessions.createSession('ada', { context: { locale: 'de' } });
    expect(ada.context.options).toEqual({ locale: 'de' });
    const { inboxId } = ada;
    await sessions.destroySession('ada');
    expect(ada.context.closed).toBe(1);
    expect((await failureOf(client.inboxes.get(inboxId)))[0]).toBe('InboxClosedError');
    // Again does no harm, and the id is free.
    await ada.destroy();
    await sessions.destroySession('ada');
    const next = await sessions.createSession('ada');
    await ada.destroy();
    expect(sessions.sessions).toEqual([next]);
    await sessions.close();
    expect(browser.contexts.map(({ closed }) => closed)).toEqual([1, 1]);
    expect(await client.inboxes.list()).toEqual([]);
  });

  it('ends pending waits when a session is destroyed', async () => {
    const { client } = await openClient();
    await using sessions = new AgentSessions({ client });
    await using ada = await sessions.createSession('ada');
    const waiting = [failureOf(ada.getCode()), failureOf(sessions.getLink('ada'))];
    await client.inboxes.get(ada.inboxId);
    await sessions.destroySession('ada');
    const ended = [
      'AgentSessionError',
      'The session "ada" has ended: it was destroyed.\n\nHint: make another with createSession().',
    ];
    expect(await Promise.all(waiting)).toEqual([ended, ended]);
    expect(await failureOf(ada.getCode())).toEqual(ended);
    expect(await failureOf(sessions.getCode('ada'))).toEqual(ended);
  });

  it('does not end a program that gave a wait up', async () => {
    const { client } = await openClient();
    const sessions = new AgentSessions({ client });
    const ada = await sessions.createSession('ada');
    // Vitest fails a run in which a rejection stays unhandled.
    void ada.getCode();
    void sessions.getCode('ada');
    await client.inboxes.get(ada.inboxId);
    await sessions.close();
  });

  it('refuses an ID that is taken, and says by which session', async () => {
    const { client } = await openClient();
    await using sessions = new AgentSessions({ client });
    const first = sessions.createSession('ada', { username: 'ada' });
    expect(await failureOf(sessions.createSession('ada'))).toEqual([
      'AgentSessionError',
      `Cannot make the session "ada": it is open, "ada", not ready yet, for N s.

  Open: 1. "ada", not ready yet, for N s
Hint: destroy it first, or choose another id.`,
    ]);
    await first;
    expect(await failureOf(sessions.createSession('ada'))).toEqual([
      'AgentSessionError',
      `Cannot make the session "ada": it is open, "ada" with ada@inbox.example.com for N s.

  Open: 1. "ada" with ada@inbox.example.com for N s
Hint: destroy it first, or choose another id.`,
    ]);
  });

  it('refuses too many sessions, and lists the open ones', async () => {
    const { client } = await openClient();
    await using sessions = new AgentSessions({ client, maxSessions: 2 });
    for (const username of ['ada', 'bob']) await sessions.createSession(username, { username });
    const error = await rejectionOf(sessions.createSession('eve'));
    expect(error).toMatchObject({ reason: 'limit', sessionId: 'eve' });
    expect(await failureOf(sessions.createSession('eve'))).toEqual([
      'AgentSessionError',
      `Cannot make the session "eve": 2 are open, and { maxSessions } is 2.

  Open: 1. "ada" with ada@inbox.example.com for N s
        2. "bob" with bob@inbox.example.com for N s
Hint: destroy one with destroySession(), or raise { maxSessions }.`,
    ]);
    await sessions.destroySession('ada');
    await sessions.createSession('eve');
  });

  it('says when there is no such session', async () => {
    const sessions = new AgentSessions();
    const unknown = [
      'AgentSessionError',
      'There is no session "ada".\n\n  Open: none\nHint: make it with createSession().',
    ];
    expect(await failureOf(sessions.getCode('ada'))).toEqual(unknown);
    expect(await failureOf(sessions.destroySession('ada'))).toEqual(unknown);
  });

  it('destroys a session when its time is over', async () => {
    const { client } = await openClient();
    const browser = new FakeBrowser();
    await using sessions = new AgentSessions({ client, browser, ttl: 0.2 });
    const ada = await sessions.createSession('ada');
    expect(await failureOf(ada.getCode())).toEqual([
      'AgentSessionError',
      'The session "ada" has ended: its time of 0.N s was over.\n\nHint: make another with createSession().',
    ]);
    await expect.poll(() => client.inboxes.list()).toEqual([]);
    expect([ada.context.closed, sessions.sessions]).toEqual([1, []]);
  });

  it('destroys a session whose context is closed: the browser died', async () => {
    const { client } = await openClient();
    const browser = new FakeBrowser();
    await using sessions = new AgentSessions({ client, browser });
    const ada = await sessions.createSession('ada');
    const waiting = failureOf(ada.getCode());
    await client.inboxes.get(ada.inboxId);
    await ada.context.close();
    expect((await waiting)[1]).toContain('has ended: its browser context was closed.');
    await expect.poll(() => client.inboxes.list()).toEqual([]);
  });

  it('leaves nothing of a session that cannot be made', async () => {
    const { client, server } = await openClient();
    const browser = new FakeBrowser();
    await using sessions = new AgentSessions({ client, browser });
    browser.failure = new Error('Target closed');
    expect(await failureOf(sessions.createSession('ada'))).toEqual(['Error', 'Target closed']);
    expect(await client.inboxes.list()).toEqual([]);
    browser.failure = undefined;
    const ada = await sessions.createSession('ada');
    await server.close();
    expect((await failureOf(sessions.createSession('bob')))[0]).toBe('MailServerGoneError');
    expect(browser.contexts.map(({ closed }) => closed)).toEqual([0, 1]);
    // Nor does it fail to end when the mail server is gone, and the inbox with it.
    await ada.destroy();
    expect(browser.contexts.map(({ closed }) => closed)).toEqual([1, 1]);
  });

  it('ends unfinished sessions when it is closed, and creates no more', async () => {
    const { client } = await openClient();
    const browser = new FakeBrowser();
    const sessions = new AgentSessions({ client, browser });
    const making = failureOf(sessions.createSession('ada'));
    await sessions.close();
    expect(await making).toEqual([
      'AgentSessionError',
      'The session "ada" has ended: all sessions were closed.\n\nHint: make another with createSession().',
    ]);
    expect(await client.inboxes.list()).toEqual([]);
    expect(browser.contexts.map(({ closed }) => closed)).toEqual([1]);
    expect(await failureOf(sessions.createSession('bob'))).toEqual([
      'AgentSessionError',
      'Cannot make the session "bob": all sessions were closed.\n\n  Open: none\nHint: make other AgentSessions.',
    ]);
  });

  it('frees what it can when a context cannot be closed, and says so', async () => {
    const { client } = await openClient();
    const browser = new FakeBrowser();
    await using sessions = new AgentSessions({ client, browser });
    const ada = await sessions.createSession('ada');
    ada.context.failure = new Error('it hangs');
    expect(await failureOf(ada.destroy())).toEqual(['Error', 'it hangs']);
    expect([await client.inboxes.list(), sessions.sessions]).toEqual([[], []]);
  });

  it.each<[object, string]>([
    [{ maxSessions: 0 }, '{ maxSessions } must be a whole number from 1 upwards, got 0.'],
    [{ ttl: 0 }, '{ ttl } must be a number of seconds up to 2000000, got 0.'],
    [{ ttl: '60' }, "{ ttl } must be a number of seconds up to 2000000, got '60'."],
    [
      { browser: {} },
      '{ browser } must be a browser with newContext(), got {}.\n\nHint: pass what chromium.launch() gives.',
    ],
    [
      { limit: 1 },
      'The argument of AgentSessions() has no { limit }.\n\nHint: it may have browser, client, maxSessions, ttl.',
    ],
  ])('refuses %j', (options, message) => {
    expect(() => new AgentSessions(options)).toThrow(
      expect.objectContaining({ name: 'InvalidOptionError', message }),
    );
  });

  it.each([5, ''])('refuses %j as an id', async (id) => {
    await using sessions = new AgentSessions({ client: (await openClient()).client });
    await expect(sessions.createSession(id as string)).rejects.toThrow(
      `The id of a session must be a string, got ${id === '' ? "''" : id}.`,
    );
  });

  it('points at the line of the call', async () => {
    const { client } = await openClient();
    await using sessions = new AgentSessions({ client });
    await sessions.createSession('ada');
    for (const id of ['ada', 'bob']) {
      const { stack } = await rejectionOf(sessions.getCode(id, 1));
      expect(stack?.match(/^ {4}at (.*)$/m)?.[1]).toContain('agent-sessions.test.ts');
    }
  });
});

it('forgets a client that died: its inboxes have a time of their own', async () => {
  const { client } = await openClient();
  const { inboxId } = await new AgentSessions({ client, ttl: 1.5 }).createSession('ada');
  const { createdAt, expiresAt } = await (client satisfies InboxClient).inboxes.get(inboxId);
  expect(Number(expiresAt) - Number(createdAt)).toBe(62_000);
});

/** Stands for the browser of a user, which is none of our parts; examples/agent-sessions.spec.ts has a real one. */
class FakeBrowser {
  readonly contexts: FakeContext[] = [];
  failure: Error | undefined;

  async newContext(options?: object): Promise<FakeContext> {
    if (this.failure) throw this.failure;
    const context = new FakeContext(options);
    this.contexts.push(context);
    return context;
  }
}

class FakeContext extends EventEmitter {
  readonly options: object | undefined;
  failure: Error | undefined;
  closed = 0;

  constructor(options: object | undefined) {
    super();
    this.options = options;
  }

  async close(): Promise<void> {
    if (this.failure) throw this.failure;
    if (this.closed) return;
    this.closed += 1;
    this.emit('close');
  }
}
